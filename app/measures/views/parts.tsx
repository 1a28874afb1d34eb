/** Here the parts of a measure's page are shown: its number first, the three spheres, the thread, milestones and details. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayDay } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import { sitePath } from '../../shared/paths';
import { type Amount, sumOf } from '../../shared/quantities';
import { Plot } from '../../ui/charts/figure';
import { percent } from '../../ui/charts/scale';
import { DefinitionList, PlainList } from '../../ui/page/lists';
import { Columns, Section } from '../../ui/page/page';
import { StepsList } from '../../ui/page/phases';
import { SourceNote, Tag, Unknown } from '../../ui/page/status';
import { useLanguage } from '../../ui/words';
import type { SeenIndicator, SeenMeasure } from '../reads/measures.server';
import type { MeasureKey } from '../words.de';
import { DayOr, sayAmount, sayEffect, sayStatus, type T, useMeasureWords, When } from './said';

type Shown<Thing> = Pick<Thing, keyof Thing>;

/** An amount with its unit; "nicht bekannt" is marked as such. */
function AmountOf({ amount, of }: { amount: Amount; of: SeenIndicator }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const said = sayAmount(amount, of, t, language);
  return amount.qualifier === 'unknown' ? <Unknown>{said}</Unknown> : <>{said}</>;
}

/** The one number of the page: the first indicator against its target, its groups below. */
export function FirstNumber({ indicator }: { indicator: Shown<SeenIndicator> }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { figure } = indicator;
  const { provisional, lastKnown, current } = figure.standing;
  const value = indicator.values.find((one) => one.id === current?.id);
  const said = (amount: Amount) => sayAmount(amount, indicator, t, language);
  return (
    <Columns kind="number">
      <div>
        <p className="l-muted l-small">{indicator.name}</p>
        <p className="l-big">{sayEffect(figure.effect, indicator.baseline, figure.target, indicator, t, language) ?? <AmountOf amount={figure.value} of={indicator} />}</p>
        {provisional ? <p className="l-gap-s">{t('provisionalValue', { value: said(provisional), asOf: sayImprecise(provisional.asOf, language) })}</p> : null}
        {lastKnown ? <p className="l-small">{t('lastKnown', { value: said(lastKnown), asOf: sayImprecise(lastKnown.asOf, language) })}</p> : null}
        {value ? <ValueSource asOf={value.asOf} source={value.source} address={value.sourceAddress} /> : null}
      </div>
      <div>
        <Bar indicator={indicator} />
        <Groups indicator={indicator} />
        {figure.contradiction ? <p>{t('contradiction', { stated: said(figure.contradiction.stated), sum: said(figure.contradiction.sum) })}</p> : null}
        {figure.targetContradiction ? <p>{t('targetContradiction', { stated: said(figure.targetContradiction.stated), sum: said(figure.targetContradiction.sum) })}</p> : null}
      </div>
    </Columns>
  );
}

function ValueSource({ asOf, source, address }: { asOf: string | null; source: string | null; address: string | null }) {
  const t = useMeasureWords();
  const language = useLanguage();
  return (
    <p className="l-src l-gap-s">
      {t('asOf', { asOf: sayImprecise(asOf, language) })}
      {source ? ` ${t('sourceIs', { source })}` : ''}
      {address ? <>{' '}<a href={address} rel="noreferrer">{t('quote')}</a></> : null}
    </p>
  );
}

/** How far the value reaches towards the target, from 0 or from the baseline. */
function Bar({ indicator }: { indicator: Shown<SeenIndicator> }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { figure, baseline } = indicator;
  const target = figure.target.number;
  if (target === null) return null;
  const shown = figure.standing.provisional ?? figure.value;
  const from = baseline.number ?? 0;
  const way = target === from ? null : shown.number === null ? null : Math.max(0, Math.min(1, (shown.number - from) / (target - from))) * 100;
  const said = (amount: Amount) => sayAmount(amount, indicator, t, language);
  const fill = indicator.sphere === 'own' ? 'own' : indicator.sphere === 'change' ? 'chg' : 'circ';
  const hollow = figure.standing.provisional !== null;
  const label = t('finding', { name: indicator.name, value: said(shown), target: t('targetText', { target: said(figure.target) }) });
  return (
    <Plot height={72} label={label}>
      {way === null ? <rect x=".3%" y="10" width="99.4%" height="34" rx="2" className="f-0 s-e w1 dash" /> : <rect x="0" y="10" width="100%" height="34" rx="2" className="f-tr" />}
      {way !== null ? <rect x="0" y="10" width={percent(way)} height="34" rx="2" className={hollow ? `f-bg s-${fill} w2` : `f-${fill}`} /> : null}
      <line x1="100%" x2="100%" y1="2" y2="52" className="s-t w3" />
      {way === null || way <= 60 ? <text x={percent(way ?? 1.5)} dx={way === null ? 0 : 10} y="32" className={way === null ? 'm' : 'b'}>{said(shown)}</text> : null}
      <text x="0" y="66" className="m">{baseline.number === null ? '0' : said(baseline)}</text>
      <text x="100%" y="66" className="e m">{indicator.targetDay ? t('targetUntil', { target: said(figure.target), day: sayDay(indicator.targetDay, language) }) : t('targetText', { target: said(figure.target) })}</text>
    </Plot>
  );
}

/** The groups, each with its own value and target; what is not known stays empty and dashed. */
function Groups({ indicator }: { indicator: Shown<SeenIndicator> }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { groups } = indicator.figure;
  if (groups.length === 0) return null;
  const said = (amount: Amount) => sayAmount(amount, { ...indicator, unit: '' }, t, language);
  const largest = Math.max(1, ...groups.map((group) => Math.max(group.target.number ?? 0, group.current?.number ?? 0)));
  const place = (n: number) => (n / largest) * 64;
  const silent = groups.filter((group) => !group.current && !group.provisional);
  return (
    <>
      <h3 className="l-grp">{indicator.groupLabel ? t('groupsBy', { label: indicator.groupLabel }) : t('groupsPlain')}</h3>
      {groups.map((group) => {
        const value = group.provisional ?? group.current ?? { number: null, qualifier: 'unknown' as const };
        const target = group.target.number === null ? t('noTarget') : t('targetShort', { target: said(group.target) });
        const end = place(group.target.number ?? value.number ?? largest / 4);
        return (
          <div className="l-row" key={group.id}>
            <span>{group.name}</span>
            <Plot height={30} label={t('finding', { name: group.name, value: said(value), target })}>
              {value.number === null
                ? <rect x=".3%" y="5" width={percent(Math.max(1, end - 0.3))} height="20" rx="2" className="f-0 s-e w1 dash" />
                : <rect x="0" y="5" width={percent(Math.max(0.4, place(value.number)))} height="20" rx="2" className={group.provisional ? 'f-bg s-own w2' : 'f-own'} />}
              {group.target.number !== null ? <line x1={percent(end)} x2={percent(end)} y1="1" y2="29" className="s-t w3" /> : null}
              <GroupText end={Math.max(end, value.number === null ? 0 : place(value.number))} unknown={value.number === null} target={target} value={said(value)} />
            </Plot>
          </div>
        );
      })}
      {groups.every((group) => group.target.qualifier === 'exact') && indicator.figure.targetContradiction === null
        ? <SourceNote>{t('targetSum', { parts: groups.map((group) => said(group.target)).join(' + '), sum: said(sumOf(groups.map((group) => group.target))) })}</SourceNote> : null}
      {silent.length > 0 ? <SourceNote>{t('groupsUnknownNote', { groups: silent.map((group) => group.name).join(', ') })}</SourceNote> : null}
    </>
  );
}

/** What is not known stands inside its empty bar where it is long enough, so that it never runs out of the picture. */
function GroupText({ end, unknown, target, value }: { end: number; unknown: boolean; target: string; value: string }) {
  const inside = unknown && end > 45;
  return (
    <>
      {inside ? <text x="1.5%" y="20" className="m">{value}</text> : null}
      <text x={percent(end)} dx="10" y="20">{inside ? null : <tspan className={unknown ? 'm' : 'b'}>{`${value}, `}</tspan>}{target}</text>
    </>
  );
}

const spheres = [{ sphere: 'own', role: 'own', mark: 'own' }, { sphere: 'change', role: 'change', mark: 'chg' }, { sphere: 'circumstances', role: 'circumstances', mark: 'circ' }] as const;

/** What we did, what changed, and what was nobody's merit, side by side and never added up. */
export function Spheres({ indicators }: { indicators: readonly Shown<SeenIndicator>[] }) {
  const t = useMeasureWords();
  return (
    <Section title={t('spheres')}>
      <div className="l-pr">
        {spheres.map(({ sphere, role, mark }) => {
          const own = indicators.filter((one) => one.sphere === sphere);
          return (
            <article key={sphere} data-k={mark}>
              <Tag role={role}>{t(`sphere.${sphere}What` as MeasureKey)}</Tag>
              {own.length === 0 ? <p className="l-muted l-gap-s">{t('sphereEmpty')}</p> : <PlainList items={own.map((one) => <InOneLine key={one.id} indicator={one} />)} />}
            </article>
          );
        })}
      </div>
    </Section>
  );
}

function InOneLine({ indicator }: { indicator: Shown<SeenIndicator> }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { value, standing } = indicator.figure;
  const waiting = standing.provisional ? t('provisionalValue', { value: sayAmount(standing.provisional, indicator, t, language), asOf: sayImprecise(standing.provisional.asOf, language) }) : null;
  return <>{indicator.name}{': '}<b className="l-b"><AmountOf amount={value} of={indicator} /></b>{waiting ? <><br /><span className="l-src">{waiting}</span></> : null}</>;
}

const sayNeeds = (needs: NonNullable<SeenMeasure['needs']>, t: T): string =>
  (['findings', 'cards', 'clusters'] as const).filter((kind) => needs[kind] > 0).map((kind) => t(`thread.${kind}`, { n: needs[kind] })).join(', ') || t('threadAgreed');

/** The thread around a measure: up to the priority area and the needs behind it as far as one may see, down to values and balance. */
export function MeasureThread({ seen, to }: { seen: Pick<SeenMeasure, 'measure' | 'progress' | 'indicators' | 'balance' | 'needs'>; to: string | null }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { measure, needs, progress, balance } = seen;
  const priority = 'priorityTitle' in measure ? measure.priorityTitle : null;
  const values = seen.indicators.flatMap((one) => one.values).filter((value) => !value.superseded).length;
  const above = priority === null
    ? [{ text: t('threadNone'), note: t('threadNoneWhy'), state: 'off' as const }]
    : [{ text: needs ? sayNeeds(needs, t) : t('threadEndsHere'), note: needs ? t('threadNeedsWhy') : undefined, state: 'off' as const }, { text: priority, note: t('priorityArea') }];
  return (
    <Section title={t('thread')} first aside={to ? <Link to={to}>{t('threadAll')}</Link> : null}>
      <StepsList steps={[
        ...above,
        { text: measure.title, note: t('threadMilestones', { status: sayStatus(measure, t, language), ...progress }), state: 'here' },
        { text: values === 0 ? t('valuesEmpty') : <a href="#istwerte">{t('threadValues', { n: values })}</a>, state: values === 0 ? 'off' : undefined },
        balance ? { text: <a href="#bilanz">{t('balance')}</a>, note: t(`outcome.${balance.outcome}` as MeasureKey) } : { text: `${t('balance')}: ${t('balanceNone')}`, note: t('threadBalanceWhy'), state: 'off' },
      ]} />
    </Section>
  );
}

/** Milestones with their state and day. */
export function Milestones({ seen, base }: { seen: Pick<SeenMeasure, 'milestones' | 'progress'>; base: string | null }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const add = base ? <Link to={`${base}/meilensteine/neu`}>{t('milestoneAdd')}</Link> : null;
  const when = (one: SeenMeasure['milestones'][number]): ReactNode => {
    if (one.state === 'done') return <When edtf={one.happened} />;
    const due = one.dueDay === null ? t('withoutDay') : t(one.late ? 'lateSince' : 'until', { day: sayDay(one.dueDay, language) });
    return one.state === 'running' ? `${t('milestoneState.running')}, ${due}` : due;
  };
  return (
    <Section title={t('milestones')} first aside={<span>{seen.progress.of > 0 ? t('progressDone', seen.progress) : null}{seen.progress.of > 0 && add ? ' · ' : ''}{add}</span>}>
      {seen.milestones.length === 0 ? <p>{t('milestonesEmpty')}</p> : (
        <ul className="l-crit">
          {seen.milestones.map((one) => (
            <li key={one.id}>
              {one.state === 'done' ? <span className="kern-icon kern-icon--check ok" aria-hidden="true" /> : <i className={`l-ring${one.state === 'running' ? ' l-ring--half' : ''}`} aria-hidden="true" />}
              <span>{base ? <Link to={`${base}/meilensteine/${one.id}`}>{one.title}</Link> : one.title}<span className="kern-sr-only">{` (${t(`milestoneState.${one.state}` as MeasureKey)})`}</span></span>
              <span className="l-muted">{when(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What else is known of the measure. */
export function Details({ seen, base }: { seen: Pick<SeenMeasure, 'measure' | 'goals'>; base: string | null }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { measure, goals } = seen;
  const field = 'fieldDe' in measure ? (language === 'en' ? measure.fieldEn : measure.fieldDe) : null;
  const owner = 'ownerName' in measure ? measure.ownerName ?? measure.officeName : null;
  const some = (label: string, value: ReactNode) => (value ? [{ label, value }] : []);
  return (
    <Section title={t('details')} aside={base ? <Link to={`${base}/bearbeiten`}>{t('edit')}</Link> : null}>
      <DefinitionList items={[
        ...some(t('owner'), owner), { label: t('ownerFunction'), value: measure.ownerFunction || <Unknown /> },
        ...some(t('fieldOfAction'), field), ...some(t('side'), measure.side ? t(`side.${measure.side}` as MeasureKey) : null), ...some(t('goals'), goals.map((goal) => goal.title).join('; ')),
        ...some(t('partners'), measure.partners), ...some(t('supportedBy'), measure.supportedBy), ...some(t('resources'), measure.resources), ...some(t('risks'), measure.risks), ...some(t('legalBasis'), measure.legalBasis),
        { label: t('origin'), value: t(`origin.${measure.origin}` as MeasureKey) },
        { label: t('programme'), value: 'programmeSlug' in measure ? <Link to={sitePath({ programmeSlug: measure.programmeSlug, slug: measure.siteSlug })}>{measure.programmeName}</Link> : t('programmeNone') },
        { label: t('start'), value: <When edtf={measure.started} /> }, { label: t('dueShort'), value: <DayOr day={measure.dueDay} /> },
        ...some(t('fileReference'), measure.fileReference), ...some(t('resubmitOn'), measure.resubmitOn ? sayDay(measure.resubmitOn, language) : null),
        ...some(t('sourceText'), measure.sourceTitle),
      ]} />
    </Section>
  );
}
