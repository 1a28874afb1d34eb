/** Here it is decided what organisations, networks and ties are, how a network grew, and who may see and change it. */
import { either, isConcerned, isConsultant, isCoordinator, isEditor, isHead } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
import type { Day } from '../shared/dates';
import { foldForSearch } from '../shared/language';
import type { Verdict } from '../shared/verdict';
import { type Count, holdsOn, monthlyDays, type Span, countOn } from './spans';

/** What an organisation is. */
export const organisationKinds = ['immigrationOffice', 'administration', 'federalAuthority', 'jobCentre', 'business', 'adviceCentre', 'education', 'civil', 'foundation', 'initiative', 'consultancy', 'other'] as const;

/** How two organisations work together. */
export const tieKinds = ['referral', 'regularExchange', 'writtenAgreement', 'jointProject', 'funding'] as const;

/** How strong a tie is: 1 on occasion, 2 regular, 3 close. */
export const tieStrengths = ['1', '2', '3'] as const;


/** The organisation is part of, or successor of, the other one. */
export const relationKinds = ['partOf', 'successorOf'] as const;

/** Where a network belongs; what is documented is open to everybody who is signed in. */
export interface NetworkPlace extends Place {
  documented?: boolean;
}

/** Organisations, networks and ties of a site are seen by everybody it concerns, the ministry too. */
export const maySeeNetwork = (actor: Actor, place: NetworkPlace): Verdict => either('notYours', isConcerned(actor, place), place.documented === true);

/** Head, editor, consultant and coordinator record and change them; the ministry reads. */
export const mayEditNetwork = (actor: Actor, place: Place): Verdict =>
  either('onlySite', isHead(actor, place), isEditor(actor, place), isConsultant(actor, place), isCoordinator(actor, place));

/** The names a person typed, one per line; blank lines and repetitions fall away. */
export function namesIn(typed: string | null): string[] {
  const names = (typed ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  return names.filter((name, i) => names.findIndex((other) => sameName(other, name)) === i);
}

/** Whether two names are the same to a reader: case, marks and spaces do not count. */
export const sameName = (a: string, b: string): boolean => foldForSearch(a) === foldForSearch(b);

/** A relation as the check for circles needs it. */
export interface Related {
  organisationId: string;
  otherId: string;
}

/** Whether a new relation would make an organisation part, or successor, of itself. */
export function closesCircle(existing: readonly Related[], added: Related): boolean {
  const reached = new Set<string>();
  const open = [added.otherId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === added.organisationId) return true;
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...existing.filter((relation) => relation.organisationId === id).map((relation) => relation.otherId));
  }
  return false;
}

export interface TieSpan extends Span {
  organisationId: string;
  otherId: string;
}
export interface MemberSpan extends Span {
  organisationId: string;
}

/** How many organisations had a tie or a membership on this day. */
export function organisationsOn(ties: readonly TieSpan[], members: readonly MemberSpan[], day: Day): Count {
  const [certain, possible] = [new Set<string>(), new Set<string>()];
  const note = (span: Span, ids: string[]): void => {
    const holds = holdsOn(span, day);
    for (const id of holds === 'no' ? [] : ids) {
      possible.add(id);
      if (holds === 'yes') certain.add(id);
    }
  };
  for (const tie of ties) note(tie, [tie.organisationId, tie.otherId]);
  for (const member of members) note(member, [member.organisationId]);
  return { certain: certain.size, possible: possible.size };
}

/** One point of the growth of a network. */
export interface GrowthPoint {
  day: Day;
  ties: Count;
  organisations: Count;
}

/** The network on the given days. */
export const growthOn = (ties: readonly TieSpan[], members: readonly MemberSpan[], days: readonly Day[]): GrowthPoint[] =>
  days.map((day) => ({ day, ties: countOn(ties, day), organisations: organisationsOn(ties, members, day) }));

/** What came and what ended between two days: held on the later but surely not on the earlier, and the other way round. */
export function changeBetween<T extends Span>(spans: readonly T[], earlier: Day, later: Day): { begun: T[]; ended: T[] } {
  const heldOn = (span: T, day: Day): boolean => holdsOn(span, day) !== 'no';
  return {
    begun: spans.filter((span) => !heldOn(span, earlier) && heldOn(span, later)),
    ended: spans.filter((span) => heldOn(span, earlier) && !heldOn(span, later)),
  };
}

/** The growth from the beginning until today: both ends, what came and went between, and a point per month for the chart. */
export function growthOf(ties: readonly TieSpan[], members: readonly MemberSpan[], begin: Day, today: Day) {
  const series = growthOn(ties, members, monthlyDays(begin, today));
  const { begun, ended } = changeBetween(ties, begin, today);
  return { begin, today, series, begun: begun.length, ended: ended.length };
}
