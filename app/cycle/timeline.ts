/** Here the plan and the course of a site's phases become rows on one line of time, and its measures and ties become courses. */
import { addDays, type Day, dayOf } from '../shared/dates';
import { measureStatuses, type MonthOfStatuses, statusOverTime } from '../measures/rules/measures';
import { type GrowthPoint, growthOn, type MemberSpan, type TieSpan } from '../networks/rules';
import { monthlyDays } from '../networks/spans';
import type { Line, SiteLedger } from './ledger';
import { isDecided, type Phase, phases, type Standing, type Window } from './rules/phases';

/** One phase on the line of time. */
export interface PhaseCourse {
  phase: Phase;
  plan: Window | null;
  originalPlan: Window | null;
  /** When it really was; open while it still runs. */
  actual: { from: Day; to: Day; open: boolean } | null;
  gate: { day: Day; state: 'done' | 'conditions' | 'planned' } | null;
}

/** The course of each phase: what is dated, never what is guessed. */
export function coursesOf(ledger: SiteLedger, standings: readonly Standing[], today: Day): PhaseCourse[] {
  return standings.map((standing) => {
    const { phase, plan, state, since } = standing;
    const decided = isDecided(state);
    const gate = decided && since ? { day: since, state: state === 'approvedWithConditions' && standing.conditionsOpen > 0 ? 'conditions' as const : 'done' as const } : plan ? { day: plan.untilDay, state: 'planned' as const } : null;
    return { phase, plan, originalPlan: ledger.originalPlan[phase] ?? null, actual: actualOf(phase, ledger, standings, today), gate };
  });
}

function actualOf(phase: Phase, ledger: SiteLedger, standings: readonly Standing[], today: Day): PhaseCourse['actual'] {
  if (phase === 'needsAssessment') {
    const wave = ledger.waves.find((one) => one.number === 1);
    const from = wave?.openedOn ?? ledger.sourcesClosed?.first;
    if (!from) return null;
    const own = standings[0];
    // Sources that are added after the decision, such as the second wave, no longer belong to this phase.
    const to = wave?.closedOn ?? (own && isDecided(own.state) ? own.since : null) ?? ledger.sourcesClosed?.last;
    return { from, to: to ?? today, open: to === undefined };
  }
  if (phase !== 'implementation') {
    const workshop = ledger.evidence.workshops[phase];
    return workshop.day === null || workshop.state !== 'held' ? null : { from: workshop.day, to: addDays(workshop.day, 1), open: false };
  }
  const before = standings[phases.indexOf(phase) - 1];
  const own = standings[phases.indexOf(phase)];
  const from = before && isDecided(before.state) ? before.since : null;
  if (from === null || from === undefined || !own) return null;
  const over = isDecided(own.state);
  return { from, to: over && own.since ? own.since : today, open: !over };
}

/** First and last day of the picture; null where nothing is dated. */
export function spanOf(courses: readonly PhaseCourse[], today: Day): { from: Day; to: Day } | null {
  const days = courses.flatMap(({ plan, originalPlan, actual, gate }) => [plan?.fromDay, plan?.untilDay, originalPlan?.fromDay, originalPlan?.untilDay, actual?.from, actual?.to, gate?.day]).filter((day): day is Day => day !== undefined).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first, to: last > today || first > today ? last : today };
}

/** The measures of a site by status at the end of each month. */
export function statusesIn(lines: readonly Line[], today: Day): { months: MonthOfStatuses[]; statuses: string[] } {
  const changes = lines.filter((line) => line.part === 'status').map((line) => {
    const [day = '', at = ''] = (line.last ?? '').split(' ');
    return { measureId: line.key, status: line.first ?? '', day, at };
  }).sort((a, b) => a.day.localeCompare(b.day) || a.at.localeCompare(b.at));
  const months = statusOverTime(changes, today);
  return { months, statuses: measureStatuses.filter((status) => months.some((month) => month.counts[status] > 0)) };
}

/** How the network of a site grew from a day on, month by month. */
export function growthIn(lines: readonly Line[], begin: Day, today: Day): GrowthPoint[] {
  const ties = lines.filter((line) => line.part === 'tie').map((line): TieSpan => ({ organisationId: line.key.split(' ')[0] ?? '', otherId: line.key.split(' ')[1] ?? '', heldFrom: line.first, heldUntil: line.last }));
  const members = lines.filter((line) => line.part === 'member').map((line): MemberSpan => ({ organisationId: line.key, heldFrom: line.first, heldUntil: line.last }));
  return ties.length + members.length === 0 ? [] : growthOn(ties, members, monthlyDays(begin, today));
}

/** The day from which growth is counted: the first planned day of the first phase, else the day the site was recorded. */
export const beginOf = (ledger: SiteLedger, createdAt: string): Day => ledger.originalPlan.needsAssessment?.fromDay ?? ledger.plan.needsAssessment?.fromDay ?? dayOf(createdAt);
