/** Here it is decided what an actual value is: a number with its day and its source, reported by one person and confirmed by another. */
import { either, isConsultant, isHead, isOffice } from '../../accounts/rules';
import type { Actor, Role } from '../../shared/actor';
import type { Day } from '../../shared/dates';
import type { Quantity } from '../../shared/quantities';
import { allowed, refused, type Verdict } from '../../shared/verdict';
import { isKeeper, mayEditMeasure, type MeasurePlace, maySeeMeasures } from './measures';

/** Reported waits for a second person; unchecked counts without one (and says so); documented comes from a public source. */
export const valueStates = ['reported', 'confirmed', 'returned', 'unchecked', 'documented'] as const;
export type ValueState = (typeof valueStates)[number];

/** What the rules need to know of a value. */
export interface ValueFacts extends MeasurePlace {
  state: ValueState;
  enteredBy: string;
  enteredRole: Role | null;
  superseded: boolean;
}

/** Counts in totals, reports and for the ministry: checked, accepted without a check, or taken from a public source. */
export const counts = (state: string): boolean => state === 'confirmed' || state === 'unchecked' || state === 'documented';

/** Values are reported by those who edit the measure. */
export const mayReportValue = (actor: Actor, place: MeasurePlace): Verdict => mayEditMeasure(actor, place);

/** A value that does not count yet is seen only by those who work at the site, so that nobody takes it for a result. */
export const maySeeValue = (actor: Actor, value: ValueFacts): Verdict =>
  counts(value.state) && !value.superseded ? maySeeMeasures(actor, value) : either('notConfirmedYet', isKeeper(actor, value), isOffice(actor, value), isConsultant(actor, value));

/** The second check: always another person than the one who entered it, from the other side of the table. */
function mayCheck(actor: Actor, value: ValueFacts): Verdict {
  if (value.state !== 'reported' || value.superseded) return refused('notWaiting');
  if (value.enteredBy === actor.personId) return refused('notOwnValue');
  if (isKeeper(actor, value)) return allowed;
  if (value.enteredRole === 'consultant') return either('headConfirms', isHead(actor, value));
  if (value.enteredRole === 'coordinator') return either('othersConfirm', isHead(actor, value), isConsultant(actor, value));
  return either('consultantConfirms', isConsultant(actor, value));
}

/** What the office entered is confirmed by consultant or coordinator, what the consultant entered by head or coordinator. */
export const mayConfirmValue = (actor: Actor, value: ValueFacts): Verdict => mayCheck(actor, value);

/** Whoever may confirm may give back with a note. */
export const mayReturnValue = (actor: Actor, value: ValueFacts): Verdict => mayCheck(actor, value);

/** Where there is no second person the coordinator lets a value count without a check, with a reason that reports show. It is no confirmation, so it may be an own value. */
export function mayAcceptUnchecked(actor: Actor, value: ValueFacts): Verdict {
  if (value.state !== 'reported' || value.superseded) return refused('notWaiting');
  return either('onlyCoordinatorAccepts', isKeeper(actor, value));
}

/** A correction is a new row beside the old one; what was corrected already is corrected at its newest row. */
export function mayCorrectValue(actor: Actor, value: ValueFacts): Verdict {
  if (value.superseded) return refused('correctedAlready');
  return mayReportValue(actor, value);
}

/** What somebody may do with a value, for the links of its row. */
export const mayOfValue = (actor: Actor, value: ValueFacts) => ({
  confirm: mayConfirmValue(actor, value),
  giveBack: mayReturnValue(actor, value),
  unchecked: mayAcceptUnchecked(actor, value),
  correct: mayCorrectValue(actor, value),
});

/** A value as it stands in a series. */
export interface Reading extends Quantity {
  id: string;
  groupId: string | null;
  asOf: string | null;
  asOfEarliest: Day | null;
  asOfLatest: Day | null;
  enteredAt: string;
  state: string;
  superseded: boolean;
}

/** The day a value stands at in a series; one without a day stands before all that have one. */
export const standingDay = (value: { asOfEarliest: Day | null; asOfLatest: Day | null }): string => value.asOfLatest ?? value.asOfEarliest ?? '';

const later = (a: Reading, b: Reading): number =>
  standingDay(a).localeCompare(standingDay(b)) || a.enteredAt.localeCompare(b.enteredAt) || a.id.localeCompare(b.id);

/** What is to be shown of a series: the newest value that counts, a newer one that waits, and the last number known where the newest is not known. */
export interface Standing<Value extends Reading = Reading> {
  current: Value | null;
  provisional: Value | null;
  lastKnown: Value | null;
}

/** Finds where a series stands; on a day if one is given, else as known now. */
export function standingOf<Value extends Reading>(values: readonly Value[], onDay?: Day): Standing<Value> {
  const series = values.filter((value) => !value.superseded && (onDay === undefined || standingDay(value) <= onDay)).sort(later);
  const current = series.filter((value) => counts(value.state)).at(-1) ?? null;
  const waiting = series.filter((value) => value.state === 'reported').at(-1) ?? null;
  const provisional = waiting && (!current || later(waiting, current) > 0) ? waiting : null;
  const lastKnown = current && current.number === null ? (series.filter((value) => counts(value.state) && value.number !== null).at(-1) ?? null) : null;
  return { current, provisional, lastKnown };
}
