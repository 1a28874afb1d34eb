/** Here the measures of a site are told: milestones, indicators, values month by month, ends and balances. */
import { addMeasure, addMilestone, changeMilestone, closeMeasure, reportMeasure, writeBalance } from '../../app/measures/acts/measures.server';
import { addIndicator, confirmValue, reportValue, returnValue } from '../../app/measures/acts/values.server';
import type { Quantity } from '../../app/shared/quantities';
import { once, precise, type Stage, versionOf } from './stage';
import { circumstances, type DemoIndicator, type DemoMeasure, measures, priorities } from './texts';

const known = (number: number | null, approximate = false): Quantity => (number === null ? { number: null, qualifier: 'unknown' } : { number, qualifier: approximate ? 'about' : 'exact' });

const draftOf = (one: DemoIndicator) => ({
  name: one.name, unit: one.unit, kind: one.kind, direction: one.direction, sphere: one.sphere, baseline: known(one.baseline), baselineOn: null,
  target: one.target === null ? null : known(one.target), targetDay: null, levels: null,
  groupLabel: one.groups ? 'Stelle' : null, groups: one.groups ? one.groups.map(({ name, target }) => `${name}: ${target}`).join('\n') : null, totalMode: 'stated' as const, once: once(),
});

const valueOf = (value: Quantity, asOf: string) => ({ value, groupId: null, asOf: precise(asOf), numerator: null, denominator: null, sourceText: 'Auswertung der Behörde', publicSource: false, note: null, once: once() });

/** How long a story is told: from the start of implementation to `until`; `ended` also closes the measures and writes balances. */
export interface Told {
  from: number;
  until: number;
  ended: boolean;
  /** How many measures of the list this site has. */
  count: number;
  /** Measures that have no balance yet at the end of the story. */
  withoutBalance: number;
}

/** Tells the measures of a site. */
export async function tellMeasures(stage: Stage, areas: readonly string[], planningDay: number, told: Told): Promise<void> {
  const chosen = measures.slice(0, told.count);
  for (const [i, one] of chosen.entries()) await tellMeasure(stage, one, i, areas[one.priority] ?? null, planningDay, told, i >= chosen.length - told.withoutBalance);
}

async function tellMeasure(stage: Stage, one: DemoMeasure, index: number, area: string | null, planningDay: number, told: Told, openBalance: boolean): Promise<void> {
  const { db, site, as, day } = stage;
  const start = told.from + index * 12;
  const priority = priorities[one.priority];
  const id = await addMeasure(db, as('consultant', planningDay), site, {
    title: one.title, aim: one.aim, priorityAreaId: area, fieldId: `demo-field-${priority?.field ?? 'serviceOrientation'}`, goalIds: (priority?.goals ?? []).map((goal) => `demo-goal-${goal}`), side: priority?.side ?? null, origin: 'pilot', officeId: null, ownerFunction: one.owner, partners: one.partners, supportedBy: null,
    start: precise(day(start)), due: day(told.from + 250), resources: 'In der vorhandenen Arbeitszeit', risks: 'Krankheitsvertretung im Sommer', legalBasis: null, fileReference: null, resubmitOn: null, status: 'planned', once: once(),
  });
  const at = { siteId: site.id, id };
  const indicatorId = await addIndicator(db, as('consultant', planningDay), at, draftOf(one.indicator));
  const last = Math.min(told.until, 0);
  for (const [k, title] of one.milestones.entries()) {
    const due = start + 50 + k * 75;
    const milestone = { title, due: day(due), note: null };
    const milestoneId = await addMilestone(db, as('head', planningDay + 1), at, { ...milestone, state: 'planned', happened: null, once: once() });
    const reached = due + (index % 3) * 6;
    if (reached <= last) await changeMilestone(db, as('head', reached), at, milestoneId, { ...milestone, state: 'done', happened: precise(day(reached)), version: 1 });
    else if (due - 40 <= last) await changeMilestone(db, as('head', due - 40), at, milestoneId, { ...milestone, state: 'running', happened: null, version: 1 });
  }
  if (start <= last) await moveTo(stage, at, 'running', start);
  await tellValues(stage, one.indicator, index, at, indicatorId, start, last);
  if (index === 0) {
    const surroundingsId = await addIndicator(db, as('consultant', planningDay), at, draftOf(circumstances));
    await tellValues(stage, circumstances, index, at, surroundingsId, start, last);
  }
  if (told.ended) await tellEnd(stage, one, at, told.until - 6, openBalance);
}

async function moveTo(stage: Stage, at: { siteId: string; id: string }, status: 'running', offset: number): Promise<void> {
  await reportMeasure(stage.db, stage.as('head', offset), at, {
    status, blockedBy: null, indicatorId: null, value: null, asOf: null, milestoneId: null, sentence: null, version: await versionOf(stage.db, 'measure', at.id), once: once(),
  });
}

/** Values come every ten weeks; the newest of every third measure is not confirmed yet, one was returned. */
async function tellValues(stage: Stage, one: DemoIndicator, index: number, at: { siteId: string; id: string }, indicatorId: string, start: number, last: number): Promise<void> {
  const { db, as, day, plot } = stage;
  const series = one.values.map((value, k) => ({ value, offset: start + 20 + k * 58 })).filter(({ offset }) => offset <= last);
  for (const [k, { value, offset }] of series.entries()) {
    const reporter = plot.slug === 'moorbeck' && index % 2 ? 'editor' : 'head';
    const valueId = await reportValue(db, as(reporter, offset), at, indicatorId, valueOf(known(value, one.approximate), day(offset - 2)));
    const newest = k === series.length - 1;
    if (newest && index % 3 === 1 && last === 0) continue;
    const version = await versionOf(db, 'actualValue', valueId);
    const check = Math.min(0, offset + 4);
    if (newest && index === 4 && last === 0) await returnValue(db, as('consultant', check), at, valueId, { note: 'Bitte angeben, ob der Median aller Anliegen gemeint ist.', version });
    else await confirmValue(db, as('consultant', check), at, valueId, { version });
  }
}

async function tellEnd(stage: Stage, one: DemoMeasure, at: { siteId: string; id: string }, offset: number, openBalance: boolean): Promise<void> {
  const { db, as, day } = stage;
  const on = Math.min(offset, 0);
  await closeMeasure(db, as('head', on), at, {
    status: one.end, onDay: day(on), goesOnUntil: null, reason: one.end === 'stopped' ? 'Die Nachfrage blieb unter dem Aufwand.' : one.end === 'partlyDone' ? 'Der zweite Kalender folgt im nächsten Jahr.' : null, version: await versionOf(db, 'measure', at.id),
  });
  if (openBalance) return;
  await writeBalance(db, as('head', on), at, {
    outcome: one.end === 'stopped' ? 'notReached' : one.end === 'partlyDone' ? 'partlyReached' : 'reached', result: `${one.title}: eingeführt und im Alltag erprobt.`, lesson: 'Früh mit den Partnern sprechen spart später Zeit.',
    carriesOn: one.owner, means: 'In der vorhandenen Arbeitszeit', version: null,
  });
}
