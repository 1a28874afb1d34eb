/** Here it is decided whose turn it is at a site ("Am Zug"), why, and since when. */
import type { Role } from '../../shared/actor';
import type { Day } from '../../shared/dates';
import { criteriaOf, type CriterionKey, type Evidence, missingOf } from './criteria';
import { type Condition, currentOf, type Phase, type Standing } from './phases';

/** decide: a request waits. mend: returned. again: reopened. condition: of a decision, overdue. add: a criterion is missing. request: nothing is missing. note: the report waits. */
export type TurnReason = 'decide' | 'mend' | 'again' | 'condition' | 'add' | 'request' | 'note';

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
  const missing = missingOf(criteriaOf(current.phase, site.evidence))[0];
  if (missing) return { role: missing.turn, reason: 'add', phase: current.phase, criterion: missing.key, since: null };
  return { role: 'consultant', reason: 'request', phase: current.phase, criterion: null, since: null };
}
