/** Here single changes of indicators and their groups are made inside a transaction. */
import {
  addGroupRow, addIndicatorRow, changeGroupRow, changeIndicatorRow, groupsOfIndicators, indicatorOf, nextIndicatorPosition, removeGroupRow,
} from '../../../db/measures/indicators.server';
import { valuesOfIndicators } from '../../../db/measures/values.server';
import { type Change, newId } from '../../history/perform.server';
import { notKnown, type Quantity } from '../../shared/quantities';
import { must, mustBeCurrent, there, Unfit } from '../../shared/refusal';
import { sayQuantity } from '../../shared/say-quantities';
import { type ChangeIndicator, type GroupLine, linesOf, type NewIndicator, readGroupLine, writeGroupLine } from '../forms/values';
import { type GroupRow, type IndicatorRow, levelsOf, type MeasureAt } from '../reads/rows.server';
import { aboveTotal, canBeSummed, misfit } from '../rules/indicators';
import { mayEditMeasure } from '../rules/measures';
import { measureToChange } from './measures.server';

/** The groups as typed, one per line; a line that cannot be read, a name said twice and a group above the whole are refused with the line. */
function groupLinesOf(change: Change, input: NewIndicator | ChangeIndicator, target: Quantity): GroupLine[] {
  const lines = linesOf(input.groups).map((line) => {
    const read = readGroupLine(line, change.actor.language);
    if (!read) throw new Unfit('measures', 'groups', 'groupLineUnclear', { line });
    return read;
  });
  const names = new Set(lines.map((line) => line.name.toLowerCase()));
  if (names.size < lines.length) throw new Unfit('measures', 'groups', 'groupTwice');
  const above = lines.find((line) => aboveTotal(input.kind, line.target, target));
  if (above) throw new Unfit('measures', 'groups', 'groupAboveTotal', { group: above.name, total: sayQuantity(target, input.unit, change.actor.language) });
  if (input.totalMode === 'sum' && !canBeSummed(input.kind)) throw new Unfit('measures', 'totalMode', 'onlyCountsAdd');
  if (input.totalMode === 'sum' && lines.length === 0) throw new Unfit('measures', 'totalMode', 'sumNeedsGroups');
  return lines;
}

function indicatorColumns(change: Change, input: NewIndicator | ChangeIndicator) {
  const target = input.target ?? notKnown;
  const levels = linesOf(input.levels);
  for (const [field, quantity] of [['baseline', input.baseline], ['target', target]] as const) {
    const wrong = misfit(input.kind, quantity, levels);
    if (wrong) throw new Unfit('measures', field, wrong, { levels: levels.length });
  }
  const columns = {
    name: input.name, unit: input.unit, kind: input.kind, direction: input.direction, sphere: input.sphere, baselineNumber: input.baseline.number, baselineQualifier: input.baseline.qualifier,
    baselineOn: input.baselineOn?.edtf ?? null, targetNumber: target.number, targetQualifier: target.qualifier, targetDay: input.targetDay, groupLabel: input.groupLabel, totalMode: input.totalMode, levels: JSON.stringify(levels),
  };
  return { columns, groups: groupLinesOf(change, input, target) };
}

const addGroup = (change: Change, indicatorId: string, line: GroupLine, position: number) =>
  addGroupRow(change.trx, { id: newId(), indicatorId, position, name: line.name, targetNumber: line.target.number, targetQualifier: line.target.qualifier });

async function addIndicator(change: Change, owner: { measureId: string | null; siteId: string | null; districtAgs: string | null }, input: NewIndicator): Promise<string> {
  const { columns, groups } = indicatorColumns(change, input);
  const id = newId();
  await addIndicatorRow(change.trx, { ...columns, ...owner, id, position: await nextIndicatorPosition(change.trx, owner), sourceId: null, version: 1, createdAt: change.actor.now });
  for (const [at, line] of groups.entries()) await addGroup(change, id, line, at + 1);
  return id;
}

/** Adds an indicator to a measure and gives its id. */
export async function indicatorStep(change: Change, at: MeasureAt, input: NewIndicator) {
  const measure = await measureToChange(change, at);
  must('measures', mayEditMeasure(change.actor, measure));
  return { measure, id: await addIndicator(change, { measureId: measure.id, siteId: measure.siteId, districtAgs: measure.districtAgs }, input) };
}

/** Changes an indicator; a group that has values stays. */
export async function changeIndicatorStep(change: Change, at: MeasureAt, id: string, input: ChangeIndicator) {
  const measure = await measureToChange(change, at);
  const indicator = there(await indicatorOf(change.trx, measure.id, id));
  must('measures', mayEditMeasure(change.actor, measure));
  const before = await groupsOfIndicators(change.trx, [id]);
  mustBeCurrent(indicator, input.version, storedTexts(change, indicator, before));
  const { columns, groups } = indicatorColumns(change, input);
  await changeIndicatorRow(change.trx, id, { ...columns, version: indicator.version + 1 });
  await changeGroups(change, id, before, groups);
  for (const field of ['name', 'unit', 'kind', 'direction', 'sphere', 'targetDay', 'baselineOn', 'groupLabel', 'totalMode'] as const) change.part(field, indicator[field], columns[field]);
  const said = (quantity: Quantity) => sayQuantity(quantity, null, change.actor.language);
  change.part('baseline', said({ number: indicator.baselineNumber, qualifier: indicator.baselineQualifier }), said(input.baseline));
  change.part('target', said({ number: indicator.targetNumber, qualifier: indicator.targetQualifier }), said(input.target ?? notKnown));
  change.part('groups', groupTexts(change, before), groups.map((line) => writeGroupLine(line, change.actor.language)).join('\n'));
  return { measure, indicator };
}

const groupTexts = (change: Change, groups: readonly GroupRow[]): string =>
  groups.map((group) => writeGroupLine({ name: group.name, target: { number: group.targetNumber, qualifier: group.targetQualifier } }, change.actor.language)).join('\n');

const storedTexts = (change: Change, indicator: IndicatorRow, groups: readonly GroupRow[]) => ({
  name: indicator.name, unit: indicator.unit, kind: indicator.kind, direction: indicator.direction, sphere: indicator.sphere, totalMode: indicator.totalMode, targetDay: indicator.targetDay, groupLabel: indicator.groupLabel,
  baselineOn: indicator.baselineOn, baseline: indicator.baselineNumber?.toString(), baselineQualifier: indicator.baselineQualifier, target: indicator.targetNumber?.toString(), targetQualifier: indicator.targetQualifier,
  levels: levelsOf(indicator).join('\n'), groups: groupTexts(change, groups),
});

async function changeGroups(change: Change, indicatorId: string, before: readonly GroupRow[], lines: readonly GroupLine[]): Promise<void> {
  const values = await valuesOfIndicators(change.trx, [indicatorId]);
  for (const group of before.filter((one) => !lines.some((line) => line.name === one.name))) {
    if (values.some((value) => value.groupId === group.id)) throw new Unfit('measures', 'groups', 'groupHasValues', { group: group.name });
    await removeGroupRow(change.trx, group.id);
  }
  for (const [at, line] of lines.entries()) {
    const known = before.find((group) => group.name === line.name);
    if (known) await changeGroupRow(change.trx, known.id, { position: at + 1, targetNumber: line.target.number, targetQualifier: line.target.qualifier });
    else await addGroup(change, indicatorId, line, at + 1);
  }
}
