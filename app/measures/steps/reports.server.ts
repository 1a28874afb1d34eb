/** Here the quick report is made inside a transaction: status, one value, one milestone, one sentence. */
import type { Change } from '../../history/perform.server';
import { must, mustBeCurrent, Unfit } from '../../shared/refusal';
import type { Report, Unchanged } from '../forms/measures';
import { type MeasureAt, measurePlaceOf } from '../reads/rows.server';
import type { MeasureStatus } from '../rules/measures';
import { mayReportValue } from '../rules/values';
import { measureToChange, milestoneDoneStep, statusStep } from './measures.server';
import { unchangedValueStep, valueStep } from './values.server';

/** Reports how a measure stands today; the sentence stays with the value where there is one, and with the status. */
export async function reportStep(change: Change, at: MeasureAt, input: Report) {
  const measure = await measureToChange(change, at);
  must('measures', mayReportValue(change.actor, measurePlaceOf(measure)));
  mustBeCurrent(measure, input.version, { status: measure.status, blockedBy: measure.blockedBy });
  await statusStep(change, measure, { status: input.status, reason: input.sentence, blockedBy: input.blockedBy, goesOnUntil: null, onDay: change.actor.today });
  if (input.value) {
    if (!input.indicatorId) throw new Unfit('measures', 'value', 'notOfThisMeasure');
    const today = { edtf: change.actor.today, earliest: change.actor.today, latest: change.actor.today };
    await valueStep(change, at, input.indicatorId, {
      value: input.value, groupId: null, asOf: input.asOf ?? today, numerator: null, denominator: null, sourceText: null, publicSource: false, note: input.sentence,
    });
  }
  if (input.milestoneId) await milestoneDoneStep(change, measure, input.milestoneId);
  return measure;
}

/** Says with one click that status and last value still hold today. */
export async function unchangedStep(change: Change, at: MeasureAt, input: Unchanged) {
  const measure = await measureToChange(change, at);
  must('measures', mayReportValue(change.actor, measurePlaceOf(measure)));
  await statusStep(change, measure, {
    status: measure.status as MeasureStatus, reason: measure.statusReason, blockedBy: measure.blockedBy, goesOnUntil: measure.goesOnUntil, onDay: change.actor.today,
  });
  if (input.indicatorId) await unchangedValueStep(change, at, input.indicatorId);
  return measure;
}
