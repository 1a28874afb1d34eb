/** Here is what can be done with indicators and actual values: add, change, report, confirm, return, accept, correct. */
import type { Db } from '../../../db/connection.server';
import { perform } from '../../history/perform.server';
import type { Actor, Place } from '../../shared/actor';
import type { AcceptUnchecked, ChangeIndicator, ConfirmValue, CorrectValue, NewIndicator, ReportValue, ReturnValue } from '../forms/values';
import type { MeasureAt } from '../reads/rows.server';
import { changeIndicatorStep, indicatorStep } from '../steps/indicators.server';
import { acceptUncheckedStep, confirmValueStep, correctValueStep, type Evidence, returnValueStep, valueStep } from '../steps/values.server';

const told = (measure: Place & { districtAgs: string | null }, kind: string, id: string, title: string) =>
  ({ subject: { kind, id, title }, place: { programmeId: measure.programmeId, siteId: measure.siteId, districtAgs: measure.districtAgs }, result: id });

/** Adds an indicator to a measure. */
export const addIndicator = (db: Db, actor: Actor, at: MeasureAt, input: NewIndicator) =>
  perform(db, actor, 'measures.addIndicator', input.once, async (change) => {
    const { measure, id } = await indicatorStep(change, at, input);
    return told(measure, 'indicator', id, input.name);
  });

/** Changes an indicator and its groups. */
export const changeIndicator = (db: Db, actor: Actor, at: MeasureAt, id: string, input: ChangeIndicator) =>
  perform(db, actor, 'measures.changeIndicator', undefined, async (change) => {
    const { measure } = await changeIndicatorStep(change, at, id, input);
    return told(measure, 'indicator', id, input.name);
  });

/** Reports a value of an indicator; with evidence it is documented and needs no check. */
export const reportValue = (db: Db, actor: Actor, at: MeasureAt, indicatorId: string, input: ReportValue, evidence?: Evidence) =>
  perform(db, actor, 'measures.reportValue', input.once, async (change) => {
    const { measure, indicator, id } = await valueStep(change, at, indicatorId, input, evidence);
    return told(measure, 'actualValue', id, indicator.name);
  });

/** Confirms a value that another person reported. */
export const confirmValue = (db: Db, actor: Actor, at: MeasureAt, id: string, input: ConfirmValue) =>
  perform(db, actor, 'measures.confirmValue', undefined, async (change) => {
    const { measure, value } = await confirmValueStep(change, at, id, input);
    return told(measure, 'actualValue', id, value.indicatorName);
  });

/** Gives a value back with a note. */
export const returnValue = (db: Db, actor: Actor, at: MeasureAt, id: string, input: ReturnValue) =>
  perform(db, actor, 'measures.returnValue', undefined, async (change) => {
    const { measure, value } = await returnValueStep(change, at, id, input);
    return told(measure, 'actualValue', id, value.indicatorName);
  });

/** Lets a value count without a second check, with a reason. */
export const acceptUnchecked = (db: Db, actor: Actor, at: MeasureAt, id: string, input: AcceptUnchecked) =>
  perform(db, actor, 'measures.acceptUnchecked', undefined, async (change) => {
    const { measure, value } = await acceptUncheckedStep(change, at, id, input);
    return told(measure, 'actualValue', id, value.indicatorName);
  });

/** Adds a corrected row beside a value. */
export const correctValue = (db: Db, actor: Actor, at: MeasureAt, id: string, input: CorrectValue) =>
  perform(db, actor, 'measures.correctValue', undefined, async (change) => {
    const { measure, value, id: added } = await correctValueStep(change, at, id, input);
    return told(measure, 'actualValue', added, value.indicatorName);
  });
