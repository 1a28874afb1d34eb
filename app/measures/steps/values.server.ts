/** Here single changes of actual values are made inside a transaction: report, confirm, return, accept, correct. */
import { groupsOfIndicators, indicatorOf } from '../../../db/measures/indicators.server';
import { addValueRow, checkValueRow, supersedeRow, valueOfMeasure, valuesOfIndicators, waitingCorrection } from '../../../db/measures/values.server';
import { addLinks } from '../../../db/thread/links.server';
import { type Change, newId } from '../../history/perform.server';
import { sayImprecise } from '../../shared/imprecise';
import type { Quantity } from '../../shared/quantities';
import { must, mustBeCurrent, there, Unfit } from '../../shared/refusal';
import { sayQuantity } from '../../shared/say-quantities';
import type { AcceptUnchecked, ConfirmValue, CorrectValue, ReportValue, ReturnValue } from '../forms/values';
import { type IndicatorRow, levelsOf, type MeasureAt, measurePlaceOf, readingOf, valueFactsOf } from '../reads/rows.server';
import { aboveTotal, misfit } from '../rules/indicators';
import type { MeasurePlace } from '../rules/measures';
import { counts, mayAcceptUnchecked, mayConfirmValue, mayCorrectValue, mayReportValue, mayReturnValue, standingOf } from '../rules/values';
import { measureToChange } from './measures.server';

/** A value must fit its kind and its group, lie not in the future, and not stand above the total of the same day. */
async function mustFitValue(change: Change, indicator: IndicatorRow, input: ReportValue | CorrectValue, corrects?: string): Promise<void> {
  const groups = await groupsOfIndicators(change.trx, [indicator.id]);
  if (input.groupId && !groups.some((group) => group.id === input.groupId)) throw new Unfit('measures', 'groupId', 'notOfThisIndicator');
  const levels = levelsOf(indicator);
  const wrong = misfit(indicator.kind, input.value, levels);
  if (wrong) throw new Unfit('measures', 'value', wrong, { levels: levels.length });
  if (input.asOf?.earliest && input.asOf.earliest > change.actor.today) throw new Unfit('measures', 'asOf', 'dayInFuture');
  if (input.publicSource && !input.sourceText) throw new Unfit('measures', 'sourceText', 'sourceNeeded');
  if (input.numerator !== null && input.denominator !== null && input.numerator > input.denominator) throw new Unfit('measures', 'numerator', 'numeratorAbove');
  const sameDay = (await valuesOfIndicators(change.trx, [indicator.id])).map(readingOf)
    .filter((value) => value.id !== corrects && value.asOf === (input.asOf?.edtf ?? null) && value.state !== 'returned');
  const said = (quantity: Quantity) => sayQuantity(quantity, indicator.unit, change.actor.language);
  const newest = (groupId: string | null) => { const { current, provisional } = standingOf(sameDay.filter((value) => value.groupId === groupId)); return provisional ?? current; };
  const total = newest(null);
  if (input.groupId && total && aboveTotal(indicator.kind, input.value, total)) throw new Unfit('measures', 'value', 'valueAboveTotal', { total: said(total) });
  for (const group of input.groupId ? [] : groups) {
    const part = newest(group.id);
    if (part && aboveTotal(indicator.kind, part, input.value)) throw new Unfit('measures', 'value', 'totalBelowGroup', { group: group.name, value: said(part) });
  }
}

/** Where a value is stored with: who reports it in which capacity, and whether it needs a check. */
const valueRow = (change: Change, indicatorId: string, input: ReportValue | CorrectValue) => ({
  id: newId(), indicatorId, groupId: input.groupId, number: input.value.number, qualifier: input.value.qualifier, numerator: input.numerator, denominator: input.denominator,
  asOf: input.asOf?.edtf ?? null, asOfEarliest: input.asOf?.earliest ?? null, asOfLatest: input.asOf?.latest ?? null,
  enteredAt: change.actor.now, enteredBy: change.actor.personId, enteredRole: change.actor.role, enteredName: change.actor.name, sourceText: input.sourceText, note: input.note,
  state: input.publicSource ? 'documented' : 'reported', checkedBy: null, checkedName: null, checkedAt: null, checkNote: null, correctsId: null as string | null, superseded: 0 as const, version: 1, sourceId: null as string | null, quote: null as string | null,
});

/** Where a documented value stands in a public source; the seeds know the source as a record of its own. */
export interface Evidence {
  sourceId: string;
  quote: string | null;
}

async function store(change: Change, place: MeasurePlace, measureId: string | null, indicator: IndicatorRow, row: ReturnType<typeof valueRow>): Promise<string> {
  await addValueRow(change.trx, row);
  if (measureId) await addLinks(change.trx, [{ fromKind: 'measure', fromId: measureId, toKind: 'actualValue', toId: row.id, programmeId: place.programmeId, siteId: place.siteId, at: change.actor.now, personName: change.actor.name }]);
  change.part('value', null, `${indicator.name}: ${sayQuantity(row, indicator.unit, change.actor.language)} (${sayImprecise(row.asOf, change.actor.language)})`);
  change.part('note', null, row.note);
  return row.id;
}

/** Reports a value of a measure's indicator and gives its id. */
export async function valueStep(change: Change, at: MeasureAt, indicatorId: string, input: ReportValue, evidence?: Evidence) {
  const measure = await measureToChange(change, at);
  const place = measurePlaceOf(measure);
  const indicator = there(await indicatorOf(change.trx, measure.id, indicatorId));
  must('measures', mayReportValue(change.actor, place));
  await mustFitValue(change, indicator, input);
  const row = { ...valueRow(change, indicatorId, input), ...(evidence && { ...evidence, state: 'documented' }) };
  return { measure, indicator, id: await store(change, place, measure.id, indicator, row) };
}

/** Says that the last value still holds today: a new row with the same numbers, to be checked like any other. */
export async function unchangedValueStep(change: Change, at: MeasureAt, indicatorId: string) {
  const measure = await measureToChange(change, at);
  const place = measurePlaceOf(measure);
  const indicator = there(await indicatorOf(change.trx, measure.id, indicatorId));
  must('measures', mayReportValue(change.actor, place));
  const values = (await valuesOfIndicators(change.trx, [indicatorId])).map((row) => ({ ...row, superseded: row.superseded === 1 }));
  const groups = await groupsOfIndicators(change.trx, [indicatorId]);
  const last = [null, ...groups.map((group) => group.id)].flatMap((groupId) => {
    const { current, provisional } = standingOf(values.filter((value) => value.groupId === groupId));
    return provisional ?? current ?? [];
  });
  if (last.length === 0) throw new Unfit('measures', '', 'nothingToRepeat');
  const today = change.actor.today;
  for (const { number, qualifier, numerator, denominator, groupId, sourceText } of last) {
    const input: ReportValue = { value: { number, qualifier }, groupId, numerator, denominator, sourceText, asOf: { edtf: today, earliest: today, latest: today }, publicSource: false, note: null };
    await store(change, place, measure.id, indicator, valueRow(change, indicatorId, input));
  }
  return { measure, indicator };
}

async function valueToCheck(change: Change, at: MeasureAt, id: string) {
  const measure = await measureToChange(change, at);
  const value = there(await valueOfMeasure(change.trx, measure.id, id));
  return { measure, value, facts: valueFactsOf(measurePlaceOf(measure), value) };
}

async function check(change: Change, value: Awaited<ReturnType<typeof valueToCheck>>['value'], state: 'confirmed' | 'returned' | 'unchecked', checkNote: string | null): Promise<void> {
  await checkValueRow(change.trx, value.id, { state, checkedBy: change.actor.personId, checkedName: change.actor.name, checkedAt: change.actor.now, checkNote, version: value.version + 1 });
  // Until a correction counts, the value it corrects stays the one that counts.
  if (state !== 'returned') await supersede(change, value.correctsId, value.measureId);
  change.part('valueState', value.state, state);
  change.part('note', null, checkNote);
}

/** A correction replaces what it corrects and, where that was a correction too, everything before. */
async function supersede(change: Change, id: string | null, measureId: string | null): Promise<void> {
  for (let earlier = id; earlier !== null && measureId !== null;) {
    await supersedeRow(change.trx, earlier);
    earlier = (await valueOfMeasure(change.trx, measureId, earlier))?.correctsId ?? null;
  }
}

/** Confirms a value that somebody else reported. */
export async function confirmValueStep(change: Change, at: MeasureAt, id: string, input: ConfirmValue) {
  const { measure, value, facts } = await valueToCheck(change, at, id);
  must('measures', mayConfirmValue(change.actor, facts));
  mustBeCurrent(value, input.version, {});
  await check(change, value, 'confirmed', null);
  return { measure, value };
}

/** Gives a value back with a note on what is not right. */
export async function returnValueStep(change: Change, at: MeasureAt, id: string, input: ReturnValue) {
  const { measure, value, facts } = await valueToCheck(change, at, id);
  must('measures', mayReturnValue(change.actor, facts));
  mustBeCurrent(value, input.version, { note: value.checkNote });
  await check(change, value, 'returned', input.note);
  return { measure, value };
}

/** Lets a value count without a second check, with the reason that reports show. */
export async function acceptUncheckedStep(change: Change, at: MeasureAt, id: string, input: AcceptUnchecked) {
  const { measure, value, facts } = await valueToCheck(change, at, id);
  must('measures', mayAcceptUnchecked(change.actor, facts));
  mustBeCurrent(value, input.version, { reason: value.checkNote });
  await check(change, value, 'unchecked', input.reason);
  return { measure, value };
}

/** Adds a corrected row; what counted before counts until the correction is confirmed, what did not count is replaced at once. */
export async function correctValueStep(change: Change, at: MeasureAt, id: string, input: CorrectValue) {
  const { measure, value, facts } = await valueToCheck(change, at, id);
  must('measures', mayCorrectValue(change.actor, facts));
  mustBeCurrent(value, input.version, { note: value.note });
  if (await waitingCorrection(change.trx, id)) throw new Unfit('measures', 'value', 'correctionWaits');
  const indicator = there(await indicatorOf(change.trx, measure.id, value.indicatorId));
  await mustFitValue(change, indicator, input, id);
  const row = { ...valueRow(change, value.indicatorId, { ...input, groupId: value.groupId }), correctsId: id };
  if (row.state === 'documented') await supersede(change, id, measure.id);
  else if (!counts(value.state)) await supersedeRow(change.trx, id);
  change.part('corrected', sayQuantity(value, indicator.unit, change.actor.language), null);
  return { measure, value, id: await store(change, measurePlaceOf(measure), measure.id, indicator, row) };
}
