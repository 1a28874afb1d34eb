/** Here it is decided which phases a site passes, in which order, and how each stands after everything that was requested, decided and reopened. */
import { type Day, daysBetween } from '../../shared/dates';

/** In their order; what one produces is the input of the next. */
export const phases = ['needsAssessment', 'initiation', 'planning', 'implementation', 'closing'] as const;
export type Phase = (typeof phases)[number];

/** The part of the address that names a phase. */
export const phaseSlugs: Record<Phase, string> = {
  needsAssessment: 'bedarfserhebung', initiation: 'initiierungsworkshop', planning: 'planungsworkshop', implementation: 'umsetzung', closing: 'abschluss',
};

/** The phase an address names, or undefined. */
export const phaseOfSlug = (slug: string | undefined): Phase | undefined => phases.find((phase) => phaseSlugs[phase] === slug);

/** The phase whose decision must come before, or null for the first. */
export const phaseBefore = (phase: Phase): Phase | null => phases[phases.indexOf(phase) - 1] ?? null;

export const phaseStates = ['notKnown', 'planned', 'running', 'requested', 'approved', 'approvedWithConditions', 'returned', 'reopened'] as const;
export type PhaseState = (typeof phaseStates)[number];

export const outcomes = ['approved', 'approvedWithConditions', 'returned'] as const;
export type Outcome = (typeof outcomes)[number];

/** One request with the decision on it and, if that was reopened, its reopening. Rows are only ever added, never taken away. */
export interface GateTurn {
  phase: Phase;
  requestId: string;
  requestState: 'open' | 'decided' | 'withdrawn';
  requestedBy: string;
  requestedRole: string;
  requestedOn: Day;
  requestedAt: string;
  decisionId: string | null;
  outcome: Outcome | null;
  decidedOn: Day | null;
  reopenedOn: Day | null;
}

/** A condition of a decision: an open item that came from it. */
export interface Condition {
  decisionId: string;
  state: string;
  dueDay: Day | null;
  ownerRole: string | null;
}

/** From when to when a phase is planned; the decision is planned for the last day. */
export interface Window {
  fromDay: Day;
  untilDay: Day;
}

/** How one phase stands today. */
export interface Standing {
  phase: Phase;
  state: PhaseState;
  /** The day of the request, decision, return or reopening that made the state. */
  since: Day | null;
  /** The open request, and whose it is. */
  request: { id: string; by: string; role: string; onDay: Day } | null;
  /** The decision in force; none after a return or a reopening. */
  decisionId: string | null;
  conditionsOpen: number;
  conditionsMet: number;
  /** The last day of the conditions that are still open. */
  until: Day | null;
  /** How often the phase was returned before. */
  returned: number;
  /** The decision is in force, but an earlier phase has been reopened since. */
  onReopenedGround: boolean;
  plan: Window | null;
  /** Days past the planned day without a decision; 0 when there are none. */
  daysOver: number;
}

/** What the states of all phases of a site are worked out from. */
export interface Course {
  documented: boolean;
  turns: readonly GateTurn[];
  conditions: readonly Condition[];
  plan: Partial<Record<Phase, Window>>;
  /** Phases in which some work is recorded already, whatever has been decided. */
  begun: readonly Phase[];
}

/** Is the phase decided, so that the next may be? */
export const isDecided = (state: PhaseState): boolean => state === 'approved' || state === 'approvedWithConditions';

const byTime = (a: GateTurn, b: GateTurn): number => a.requestedAt.localeCompare(b.requestedAt) || a.requestId.localeCompare(b.requestId);

function gateOf(turns: readonly GateTurn[]): Pick<Standing, 'since' | 'request' | 'decisionId' | 'returned'> & { state: PhaseState | null } {
  const returned = turns.filter((turn) => turn.outcome === 'returned').length;
  const none = { since: null, request: null, decisionId: null, returned };
  const open = turns.find((turn) => turn.requestState === 'open');
  if (open) {
    return { ...none, state: 'requested', since: open.requestedOn, request: { id: open.requestId, by: open.requestedBy, role: open.requestedRole, onDay: open.requestedOn } };
  }
  const last = [...turns].sort(byTime).filter((turn) => turn.outcome !== null).at(-1);
  if (!last) return { ...none, state: null };
  if (last.outcome === 'returned') return { ...none, state: 'returned', since: last.decidedOn };
  if (last.reopenedOn !== null) return { ...none, state: 'reopened', since: last.reopenedOn };
  return { ...none, state: last.outcome, since: last.decidedOn, decisionId: last.decisionId };
}

/** How all five phases stand today, in their order. */
export function standingsOf(course: Course, today: Day): Standing[] {
  let groundIsFirm = true;
  let earlierDecided = true;
  return phases.map((phase) => {
    const gate = gateOf(course.turns.filter((turn) => turn.phase === phase));
    const plan = course.plan[phase] ?? null;
    const conditions = course.conditions.filter((condition) => gate.decisionId !== null && condition.decisionId === gate.decisionId);
    const open = conditions.filter((condition) => condition.state === 'open');
    const begun = course.begun.includes(phase) || (earlierDecided && (phase !== phases[0] || plan === null || plan.fromDay <= today));
    const state: PhaseState = course.documented ? 'notKnown' : gate.state ?? (begun ? 'running' : 'planned');
    const decided = isDecided(state);
    const standing: Standing = {
      phase, ...gate, state, plan,
      conditionsOpen: open.length, conditionsMet: conditions.length - open.length,
      until: open.map((condition) => condition.dueDay ?? '').sort().at(-1) || null,
      onReopenedGround: decided && !groundIsFirm,
      daysOver: !course.documented && !decided && plan !== null && plan.untilDay < today ? daysBetween(plan.untilDay, today) : 0,
    };
    if (state === 'reopened' || (gate.state !== null && !decided && course.turns.some((turn) => turn.phase === phase && turn.reopenedOn !== null))) groundIsFirm = false;
    earlierDecided &&= decided;
    return standing;
  });
}

/** The phase a site is in: the first without a decision in force; null when all are decided, or nothing is known. */
export const currentOf = (standings: readonly Standing[]): Standing | null => standings.find((one) => one.state !== 'notKnown' && !isDecided(one.state)) ?? null;

/** How many phases from the first on are decided without a gap. */
export const decidedInARow = (standings: readonly Standing[]): number => {
  const first = standings.findIndex((one) => !isDecided(one.state));
  return first < 0 ? standings.length : first;
};

/** Order binds decisions, not work: a workshop held before the earlier phase was decided is marked, not refused. */
export function heldEarly(phase: Phase, heldOn: Day | null, standings: readonly Standing[]): boolean {
  const before = phaseBefore(phase);
  if (heldOn === null || before === null) return false;
  const earlier = standings.find((one) => one.phase === before);
  return earlier !== undefined && earlier.state !== 'notKnown' && (!isDecided(earlier.state) || (earlier.since !== null && earlier.since > heldOn));
}
