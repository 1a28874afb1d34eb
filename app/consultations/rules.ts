/** Here it is decided what a consultation is, how consultations are summed up, and who reads, writes or only sees totals. */
import { either, isConcerned, isConsultant, isCoordinator, isOffice } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
import type { Day } from '../shared/dates';
import { refused, type Verdict } from '../shared/verdict';

/** On site, at a regional meeting of several offices, or by telephone. */
export const consultationKinds = ['onSite', 'regional', 'telephone'] as const;
export type ConsultationKind = (typeof consultationKinds)[number];

/** A consulting day has eight hours; totals in days say so beside the number. */
export const minutesPerDay = 480;

/** Longer than a day with its night no consultation of one day can last. */
export const longestMinutes = 1440;

/** Topics, agreements and notes are read by the office, its consultants and the coordinator. */
export const maySeeConsultations = (actor: Actor, place: Place): Verdict => either('notYours', isOffice(actor, place), isConsultant(actor, place), isCoordinator(actor, place));

/** Days and kinds are seen by everybody the site concerns; the ministry sees nothing else of them. */
export const maySeeConsultationTotals = (actor: Actor, place: Place): Verdict => either('notYours', isConcerned(actor, place));

/** Consultations are written by the consultants of the site. */
export const mayWriteConsultation = (actor: Actor, place: Place): Verdict => either('onlyConsultants', isConsultant(actor, place));

/** Only who held a consultation changes what is written of it, and only while accompanying the site. */
export function mayChangeConsultation(actor: Actor, consultation: Place & { personId: string }): Verdict {
  if (!isConsultant(actor, consultation)) return refused('onlyConsultants');
  return either('onlyAuthor', consultation.personId === actor.personId);
}

/** Count, minutes and last day of the consultations of one kind. */
export interface KindTotal {
  kind: string;
  count: number;
  minutes: number;
  lastDay: Day | null;
}

/** All kinds in their order, also those that did not occur, and everything together. */
export function totalsOf(rows: readonly KindTotal[]) {
  const byKind = consultationKinds.map((kind) => rows.find((row) => row.kind === kind) ?? { kind, count: 0, minutes: 0, lastDay: null });
  const days = byKind.flatMap((row) => row.lastDay ?? []).sort();
  return {
    byKind,
    count: byKind.reduce((sum, row) => sum + row.count, 0),
    minutes: byKind.reduce((sum, row) => sum + row.minutes, 0),
    lastDay: days.at(-1) ?? null,
  };
}
export type ConsultationTotals = ReturnType<typeof totalsOf>;

/** Minutes as consulting days, to two decimals. */
export const daysIn = (minutes: number): number => Math.round((minutes / minutesPerDay) * 100) / 100;

/** Minutes as hours and minutes. */
export const hoursIn = (minutes: number): { hours: number; minutes: number } => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
