/** Here the shapes of what people type about measures, their status, milestones and balance are laid down. */
import { z } from 'zod';
import {
  after, day, longText, manyIds, once, oneOf, optionalCount, optionalDay, optionalId, optionalImpreciseDate, optionalLongText, optionalOneOf, optionalQuantity, optionalText, text, version,
} from '../../shared/shapes';
import { balanceOutcomes, closedStatuses, measureOrigins, measureSides, milestoneStates, openStatuses } from '../rules/measures';

const measureFields = {
  title: text(200),
  aim: longText(1000),
  priorityAreaId: optionalId(),
  fieldId: optionalId(),
  goalIds: manyIds(),
  side: optionalOneOf(measureSides),
  origin: oneOf(measureOrigins),
  officeId: optionalId(),
  ownerFunction: text(120),
  partners: optionalText(500),
  supportedBy: optionalText(500),
  start: optionalImpreciseDate(),
  due: optionalDay(),
  resources: optionalLongText(1000),
  risks: optionalLongText(1000),
  legalBasis: optionalText(300),
  fileReference: optionalText(80),
  resubmitOn: optionalDay(),
};

export const newMeasureForm = z.object({ ...measureFields, status: oneOf(openStatuses), once: once() }).check(after('due', 'start'));
export type NewMeasure = Omit<z.infer<typeof newMeasureForm>, 'once'> & { once?: string | undefined };

export const changeMeasureForm = z.object({ ...measureFields, version: version() }).check(after('due', 'start'));
export type ChangeMeasure = z.infer<typeof changeMeasureForm>;

/** The quick report: status, one value, one milestone, one sentence. */
export const reportForm = z.object({
  status: oneOf(openStatuses),
  blockedBy: optionalText(300),
  indicatorId: optionalId(),
  value: optionalQuantity(),
  asOf: optionalImpreciseDate(),
  milestoneId: optionalId(),
  sentence: optionalLongText(500),
  version: version(),
  once: once(),
});
export type Report = Omit<z.infer<typeof reportForm>, 'once'> & { once?: string | undefined };

/** "Unverändert, Stand heute": nothing to type. */
export const unchangedForm = z.object({ indicatorId: optionalId(), once: once() });
export type Unchanged = { indicatorId: string | null; once?: string | undefined };

export const closeMeasureForm = z.object({
  status: oneOf(closedStatuses),
  onDay: day(),
  goesOnUntil: optionalDay(),
  reason: optionalLongText(1000),
  version: version(),
}).check(after('goesOnUntil', 'onDay'));
export type CloseMeasure = z.infer<typeof closeMeasureForm>;

const milestoneFields = { title: text(200), due: optionalDay(), state: oneOf(milestoneStates), happened: optionalImpreciseDate(), note: optionalText(300) };
export const newMilestoneForm = z.object({ ...milestoneFields, once: once() });
export type NewMilestone = Omit<z.infer<typeof newMilestoneForm>, 'once'> & { once?: string | undefined };
export const changeMilestoneForm = z.object({ ...milestoneFields, version: version() });
export type ChangeMilestone = z.infer<typeof changeMilestoneForm>;

/** The version is empty as long as there is no balance. */
export const balanceForm = z.object({
  outcome: oneOf(balanceOutcomes), result: longText(2000), lesson: longText(2000), carriesOn: text(200), means: longText(1000), version: optionalCount(),
});
export type WriteBalance = z.infer<typeof balanceForm>;
