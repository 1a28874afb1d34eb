/** Here the progress of a site is drawn: plan and course of the phases, measures by status, indicators, the profile of two waves, the growth of its network. */
import { Link } from '@remix-run/react';
import { sayDayShort, sayMonth } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import { sayQuantity } from '../../shared/say-quantities';
import { BulletChart, type BulletRow } from '../../ui/charts/bullet-chart';
import { DumbbellPlot } from '../../ui/charts/dumbbell-plot';
import { PhaseTimeline } from '../../ui/charts/phase-timeline';
import { SeriesChart } from '../../ui/charts/series-chart';
import { UnitSquares, type UnitState } from '../../ui/charts/unit-squares';
import { LinkButton } from '../../ui/form/button';
import { Columns, EmptyState } from '../../ui/page/page';
import { Status } from '../../ui/page/status';
import type { BulletRowData, SeenSitePage } from '../reads/site.server';
import { phases } from '../rules/phases';
import { useCycleWords } from './words';

interface ProgressProps {
  page: SeenSitePage;
  base: string;
}

export function Progress({ page, base }: ProgressProps) {
  return (
    <>
      <Timeline page={page} />
      <Columns>
        <Measures page={page} base={base} />
        <Network page={page} base={base} />
      </Columns>
      <div className="l-sec"><Indicators page={page} base={base} /></div>
      <div className="l-sec"><Profile page={page} base={base} /></div>
    </>
  );
}

function Timeline({ page }: { page: SeenSitePage }) {
  const { t, phase, day, language } = useCycleWords();
  if (!page.span) return <EmptyState what={t('timelineEmpty')} why={t('timelineEmptyWhy')} />;
  const span = (from: string, to: string) => ({ from, to, text: t('fromTo', { from: day(from), to: day(to) }) });
  const gateTexts = { done: 'gateDoneText', conditions: 'gateConditionsText', planned: 'gatePlannedText' } as const;
  return (
    <PhaseTimeline title={t('timeline')} aid={t('timelineAid')} finding={t('timelineFinding', { done: page.done, all: phases.length })} from={page.span.from} to={page.span.to} today={page.today}
      rows={page.courses.map(({ phase: key, plan, originalPlan, actual, gate }) => ({
        key, label: phase(key),
        planned: plan ? span(plan.fromDay, plan.untilDay) : undefined, original: originalPlan ? span(originalPlan.fromDay, originalPlan.untilDay) : undefined,
        actual: actual ? { ...span(actual.from, actual.to), open: actual.open } : undefined,
        gates: gate ? [{ day: gate.day, state: gate.state, text: t(gateTexts[gate.state], { day: day(gate.day) }) }] : undefined,
        note: gate && gate.state !== 'planned' ? t('gateNote', { day: sayDayShort(gate.day, language) }) : undefined,
      }))} />
  );
}

const steps: Record<string, UnitState['step']> = { planned: 1, postponed: 1, blocked: 2, running: 2, goesOnUntil: 3, partlyDone: 4, goesOn: 4, done: 5, stopped: 'ended' };
/** From the bottom up: what is done carries the rest. */
const order = ['done', 'goesOn', 'goesOnUntil', 'partlyDone', 'running', 'blocked', 'planned', 'postponed', 'stopped'];

function Measures({ page, base }: ProgressProps) {
  const { t, of, language } = useCycleWords();
  const { months, statuses } = page.statuses;
  const last = months.at(-1);
  if (!last) return <EmptyState what={t('noMeasures')} why={t('noMeasuresWhy')} action={<LinkButton to={`${base}/massnahmen`} label={t('toMeasures')} />} />;
  const name = (status: string) => of('measures', `status.${status}`) ?? status;
  const counts = last.counts as Record<string, number>;
  const text = statuses.filter((status) => (counts[status] ?? 0) > 0).map((status) => `${counts[status] ?? 0} ${name(status)}`).join(', ');
  return (
    <UnitSquares title={t('measuresByStatus')} aid={t('measuresAid', { n: Object.values(counts).reduce((sum, n) => sum + n, 0) })}
      finding={t('measuresFinding', { first: sayMonth(months[0]?.month ?? last.month, language), last: sayMonth(last.month, language), text })}
      states={order.filter((status) => statuses.includes(status)).map((status) => ({ key: status, label: name(status), step: steps[status] ?? 2 }))}
      columns={months.map((month) => ({ label: sayMonth(month.month, language).slice(0, 3), counts: month.counts }))} />
  );
}

function Network({ page, base }: ProgressProps) {
  const { t, language } = useCycleWords();
  const [first, last] = [page.growth[0], page.growth.at(-1)];
  if (!first || !last) return <EmptyState what={t('noNetwork')} why={t('noNetworkWhy')} action={<LinkButton to={`${base}/netzwerk`} label={t('toNetwork')} />} />;
  return (
    <SeriesChart title={t('network')} aid={t('networkAid', { month: sayMonth(first.day, language) })} finding={t('networkFinding', { first: first.ties, last: last.ties })} height={200}
      series={[{ key: 'ties', label: t('ties'), role: 'own' }, { key: 'organisations', label: t('organisations'), role: 'circumstances' }]}
      points={page.growth.map((point) => ({ label: sayMonth(point.day, language), values: { ties: point.ties, organisations: point.organisations } }))} />
  );
}

function Indicators({ page, base }: ProgressProps) {
  const { t } = useCycleWords();
  const row = useBullet(base);
  if (page.bullets.length === 0) return <EmptyState what={t('noIndicators')} why={t('noIndicatorsWhy')} action={<LinkButton to={`${base}/massnahmen`} label={t('toMeasures')} />} />;
  const aimed = page.bullets.filter((bullet) => bullet.sphere !== 'circumstances');
  const counts = { reached: aimed.filter((bullet) => bullet.reached !== null).length, all: aimed.length, unknown: aimed.filter((bullet) => bullet.value.number === null && !bullet.provisional).length };
  return <BulletChart title={t('indicators')} aid={t('indicatorsAid', counts)} finding={t('indicatorsFinding', counts)} rows={page.bullets.map(row)} />;
}

function useBullet(base: string) {
  const { t, of, language } = useCycleWords();
  return (bullet: BulletRowData): BulletRow => {
    // A newer value that waits for its check is drawn hollow; one that counts stands before it only where there is none.
    const shown = bullet.provisional ?? (bullet.value.number === null ? null : { ...bullet.value, asOf: bullet.asOf });
    const amount = (value: { number: number | null; qualifier: BulletRowData['baseline']['qualifier'] }, unit: string | null = bullet.unit) => sayQuantity(value, unit, language);
    const valueText = shown && shown.number !== null ? amount(shown) : undefined;
    const known = bullet.lastKnown;
    const day = shown?.asOf ? sayImprecise(shown.asOf, language) : '';
    const noteText = valueText === undefined ? '' : bullet.provisional ? t('provisional', { day }) : bullet.reached ? `${t('atTarget')}${day ? `, ${day}` : ''}` : day;
    const note = valueText === undefined
      ? (bullet.mayReport && bullet.measureId ? <Link className="l-a" to={`${base}/massnahmen/${bullet.measureId}`}>{t('valueMissing')}</Link> : undefined)
      : bullet.reached && !bullet.provisional ? <Status kind="good" small>{noteText}</Status> : <span className="l-small">{noteText}</span>;
    const baselineText = bullet.baseline.number === null ? (bullet.sphere === 'circumstances' ? undefined : t('baselineUnknown')) : amount(bullet.baseline);
    const target = bullet.target.number === null ? undefined : t('targetIs', { value: amount(bullet.target) });
    return {
      key: bullet.id, name: bullet.name, nameText: bullet.name, role: bullet.sphere as BulletRow['role'],
      about: [of('measures', `kind.${bullet.kind}`), bullet.direction === 'down' ? of('measures', 'direction.downAbout') : undefined].filter((part) => part !== undefined).join(', '),
      baseline: bullet.baseline.number, target: bullet.target.number, value: shown?.number ?? null, unconfirmed: bullet.provisional !== null,
      lastKnown: known?.number ?? null, baselineText, targetText: target, valueText, lastKnownText: known && known.number !== null ? t('lastKnown', { value: amount(known), day: known.asOf ? sayImprecise(known.asOf, language) : '' }) : undefined,
      note, noteText, finding: `${bullet.name}: ${valueText ?? t('state.notKnown')}${target ? `, ${target}` : ''}${noteText ? `, ${noteText}` : ''}`,
    };
  };
}

function Profile({ page, base }: ProgressProps) {
  const { t, language } = useCycleWords();
  const { rows, seen } = page.profile;
  if (!seen.first && !seen.second) return <EmptyState what={t('noProfile')} why={t('noProfileWhy')} action={page.working ? <LinkButton to={`${base}/bedarfserhebung`} label={t('toAssessment')} /> : undefined} />;
  const text = (value: number | null) => (value === null ? undefined : value.toFixed(1).replace('.', language === 'de' ? ',' : '.'));
  return (
    <DumbbellPlot title={t('profile')} aid={t('profileAid')} finding={t('profileFinding', { n: rows.length })} first={t('firstWave')} second={seen.second ? t('secondWave') : undefined} low={t('notAtAll')} high={t('fully')}
      rows={rows.map((row) => ({ key: row.fieldCode, label: language === 'en' ? row.nameEn : row.nameDe, first: row.first, second: row.second, firstText: text(row.first), secondText: text(row.second) }))} />
  );
}
