/** Here it is said what minutes hold, who has answered them, and from when silence counts as approval. */
import { addDays, type Day } from '../shared/dates';

export const minutesStates = ['draft', 'inReview', 'approved', 'superseded'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** What is frozen when minutes are sent: data, not sentences, so that both languages can show them. No cards and no expectations: the ministry reads approved minutes. */
export interface MinutesBody {
  workshop: { kind: string; title: string; day: Day | null; startMinute: number | null; place: string | null };
  sites: { id: string; name: string }[];
  attendance: { siteId: string | null; functionTitle: string; organisation: string; state: string }[];
  agenda: { title: string; method: string; plannedMinutes: number; actualMinutes: number | null }[];
  clusters: { siteId: string | null; title: string; votes: number | null; cards: number }[];
  priorityAreas: { siteId: string; title: string; rank: number; side: string; reason: string; votes: number | null; roomReason: string | null; deferredReason: string | null; clusters: string[]; goals: string[] }[];
  decisions: { siteId: string | null; kind: string; sentence: string }[];
  openItems: { siteId: string | null; what: string; ownerFunction: string; dueDay: Day | null; done: boolean }[];
  measures: { siteId: string | null; number: number; title: string; ownerFunction: string; dueDay: Day | null }[];
  remarks: string | null;
}

/** An answer as stored: approved, objection or comment, which is neither; siteId null is the consultants' side. */
export interface Answer {
  siteId: string | null;
  kind: string;
  at: string;
}

/** How a side stands: it approved, objected, let the days of silence pass, or has not answered yet. */
export type Standing = 'approved' | 'silent' | 'objection' | 'open';

/** The last day on which a side can still answer before its silence approves. */
export const lastDayToAnswer = (sentOn: Day, silenceDays: number): Day => addDays(sentOn, silenceDays);

/** The last approval or objection of a side counts; comments do not. Silence never outweighs an objection. */
export function standingOf(siteId: string | null, answers: readonly Answer[], sentOn: Day | null, silenceDays: number, today: Day): Standing {
  const own = answers.filter((answer) => answer.siteId === siteId && answer.kind !== 'comment');
  const last = own.reduce<Answer | undefined>((latest, answer) => (latest === undefined || answer.at >= latest.at ? answer : latest), undefined);
  if (last) return last.kind === 'objection' ? 'objection' : 'approved';
  return sentOn !== null && today > lastDayToAnswer(sentOn, silenceDays) ? 'silent' : 'open';
}

/** Every side with its standing: the consultants first, then each site. */
export function standings(siteIds: readonly string[], answers: readonly Answer[], sentOn: Day | null, silenceDays: number, today: Day) {
  return [null, ...siteIds].map((siteId) => ({ siteId, standing: standingOf(siteId, answers, sentOn, silenceDays, today) }));
}

/** What is stored lags behind silence, which nobody enters: minutes in review are approved once every side approved or kept silent. */
export function stateToday(stored: string, sides: readonly { standing: Standing }[]): MinutesState {
  const settled = stored === 'inReview' && sides.every((side) => side.standing === 'approved' || side.standing === 'silent');
  return settled ? 'approved' : (stored as MinutesState);
}

/** What one may see of minutes who has only some of the sites in sight: the shared parts and those of these sites. */
export function partFor(body: MinutesBody, sees: (siteId: string) => boolean): MinutesBody {
  const mine = <Part extends { siteId: string | null }>(parts: Part[]) => parts.filter((part) => part.siteId === null || sees(part.siteId));
  return {
    ...body,
    attendance: mine(body.attendance), clusters: mine(body.clusters), priorityAreas: mine(body.priorityAreas),
    decisions: mine(body.decisions), openItems: mine(body.openItems), measures: mine(body.measures),
  };
}

/** How a form names the consultants' side, which has no site. */
export const consultantSide = 'consultant';
