/** Here it is decided what a measure is: something a site does towards a goal, with an owner, a day and a status; who may see, change and close it; and how far it is. */
import { either, isConcerned, isConsultant, isCoordinator, isEditor, isHead, isMinistry } from '../../accounts/rules';
import type { Actor, Place } from '../../shared/actor';
import { addDays, type Day } from '../../shared/dates';
import { refused, type Verdict } from '../../shared/verdict';

/** Statuses of a measure that is still under way. */
export const openStatuses = ['planned', 'running', 'blocked', 'postponed'] as const;
/** Statuses that end the measure as a project: only coordinator and head set them. */
export const closedStatuses = ['done', 'partlyDone', 'goesOn', 'goesOnUntil', 'stopped'] as const;
export const measureStatuses = [...openStatuses, ...closedStatuses] as const;
export type OpenStatus = (typeof openStatuses)[number];
export type ClosedStatus = (typeof closedStatuses)[number];
export type MeasureStatus = (typeof measureStatuses)[number];

/** Whether the measure belongs to the programme's effect: what came before, after or beside it never counts as its own. */
export const measureOrigins = ['pilot', 'before', 'after', 'outside', 'adopted'] as const;

/** Which side of the tension a measure serves: service, regulatory order or both. */
export const measureSides = ['service', 'order', 'both'] as const;

export const milestoneStates = ['planned', 'running', 'done'] as const;

/** How close the measure came to its aim; said in the balance, apart from its status. */
export const balanceOutcomes = ['reached', 'partlyReached', 'notReached', 'openYet'] as const;

/** Where a measure belongs. Documented are the sites of documented programmes and what a district did outside programmes: open to everybody who is signed in. */
export interface MeasurePlace extends Place {
  documented: boolean;
}

/** What the rules need to know of a measure. */
export interface MeasureFacts extends MeasurePlace {
  status: MeasureStatus;
}

export const isClosed = (status: string): status is ClosedStatus => closedStatuses.some((closed) => closed === status);

/** Coordinates the measure: its programme's, or outside all programmes any coordination. */
export const isKeeper = (actor: Actor, place: Place): boolean =>
  place.programmeId === null ? actor.role === 'coordinator' : isCoordinator(actor, place);

/** Measures of a site are seen by everybody who has to do with it, documented ones by everybody. */
export const maySeeMeasures = (actor: Actor, place: MeasurePlace): Verdict => either('notYours', place.documented, isConcerned(actor, place), isKeeper(actor, place));

/** Measures, milestones and indicators are kept by coordinator, head, editor and consultant of the site. */
export const mayEditMeasure = (actor: Actor, place: Place): Verdict =>
  either('notYoursToEdit', isKeeper(actor, place), isHead(actor, place), isEditor(actor, place), isConsultant(actor, place));

/** A measure is ended, or taken up again after its end, by coordinator and head only. */
export const mayCloseMeasure = (actor: Actor, place: Place): Verdict => either('onlyHeadCloses', isKeeper(actor, place), isHead(actor, place));

/** Whoever edits says planned, running, blocked or postponed; an ending, or a way back from one, is for those who may close. */
export const maySetStatus = (actor: Actor, measure: MeasureFacts, next: MeasureStatus): Verdict =>
  next !== measure.status && (isClosed(next) || isClosed(measure.status)) ? mayCloseMeasure(actor, measure) : mayEditMeasure(actor, measure);

/** The balance is written by everybody who works on the measure; it does not end it. */
export const mayWriteBalance = (actor: Actor, place: Place): Verdict => mayEditMeasure(actor, place);

/** How far back the thread goes for this actor: for the ministry it ends at the titles of approved minutes. */
export const maySeeNeeds = (actor: Actor, place: MeasurePlace): Verdict =>
  isMinistry(actor, place) ? refused('threadEnds') : maySeeMeasures(actor, place);

/** A status needs its word of explanation: what would help, why later, why no more, until when. */
export function missingFor(status: MeasureStatus, said: { reason: string | null; blockedBy: string | null; goesOnUntil: Day | null }): 'reason' | 'blockedBy' | 'goesOnUntil' | null {
  if (status === 'blocked' && !said.blockedBy) return 'blockedBy';
  if (status === 'goesOnUntil' && !said.goesOnUntil) return 'goesOnUntil';
  if ((status === 'stopped' || status === 'postponed') && !said.reason) return 'reason';
  return null;
}

/** Progress is never typed: it is the milestones done of all milestones. */
export const progressOf = (milestones: readonly { state: string }[]): { done: number; of: number } =>
  ({ done: milestones.filter((one) => one.state === 'done').length, of: milestones.length });

/** Overdue is what is not ended past its day. */
export const isOverdue = (measure: { status: string; dueDay: Day | null }, today: Day): boolean =>
  !isClosed(measure.status) && measure.dueDay !== null && measure.dueDay < today;

/** A milestone is overdue when it is not done past its day. */
export const isLate = (milestone: { state: string; dueDay: Day | null }, today: Day): boolean =>
  milestone.state !== 'done' && milestone.dueDay !== null && milestone.dueDay < today;

/** One change of a status, on the day it is said to hold from. */
export interface StatusChange {
  measureId: string;
  status: string;
  day: Day;
}

export interface MonthOfStatuses {
  /** 'YYYY-MM' */
  month: string;
  /** How many measures had which status at the end of the month. */
  counts: Record<MeasureStatus, number>;
}

const none = (): Record<MeasureStatus, number> => Object.fromEntries(measureStatuses.map((status) => [status, 0])) as Record<MeasureStatus, number>;

/** Counts the measures by status at the end of every month from the first change to today; changes come in their order. */
export function statusOverTime(changes: readonly StatusChange[], today: Day): MonthOfStatuses[] {
  const days = changes.map((change) => change.day).filter((day) => day <= today).sort();
  const first = days[0];
  if (first === undefined) return [];
  const months: MonthOfStatuses[] = [];
  for (let month = first.slice(0, 7); month <= today.slice(0, 7); month = monthAfter(month)) {
    const last = new Map<string, StatusChange>();
    for (const change of changes) {
      const before = last.get(change.measureId);
      if (change.day <= today && change.day.slice(0, 7) <= month && (!before || before.day <= change.day)) last.set(change.measureId, change);
    }
    const counts = none();
    for (const { status } of last.values()) if (status in counts) counts[status as MeasureStatus] += 1;
    months.push({ month, counts });
  }
  return months;
}

const monthAfter = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7);

/** What somebody may do with a measure, for the buttons of its page. */
export const mayOfMeasure = (actor: Actor, measure: MeasureFacts) => ({
  edit: mayEditMeasure(actor, measure),
  close: mayCloseMeasure(actor, measure),
  balance: mayWriteBalance(actor, measure),
  seeNeeds: maySeeNeeds(actor, measure),
});

/** The statuses somebody may choose from where the measure stands. */
export const statusesFor = (actor: Actor, measure: MeasureFacts): readonly OpenStatus[] => openStatuses.filter((status) => maySetStatus(actor, measure, status).allowed);

