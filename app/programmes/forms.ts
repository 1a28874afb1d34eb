/** Here the shapes of what people type about programmes are laid down. */
import { z } from 'zod';
import { day, impreciseDate, longText, once, optionalCount, optionalDay, optionalImpreciseDate, optionalLongText, optionalOneOf, optionalText, text, version } from '../shared/shapes';
import { sides } from './rules';

const about = {
  name: text(160),
  ministry: text(160),
  summary: optionalLongText(2000),
  officesTotal: optionalCount(),
  silenceDays: optionalCount(),
};

export const newProgrammeForm = z.object({ ...about, state: text(80), goal: optionalText(300), once: once() });
export type NewProgramme = z.infer<typeof newProgrammeForm>;

export const programmeForm = z.object({ ...about, fileReference: optionalText(80), resubmitOn: optionalDay(), version: version() });
export type ProgrammeInput = z.infer<typeof programmeForm>;

export const goalForm = z.object({ title: text(300), side: optionalOneOf(sides), once: once() });
export type GoalInput = z.infer<typeof goalForm>;

export const fieldForm = z.object({ nameDe: text(120), nameEn: optionalText(120), once: once() });
export type FieldInput = z.infer<typeof fieldForm>;

export const termForm = z.object({ from: impreciseDate(), until: optionalImpreciseDate(), reason: longText(1000), once: once() })
  .refine((term) => !term.until?.latest || !term.from.earliest || term.until.latest >= term.from.earliest, { message: 'dueBeforeStart', path: ['until'] });
export type TermInput = z.infer<typeof termForm>;

/** One field per phase and end, named needsAssessmentFrom, needsAssessmentUntil and so on; written out, so that the browser can check them too. */
const days = {
  needsAssessmentFrom: day(), needsAssessmentUntil: day(), initiationFrom: day(), initiationUntil: day(), planningFrom: day(), planningUntil: day(),
  implementationFrom: day(), implementationUntil: day(), closingFrom: day(), closingUntil: day(),
};
export const planForm = z.object({ ...days, reason: longText(1000), once: once() });
export type PlanInput = z.infer<typeof planForm>;


/** A confirmation without fields. */
export const usualFieldsForm = z.object({});
