/** Here one measure is shown: its number first, then what belongs to it; a measure outside programmes looks the same and offers nothing to change. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { LinkButton } from '../../ui/form/button';
import { DefinitionList } from '../../ui/page/lists';
import { Columns, type Crumb, EmptyState, Page, Section } from '../../ui/page/page';
import { Badge, SourceNote } from '../../ui/page/status';
import { useLanguage } from '../../ui/words';
import type { SeenMeasure } from '../reads/measures.server';
import { isClosed } from '../rules/measures';
import type { MeasureKey } from '../words.de';
import { IndicatorBullets } from './charts';
import { Details, FirstNumber, MeasureThread, Milestones, Spheres } from './parts';
import { sayStatus, useMeasureWords } from './said';
import { ValuesTable } from './values-table';

interface MeasureProps {
  title: string;
  preline: string;
  seen: Pick<SeenMeasure, 'measure' | 'goals' | 'milestones' | 'progress' | 'indicators' | 'balance' | 'needs'>;
  may: { edit: boolean; close: boolean; report: boolean; balance: boolean };
  /** The address of the measure where it can be changed; null where it is only documented. */
  base: string | null;
  /** The address of the whole thread of the site. */
  toThread: string | null;
  breadcrumb: readonly Crumb[];
}

export function MeasurePage({ title, preline, seen, may, base, toThread, breadcrumb }: MeasureProps) {
  const t = useMeasureWords();
  const { measure, indicators } = seen;
  const [first, ...others] = indicators;
  const to = base !== null && may.edit ? base : null;
  return (
    <Page title={title} preline={preline} breadcrumb={breadcrumb} lead={measure.aim} marks={<Marks seen={seen} />} actions={to ? <Acts base={to} may={may} closed={isClosed(measure.status)} hasBalance={seen.balance !== null} /> : null}>
      {measure.status === 'blocked' && measure.blockedBy ? <p className="l-b">{t('blockedLead', { what: measure.blockedBy })}</p> : null}
      {first ? <FirstNumber indicator={first} /> : <EmptyState what={t('indicatorsEmpty')} why={t('indicatorsEmptyWhy')} action={to ? <LinkButton to={`${to}/indikatoren/neu`} label={t('indicatorAdd')} /> : null} />}
      {others.length > 0 ? <div className="l-sec"><IndicatorBullets indicators={others.map((one) => ({ ...one, mayReport: to !== null }))} level={2} toMeasures={to ? to.slice(0, to.lastIndexOf('/')) : undefined} /></div> : null}
      {first ? <Spheres indicators={indicators} /> : null}
      <Columns>
        <MeasureThread seen={seen} to={toThread} />
        <div>
          <Milestones seen={seen} base={to} />
          <Details seen={seen} base={to} />
        </div>
      </Columns>
      <Section title={t('values')} id="istwerte">
        {indicators.length === 0 ? <p>{t('indicatorsEmptyWhy')}</p> : indicators.map((one) => <ValuesTable key={one.id} indicator={one} base={to} mayReport={may.report} />)}
        {to ? <p className="l-gap-s"><Link to={`${to}/indikatoren/neu`}>{t('indicatorAdd')}</Link></p> : null}
      </Section>
      <Balance seen={seen} to={to && may.balance ? to : null} />
    </Page>
  );
}

function Marks({ seen }: { seen: MeasureProps['seen'] }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { measure, indicators } = seen;
  const kind = measure.status === 'blocked' ? 'warn' : isClosed(measure.status) && measure.status !== 'stopped' ? 'good' : 'info';
  const groupsUnknown = indicators[0]?.figure.groups.some((group) => !group.current);
  return (
    <>
      <Badge kind={kind}>{sayStatus(measure, t, language)}</Badge>
      {measure.overdue && measure.dueDay ? <Badge kind="bad">{t('lateSince', { day: sayDay(measure.dueDay, language) })}</Badge> : null}
      {groupsUnknown ? <Badge kind="warn">{t('groupUnknown')}</Badge> : null}
      {measure.statusOn ? <span className="l-small l-muted">{t('statusSince', { day: sayDay(measure.statusOn, language) })}</span> : null}
    </>
  );
}

function Acts({ base, may, closed, hasBalance }: { base: string; may: MeasureProps['may']; closed: boolean; hasBalance: boolean }) {
  const t = useMeasureWords();
  if (closed && !hasBalance && may.balance) return <LinkButton kind="primary" to={`${base}/bilanz`} label={t('balanceWrite')} />;
  return (
    <>
      {may.report && !closed ? <LinkButton kind="primary" to={`${base}/stand-melden`} label={t('report')} /> : null}
      {may.close && closed ? <LinkButton to={`${base}/stand-melden`} label={t('reopen')} /> : null}
      {may.close && !closed ? <LinkButton to={`${base}/abschliessen`} label={t('close')} /> : null}
    </>
  );
}

function Balance({ seen, to }: { seen: MeasureProps['seen']; to: string | null }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const { balance } = seen;
  const write = to ? <Link to={`${to}/bilanz`}>{t(balance ? 'balanceEdit' : 'balanceWrite')}</Link> : null;
  return (
    <Section title={t('balance')} id="bilanz" aside={write}>
      {balance === null ? <p>{t('balanceMissing')}</p> : (
        <>
          <DefinitionList items={[
            { label: t('outcome'), value: t(`outcome.${balance.outcome}` as MeasureKey) }, { label: t('result'), value: balance.result }, { label: t('lesson'), value: balance.lesson },
            { label: t('carriesOn'), value: balance.carriesOn }, { label: t('means'), value: balance.means },
          ]} />
          <SourceNote>{t('balanceBy', { name: balance.personName, day: sayDay(balance.day, language) })}</SourceNote>
        </>
      )}
    </Section>
  );
}
