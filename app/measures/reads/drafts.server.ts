/** Here stored measures, indicators and values become what a form shows to be changed: as people type it. */
import type { Actor } from '../../shared/actor';
import { dayOf } from '../../shared/dates';
import { sayImprecise } from '../../shared/imprecise';
import { type Language, sayNumber } from '../../shared/language';
import type { Quantity } from '../../shared/quantities';
import { writeGroupLine } from '../forms/values';
import type { SeenIndicator, SeenMeasure, seeValue } from './measures.server';
import { levelsOf } from './rows.server';

const typed = (quantity: Quantity, language: Language) => ({ number: quantity.number === null ? null : sayNumber(quantity.number, language), qualifier: quantity.qualifier });
const imprecise = (edtf: string | null, language: Language) => (edtf === null ? null : sayImprecise(edtf, language));

/** A measure as its form shows it. */
export function measureDraft({ measure, goals }: Pick<SeenMeasure, 'measure' | 'goals'>, language: Language) {
  const { title, aim, priorityAreaId, fieldId, side, origin, officeId, ownerFunction, partners, supportedBy, resources, risks, legalBasis, fileReference, resubmitOn } = measure;
  return {
    title, aim, priorityAreaId, fieldId, side, origin, officeId, ownerFunction, partners, supportedBy, resources, risks, legalBasis, fileReference, resubmitOn,
    goalIds: goals.map((goal) => goal.id), start: imprecise(measure.started, language), due: measure.dueDay,
  };
}

/** A milestone as its form shows it. */
export const milestoneDraft = ({ title, dueDay, state, happened, note }: SeenMeasure['milestones'][number], language: Language) => ({ title, due: dueDay, state, happened: imprecise(happened, language), note });

/** An indicator as its form shows it: groups one per line. */
export function indicatorDraft(one: SeenIndicator, language: Language) {
  const { name, unit, kind, direction, sphere, targetDay, groupLabel, totalMode } = one;
  return {
    name, unit, kind, direction, sphere, targetDay, groupLabel, totalMode, baseline: typed(one.baseline, language), baselineOn: imprecise(one.baselineOn, language), target: typed(one.statedTarget, language),
    levels: one.levels.join('\n'), groups: one.figure.groups.map((group) => writeGroupLine(group, language)).join('\n'),
  };
}

type SeenValue = Awaited<ReturnType<typeof seeValue>>;

/** A value as the form of its correction shows it. */
export const valueDraft = ({ value }: SeenValue, language: Language) =>
  ({ value: typed(value, language), asOf: imprecise(value.asOf, language), sourceText: value.sourceText, numerator: value.numerator, denominator: value.denominator });

/** A value as the one who decides about it sees it. */
export const valueToDecide = ({ value }: SeenValue) => ({
  number: value.number, qualifier: value.qualifier, unit: value.unit, kind: value.kind, levels: levelsOf(value), state: value.state, asOf: value.asOf, groupName: value.groupName, source: value.sourceText, note: value.note,
  enteredName: value.enteredName, enteredDay: dayOf(value.enteredAt), isCorrection: value.correctsId !== null, version: value.version,
});

/** An indicator as the quick report asks for it, with its last value, also one that waits. */
export function indicatorToAsk(one: SeenIndicator) {
  const { current, provisional } = one.figure.standing;
  const last = provisional ?? current;
  return { id: one.id, name: one.name, unit: one.unit, kind: one.kind, levels: one.levels, last: last ? { number: last.number, qualifier: last.qualifier, asOf: last.asOf } : null };
}

/** Who has to confirm what this person reports; the line under the button. */
export const whoConfirms = (actor: Actor) => (actor.role === 'consultant' ? ('nextHead' as const) : actor.role === 'coordinator' ? ('nextOther' as const) : ('nextConsultant' as const));
