/** Here it is decided what somebody has to do now: tasks from every site in sight, each with its consequence and the form it leads to, and what others have to do. */
import type { Actor, Role } from '../shared/actor';
import { addDays, type Day } from '../shared/dates';
import type { Params } from '../shared/language';
import { programmePath, sitePath } from '../shared/paths';
import { isHeld, type SiteLedger } from './ledger';
import { criteriaOf, type Criterion, missingOf } from './rules/criteria';
import { type Phase, phaseSlugs, type Standing } from './rules/phases';
import { type Turn, waitsForWorkshop } from './rules/turns';

export const taskKinds = ['decide', 'note', 'forward', 'mend', 'again', 'mendReport', 'release', 'returnedValue', 'minutes', 'condition', 'request', 'confirm', 'draft', 'item', 'add'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing to do. Its sentences are words of the room: task.<kind> and taskText.<kind>, with these numbers and names. */
export interface Task {
  kind: TaskKind;
  site: string;
  phase: Phase | null;
  criterion: Criterion | null;
  params: Params;
  /** Kept apart from the numbers, since it is said in the reader's language. */
  day: Day | null;
  to: string;
  due: Day | null;
}

/** A site as far as tasks come from it. */
export interface SiteForTasks {
  name: string;
  slug: string;
  programmeSlug: string;
  ledger: SiteLedger;
  standings: readonly Standing[];
  turn: Turn | null;
  /** Why the last request was returned or the last decision reopened, by phase. */
  reasons: Partial<Record<Phase, string>>;
  /** Whether the actor may decide the open request of a phase. */
  mayDecide: Partial<Record<Phase, boolean>>;
  items: readonly { id: string; what: string; originKind: string; originTitle: string; ownerRole: string | null; ownerFunction: string; dueDay: Day | null }[];
  valuesToConfirm: readonly { name: string; to: string }[];
  valuesReturned: readonly { name: string; note: string; to: string }[];
}

/** The address of a page of a gate. */
export const gatePath = (site: { programmeSlug: string; slug: string }, phase: Phase, step = ''): string => sitePath(site, `phasen/${phaseSlugs[phase]}${step && `/${step}`}`);

/** Where what a criterion lacks is added. */
export const criterionPath = (site: { programmeSlug: string; slug: string }, { link }: Pick<Criterion, 'link'>): string =>
  (link.below === 'site' ? sitePath(site, link.section) : programmePath(site.programmeSlug, link.section));

const task = (site: SiteForTasks, kind: TaskKind, to: string, more: Partial<Omit<Task, 'kind' | 'site' | 'to'>> = {}): Task =>
  ({ kind, site: site.name, phase: null, criterion: null, params: {}, day: null, due: null, ...more, to });

/** What the actor has to do at one site. */
export function tasksAt(site: SiteForTasks, actor: Pick<Actor, 'role' | 'today'>): Task[] {
  const { role } = actor;
  if (role === null) return [];
  return [...gateTasks(site, role, actor.today), ...reportTasks(site, role), ...minutesTasks(site, role), ...waveTasks(site, role), ...valueTasks(site), ...itemTasks(site, role)];
}

function gateTasks(site: SiteForTasks, role: Role, today: Day): Task[] {
  const tasks = site.standings.flatMap((standing): Task[] => {
    const { phase } = standing;
    const criteria = criteriaOf(phase, site.ledger.evidence);
    const met = { met: criteria.length - missingOf(criteria).length, all: criteria.length };
    if (standing.state === 'requested' && site.mayDecide[phase]) {
      return [task(site, 'decide', gatePath(site, phase, 'entscheiden'), { phase, day: standing.since, due: null, params: { ...met, role: standing.request?.role ?? '' } })];
    }
    if (role !== 'consultant') return [];
    if (standing.state === 'returned') return [task(site, 'mend', gatePath(site, phase), { phase, day: standing.since, params: { reason: site.reasons[phase] ?? '' } })];
    if (standing.state === 'reopened') return [task(site, 'again', gatePath(site, phase), { phase, day: standing.since, params: { reason: site.reasons[phase] ?? '' } })];
    return [];
  });
  const { turn } = site;
  const phase = turn?.phase;
  if (!turn || !phase) return tasks;
  const criteria = criteriaOf(phase, site.ledger.evidence);
  const missing = missingOf(criteria);
  const params = { met: criteria.length - missing.length, all: criteria.length };
  const due = site.standings.find((one) => one.phase === phase)?.plan?.untilDay ?? null;
  if (turn.reason === 'request' && (role === 'consultant' || role === 'head')) tasks.push(task(site, 'request', gatePath(site, phase, 'beantragen'), { phase, due, params }));
  // Minutes and results to release are tasks of their own; what is left are gaps that only the own function can fill.
  if (turn.reason === 'add') {
    for (const criterion of missing) {
      const comesOtherwise = criterion.key === 'minutesApproved' || (criterion.key === 'secondWave' && site.ledger.waves.some((wave) => wave.state === 'closed')) || waitsForWorkshop(criterion.key, phase, site.ledger.evidence, today);
      if (criterion.turn === role && !comesOtherwise) tasks.push(task(site, 'add', criterionPath(site, criterion), { phase, criterion, due, params }));
    }
  }
  return tasks;
}

function reportTasks(site: SiteForTasks, role: Role): Task[] {
  const to = sitePath(site, 'bericht');
  const { reportState, reportForwardedOn } = site.ledger;
  if (role === 'ministry' && reportForwardedOn !== null) return [task(site, 'note', to, { day: reportForwardedOn })];
  if (role === 'coordinator' && reportState === 'submitted') return [task(site, 'forward', to)];
  if (role === 'head' && (reportState === 'returned' || reportState === 'questioned')) return [task(site, 'mendReport', to)];
  return [];
}

function minutesTasks(site: SiteForTasks, role: Role): Task[] {
  if (role !== 'head' && role !== 'consultant') return [];
  return site.ledger.workshops.flatMap(({ id, state, title, minutes }): Task[] => {
    const to = programmePath(site.programmeSlug, `workshops/${id}/protokoll`);
    if (minutes.state === 'inReview' && minutes.waitFor.includes(role)) return [task(site, 'minutes', to, { params: { title }, day: minutes.answerBy, due: minutes.answerBy })];
    if (role === 'consultant' && isHeld(state) && (minutes.state === 'none' || minutes.state === 'draft')) return [task(site, 'draft', to, { params: { title } })];
    return [];
  });
}

const waveTasks = (site: SiteForTasks, role: Role): Task[] =>
  (role !== 'head' ? [] : site.ledger.waves.filter((wave) => wave.state === 'closed').map((wave) => task(site, 'release', sitePath(site, `bedarfserhebung/runden/${wave.number}`), { params: { number: wave.number } })));

function valueTasks(site: SiteForTasks): Task[] {
  const first = site.valuesToConfirm[0];
  const confirm = first === undefined ? [] : [task(site, 'confirm', first.to, { params: { n: site.valuesToConfirm.length, names: [...new Set(site.valuesToConfirm.map((value) => value.name))].slice(0, 3).join(', ') } })];
  return [...confirm, ...site.valuesReturned.map((value) => task(site, 'returnedValue', value.to, { params: { indicator: value.name, note: value.note } }))];
}

const itemTasks = (site: SiteForTasks, role: Role): Task[] =>
  site.items.filter((item) => item.ownerRole === role).map((item) =>
    task(site, item.originKind === 'gate' ? 'condition' : 'item', sitePath(site, `offene-punkte/${item.id}`), { params: { what: item.what, origin: item.originTitle }, due: item.dueDay }));

/** Tasks as the page shows them: the one on top, what is overdue, what is due within a week, and the rest. */
export interface Agenda {
  top: Task | null;
  overdue: Task[];
  soon: Task[];
  later: Task[];
  total: number;
  late: number;
}

const days = 7;

/** The last day that still counts as soon. */
export const soonUntil = (today: Day): Day => addDays(today, days);

const byDay = (a: Task, b: Task): number => (a.due ?? '9999').localeCompare(b.due ?? '9999') || taskKinds.indexOf(a.kind) - taskKinds.indexOf(b.kind) || a.site.localeCompare(b.site) || a.to.localeCompare(b.to);

/** Puts the tasks in order. On top stands what only this person can move on: a decision before a correction before an answer; else what is most overdue. */
export function agendaOf(tasks: readonly Task[], today: Day): Agenda {
  const sorted = [...tasks].sort(byDay);
  const pressing = sorted.filter((one) => taskKinds.indexOf(one.kind) <= taskKinds.indexOf('release')).sort((a, b) => taskKinds.indexOf(a.kind) - taskKinds.indexOf(b.kind) || (a.day ?? '').localeCompare(b.day ?? ''));
  const top = pressing[0] ?? sorted[0] ?? null;
  const rest = sorted.filter((one) => one !== top);
  const isLate = (one: Task) => one.due !== null && one.due < today;
  return {
    top,
    overdue: rest.filter(isLate),
    soon: rest.filter((one) => !isLate(one) && one.due !== null && one.due <= soonUntil(today)),
    later: rest.filter((one) => one.due === null || one.due > soonUntil(today)),
    total: sorted.length,
    late: sorted.filter(isLate).length,
  };
}
