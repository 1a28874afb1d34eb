/** Here is gathered what an actor may see of measures: the list of a site, and one measure with all that belongs to it. */
import type { Db } from '../../../db/connection.server';
import { balancesOfMeasures } from '../../../db/measures/balances.server';
import { indicatorsOfMeasuresWithGroups } from '../../../db/measures/indicators.server';
import { goalsOfMeasures, measureOfSite, measureOutside, measuresOfSite, officesOfSite, priorityAreasToChoose, statusesOfMeasures } from '../../../db/measures/measures.server';
import { milestonesOfMeasures } from '../../../db/measures/milestones.server';
import { valueOfMeasure, valuesOfIndicators } from '../../../db/measures/values.server';
import { linksTo } from '../../../db/thread/links.server';
import { scopeOf } from '../../accounts/rules';
import { seeTaxonomy } from '../../programmes/reads.server';
import type { Actor } from '../../shared/actor';
import { dayOf } from '../../shared/dates';
import { must, there } from '../../shared/refusal';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import { figureOf } from '../rules/indicators';
import { isLate, isOverdue, mayEditMeasure, type MeasureFacts, mayOfMeasure, maySeeMeasures, maySeeNeeds, progressOf, statusesFor } from '../rules/measures';
import { mayOfValue, mayReportValue, maySeeValue } from '../rules/values';
import { apart, type GroupRow, indicatorFactsOf, type IndicatorRow, type MeasureAt, measureFactsOf, measurePlaceOf, readingOf, valueFactsOf, type ValueRow } from './rows.server';

/** The measures of a site with how far they are. */
export async function seeMeasures(db: Db, actor: Actor, site: SeenSite) {
  must('measures', maySeeMeasures(actor, measurePlaceOf({ ...placeOf(site), programmeKind: site.programmeKind })));
  const rows = await measuresOfSite(db, scopeOf(actor), site.id);
  return {
    measures: rows.map((row) => ({ ...row, progress: { done: Number(row.milestonesDone ?? 0), of: Number(row.milestonesOf ?? 0) }, overdue: isOverdue(row, actor.today) })),
    may: { add: mayEditMeasure(actor, placeOf(site)) },
  };
}

/** What a form about measures lets one choose from. */
export async function seeMeasureChoices(db: Db, site: Pick<SeenSite, 'id' | 'programmeId'>) {
  const [{ goals, fields }, priorityAreas, offices] = await Promise.all([seeTaxonomy(db, site.programmeId), priorityAreasToChoose(db, site.id), officesOfSite(db, site.id)]);
  return { goals: goals.map(({ id, title }) => ({ id, title })), fields: fields.map(({ id, nameDe, nameEn }) => ({ id, nameDe, nameEn })), priorityAreas, offices };
}
export type MeasureChoices = Awaited<ReturnType<typeof seeMeasureChoices>>;

/** The measure at an address, if the actor sees it; throws NotThere otherwise. */
async function measureInSight(db: Db, actor: Actor, at: MeasureAt) {
  const scope = scopeOf(actor);
  const row = at.siteId === null ? await measureOutside(db, scope, at.id) : await measureOfSite(db, scope, at.siteId, at.id);
  const facts = measureFactsOf(there(row));
  if (!maySeeMeasures(actor, facts).allowed) there(null);
  return { row: there(row), facts };
}

/** A value as its row shows it: who reported it from where, who checked it, what may be done. */
function shownValue(actor: Actor, facts: MeasureFacts, value: ValueRow, groupName: string | null) {
  const { numerator, denominator, enteredName, sourceText, sourceTitle, sourceAddress, note, checkedName, checkedAt, checkNote, correctsId } = value;
  const may = mayOfValue(actor, valueFactsOf(facts, value));
  return {
    ...readingOf(value), enteredDay: dayOf(value.enteredAt), checkedDay: checkedAt ? dayOf(checkedAt) : null, groupName, numerator, denominator, enteredName, source: sourceText ?? sourceTitle, sourceAddress, note, checkedName, checkNote, isCorrection: correctsId !== null,
    may: { confirm: may.confirm.allowed, giveBack: may.giveBack.allowed, unchecked: may.unchecked.allowed, correct: may.correct.allowed },
  };
}
export type ShownValue = ReturnType<typeof shownValue>;

/** The values of an indicator that the actor may see, and where it stands by them. */
export function seenIndicator(actor: Actor, facts: MeasureFacts, indicator: IndicatorRow, groups: readonly GroupRow[], values: readonly ValueRow[]) {
  const { levels, ...known } = indicatorFactsOf(indicator, groups);
  const seen = values.filter((value) => value.indicatorId === indicator.id && maySeeValue(actor, valueFactsOf(facts, value)).allowed);
  const { id, measureId, name, unit, sphere, kind, direction, baselineOn, targetDay, groupLabel, totalMode, version } = indicator;
  return {
    id, measureId, name, unit, sphere, kind, direction, baselineOn, targetDay, groupLabel, totalMode, version, levels, baseline: known.baseline, statedTarget: known.target,
    figure: figureOf(known, seen.map(readingOf)),
    values: seen.map((value) => shownValue(actor, facts, value, known.groups.find((group) => group.id === value.groupId)?.name ?? null)),
  };
}
export type SeenIndicator = ReturnType<typeof seenIndicator>;

/** A measure as its page shows it: not who made the row, nor its inner keys. */
function shownMeasure(row: Awaited<ReturnType<typeof measureInSight>>['row']) {
  const { createdBy: _by, createdAt: _at, milestonesDone: _done, milestonesOf: _of, ...shown } = row;
  return shown;
}

/** How many findings, cards and clusters lie behind the priority area; only for those who may see needs. */
async function needsBehind(db: Db, actor: Actor, facts: MeasureFacts, priorityAreaId: string | null) {
  if (!priorityAreaId || !maySeeNeeds(actor, facts).allowed) return null;
  const links = await linksTo(db, 'priorityArea', [priorityAreaId]);
  const count = (kind: string) => links.filter((link) => link.fromKind === kind).length;
  return { findings: count('finding'), cards: count('card'), clusters: count('cluster') };
}

/** One measure with goals, milestones, indicators, values, status history, balance and the thread around it. */
export async function seeMeasure(db: Db, actor: Actor, at: MeasureAt) {
  const { row, facts } = await measureInSight(db, actor, at);
  const [goals, milestones, rows, statuses, [balance], needs] = await Promise.all([
    goalsOfMeasures(db, [row.id]), milestonesOfMeasures(db, [row.id]), indicatorsOfMeasuresWithGroups(db, [row.id]), statusesOfMeasures(db, [row.id]), balancesOfMeasures(db, [row.id]),
    needsBehind(db, actor, facts, row.priorityAreaId),
  ]);
  const { indicators, groups } = apart(rows);
  const values = await valuesOfIndicators(db, indicators.map((indicator) => indicator.id));
  const lastStatus = statuses.at(-1);
  return {
    measure: { ...shownMeasure(row), overdue: isOverdue(row, actor.today), statusOn: lastStatus ? lastStatus.onDay ?? (facts.documented ? null : dayOf(lastStatus.at)) : null },
    goals: goals.map(({ id, title }) => ({ id, title })), milestones: milestones.map(({ measureId: _, ...milestone }) => ({ ...milestone, late: isLate(milestone, actor.today) })), progress: progressOf(milestones),
    indicators: indicators.map((indicator) => seenIndicator(actor, facts, indicator, groups, values)),
    balance: balance ? { outcome: balance.outcome, result: balance.result, lesson: balance.lesson, carriesOn: balance.carriesOn, means: balance.means, personName: balance.personName, day: dayOf(balance.at), version: balance.version } : null, needs,
    may: { ...mayOfMeasure(actor, facts), report: mayReportValue(actor, facts), statuses: statusesFor(actor, facts) },
  };
}
export type SeenMeasure = Awaited<ReturnType<typeof seeMeasure>>;

/** One value to be checked or corrected, with its indicator and what the actor may do. */
export async function seeValue(db: Db, actor: Actor, at: MeasureAt, id: string | undefined) {
  const { row, facts } = await measureInSight(db, actor, at);
  const value = there(await valueOfMeasure(db, row.id, id ?? ''));
  const valueFacts = valueFactsOf(facts, value);
  if (!maySeeValue(actor, valueFacts).allowed) there(null);
  return { measure: row, value, may: mayOfValue(actor, valueFacts) };
}
