/** Here it is decided what a district is: territory with a key, valid for a time, whose figures stay with it when another one follows. */
import { either } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import type { Day } from '../shared/dates';
import { allowed, refused, type Verdict } from '../shared/verdict';

export const districtKinds = ['ruralDistrict', 'independentCity', 'region'] as const;

/** Districts are public, so everybody who is signed in sees them; what hangs on a programme is narrowed by the query. */
export const maySeeDistricts = (_actor: Actor): Verdict => allowed;

/** Without districts and offices no application can be recorded; a coordination takes them over itself, once, so that nothing appears unasked. */
export const mayImportReference = (actor: Actor, known: { districts: number }): Verdict =>
  (known.districts > 0 ? refused('alreadyImported') : either('onlyCoordinators', actor.role === 'coordinator' && actor.programmeIds.length > 0));

/** Whether a district exists on a day; open ends hold. */
export const isValidOn = (district: { validFrom: Day | null; validUntil: Day | null }, day: Day): boolean =>
  (district.validFrom === null || district.validFrom <= day) && (district.validUntil === null || district.validUntil >= day);

interface Follows {
  ags: string;
  successorAgs: string | null;
}

/** Which districts became this one, and which one this became. */
export function familyOf<D extends Follows>(ags: string, all: readonly D[]): { own: D | undefined; predecessors: D[]; successor: D | undefined } {
  const own = all.find((one) => one.ags === ags);
  return { own, predecessors: all.filter((one) => one.successorAgs === ags), successor: own?.successorAgs ? all.find((one) => one.ags === own.successorAgs) : undefined };
}

/** What ran over a stretch of time, for the picture of what ran when. */
export interface Stretch {
  key: string;
  label: string;
  from: Day;
  /** null: it still runs, as far as is known. */
  until: Day | null;
  text: string;
  outside: boolean;
}

/** The years a picture spans: from the first year anything began to today, at least five years. */
export function yearsOf(stretches: readonly Pick<Stretch, 'from' | 'until'>[], today: Day): { from: Day; to: Day } | null {
  const first = stretches.map((one) => one.from).sort()[0];
  if (first === undefined) return null;
  const last = [today, ...stretches.map((one) => one.until ?? today)].sort().at(-1) ?? today;
  const until = Math.max(Number(last.slice(0, 4)), Number(first.slice(0, 4)) + 4);
  return { from: `${first.slice(0, 4)}-01-01`, to: `${String(until)}-12-31` };
}

/** A concept ran as long as its source says; what was opened is taken to run on. Without a year nothing is put on the line of time. */
export function stretchesOf(events: readonly { id: string; kind: string; title: string; programmeId: string | null; happenedEarliest: Day | null; happenedLatest: Day | null }[], say: (event: { id: string }) => string): Stretch[] {
  return events.filter((event) => (event.kind === 'concept' || event.kind === 'opening') && event.happenedEarliest !== null).map((event) => ({
    key: event.id, label: event.title, from: event.happenedEarliest ?? '', until: event.kind === 'opening' ? null : event.happenedLatest, text: say(event), outside: event.programmeId === null,
  }));
}
