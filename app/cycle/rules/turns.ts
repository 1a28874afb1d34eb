/** Here it is decided whose turn it is at a site ("Am Zug"), why, and since when. */
import type { Role } from '../../shared/actor';
import { type Day, daysBetween } from '../../shared/dates';
import { criteriaOf, type CriterionKey, type Evidence, missingOf, workshopIn } from './criteria';
import { type Condition, currentOf, type Phase, type Standing } from './phases';

/** decide: a request waits. mend: returned. again: reopened. condition: of a decision, overdue. add: a criterion is missing. carry: the measures run, the end is still far. request: nothing is missing. note: the report waits. */
export type TurnReason = 'decide' | 'mend' | 'again' | 'condition' | 'add' | 'carry' | 'request' | 'note';

/** Whose turn it is; null when nobody's. */
export interface Turn {
  role: Role;
  reason: TurnReason;
  phase: Phase | null;
  criterion: CriterionKey | null;
  since: Day | null;
}

/** What the turn is worked out from. */
export interface SiteToday {
  standings: readonly Standing[];
  evidence: Evidence;
  conditions: readonly Condition[];
  siteState: string;
  /** A report that was forwarded to the ministry and waits for its note. */
  reportForwardedOn: Day | null;
}

/** Sites at which nobody has to do anything. */
const resting = ['applied', 'declined', 'paused', 'left'];

/** From so many days before its planned end on, a phase that lacks nothing is to be requested. */
const closeToEnd = 21;

/** Whether only a workshop that is planned for a day to come can bring what is missing. */
export function waitsForWorkshop(key: CriterionKey, phase: Phase, evidence: Evidence, today: Day): boolean {
  const workshop = workshopIn(phase, evidence);
  return workshop !== null && workshop.state === 'planned' && workshop.day !== null && workshop.day >= today && ['held', 'attendance', 'minutesApproved', 'itemsOwned', 'priorityAreas'].includes(key);
}

/** Whose turn it is at a site today. A request waits before everything else, since whoever asked can do nothing more. */
export function turnOf(site: SiteToday, today: Day): Turn | null {
  if (resting.includes(site.siteState) || site.standings.every((one) => one.state === 'notKnown')) return null;
  const requested = site.standings.find((one) => one.state === 'requested');
  if (requested) return { role: 'coordinator', reason: 'decide', phase: requested.phase, criterion: null, since: requested.since };
  const sentBack = site.standings.find((one) => one.state === 'returned' || one.state === 'reopened');
  if (sentBack) return { role: 'consultant', reason: sentBack.state === 'returned' ? 'mend' : 'again', phase: sentBack.phase, criterion: null, since: sentBack.since };
  const late = site.conditions.find((condition) => condition.state === 'open' && condition.dueDay !== null && condition.dueDay < today);
  const phaseOfLate = late && site.standings.find((one) => one.decisionId === late.decisionId);
  if (late && phaseOfLate) return { role: (late.ownerRole as Role | null) ?? 'head', reason: 'condition', phase: phaseOfLate.phase, criterion: null, since: late.dueDay };
  const current = currentOf(site.standings);
  if (!current) return site.reportForwardedOn === null ? null : { role: 'ministry', reason: 'note', phase: null, criterion: null, since: site.reportForwardedOn };
  const missing = missingOf(criteriaOf(current.phase, site.evidence));
  // Nobody can add what a workshop will bring that is planned for a day to come; what else is missing comes first.
  const possible = missing.find((one) => !waitsForWorkshop(one.key, current.phase, site.evidence, today)) ?? missing[0];
  if (possible) return { role: possible.turn, reason: 'add', phase: current.phase, criterion: possible.key, since: null };
  const endIsFar = current.phase === 'implementation' && current.plan !== null && daysBetween(today, current.plan.untilDay) > closeToEnd;
  if (endIsFar) return { role: 'head', reason: 'carry', phase: current.phase, criterion: null, since: null };
  return { role: 'consultant', reason: 'request', phase: current.phase, criterion: null, since: null };
}
