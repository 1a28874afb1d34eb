/** Here it is decided what a workshop is: a day in a room for one or several sites, its states, and who may plan, run, see and approve it. */
import { either, isConsultant, isCoordinator, isHead, isMinistry, isOffice } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
import { allowed, refused, type Verdict } from '../shared/verdict';

export const workshopKinds = ['initiation', 'planning', 'closing', 'regional', 'exchangeDay'] as const;
export type WorkshopKind = (typeof workshopKinds)[number];

/** The kinds that belong to a phase of the cycle and so stand as evidence at its gate. */
export const phaseKinds = ['initiation', 'planning', 'closing'] as const;
export type PhaseKind = (typeof phaseKinds)[number];

export const workshopStates = ['draft', 'invited', 'running', 'held', 'minutesInReview', 'approved'] as const;
export type WorkshopState = (typeof workshopStates)[number];

export const agendaMethods = ['input', 'discussion', 'cards', 'dots', 'groups', 'round', 'sheet', 'pause'] as const;
export type AgendaMethod = (typeof agendaMethods)[number];

export const attendanceStates = ['invited', 'present', 'excused'] as const;
export const expecters = ['leadership', 'staff', 'ministry', 'partners'] as const;
export const prioritySides = ['service', 'order', 'both'] as const;
export const decisionKinds = ['decision', 'nextStep'] as const;

/** A site agrees on one to five priority areas; a sixth would be one that nobody follows up. */
export const mostPriorityAreas = 5;

/** What the rules need to know of a workshop. */
export interface WorkshopFacts {
  programmeId: string;
  siteIds: readonly string[];
  state: WorkshopState;
  /** Whether a version of its minutes has been approved; the ministry sees nothing before. */
  minutesApproved: boolean;
}

/** What the rules need to know of minutes: the workshop they tell of, who drafted them, how far they are. */
export interface MinutesFacts {
  workshop: WorkshopFacts;
  state: 'draft' | 'inReview' | 'approved' | 'superseded';
  draftedBy: string;
}

/** The consultants' side, or the site whose part is meant. */
export type Side = { siteId: string | null };

const places = (workshop: Pick<WorkshopFacts, 'programmeId' | 'siteIds'>): Place[] =>
  workshop.siteIds.map((siteId) => ({ programmeId: workshop.programmeId, siteId }));

const anywhere = (workshop: Pick<WorkshopFacts, 'programmeId' | 'siteIds'>, is: (place: Place) => boolean): boolean => places(workshop).some(is);

const leads = (actor: Actor, workshop: Pick<WorkshopFacts, 'programmeId' | 'siteIds'>): boolean =>
  isCoordinator(actor, { programmeId: workshop.programmeId, siteId: null }) || anywhere(workshop, (place) => isConsultant(actor, place));

const attends = (actor: Actor, workshop: WorkshopFacts): boolean => anywhere(workshop, (place) => isOffice(actor, place));

/** Has the day passed, as far as the workshop's own steps say? */
export const wasHeld = (state: string): boolean => state === 'held' || state === 'minutesInReview' || state === 'approved';

/** Workshops are planned by the coordination, and by a consultant for the sites he accompanies, all of them. */
export const mayPlanWorkshop = (actor: Actor, workshop: Pick<WorkshopFacts, 'programmeId' | 'siteIds'>): Verdict =>
  either(
    'notYoursToPlan',
    isCoordinator(actor, { programmeId: workshop.programmeId, siteId: null }),
    workshop.siteIds.length > 0 && places(workshop).every((place) => isConsultant(actor, place)),
  );

/** Agenda, attendance, board and outcomes are recorded by the coordination and by a consultant of one of the sites, in any state: order binds decisions, not work. */
export const mayRunWorkshop = (actor: Actor, workshop: WorkshopFacts): Verdict => either('notYoursToRun', leads(actor, workshop));

/** Who plans sees drafts; who is invited sees the workshop; the ministry sees it once its minutes are approved. */
export function maySeeWorkshop(actor: Actor, workshop: WorkshopFacts): Verdict {
  if (leads(actor, workshop)) return allowed;
  if (isMinistry(actor, { programmeId: workshop.programmeId, siteId: null })) return either('notYours', workshop.minutesApproved);
  return either('notYours', attends(actor, workshop) && workshop.state !== 'draft');
}

/** Cards and expectations stay with those who were in the room: never the ministry. */
export const maySeeBoard = (actor: Actor, workshop: WorkshopFacts): Verdict =>
  either('notYours', leads(actor, workshop), attends(actor, workshop) && workshop.state !== 'draft');

/** Cards are typed in by who runs the workshop. */
export const mayTypeCards = (actor: Actor, workshop: WorkshopFacts): Verdict => mayRunWorkshop(actor, workshop);

/** Priority areas of a site are recorded by its consultant or the coordination. */
export const maySetPriorities = (actor: Actor, place: Place): Verdict => either('notYoursToSet', isCoordinator(actor, place), isConsultant(actor, place));

/** A priority area without a measure is deferred, never dropped; the reason is kept. */
export const mayDeferPriority = (actor: Actor, place: Place): Verdict => maySetPriorities(actor, place);

/** Priority areas of a site are seen by those who work there; by the ministry once the minutes that name them are approved. */
export const maySeePriorities = (actor: Actor, place: Place, minutesApproved: boolean): Verdict =>
  either('notYours', isCoordinator(actor, place), isConsultant(actor, place), isOffice(actor, place), isMinistry(actor, place) && minutesApproved);

/** What was agreed for a site (attendance, decision, expectation) is recorded by its consultant or the coordination; for all sites together by who runs the workshop. */
export const mayRecordOutcome = (actor: Actor, workshop: WorkshopFacts, siteId: string | null): Verdict =>
  siteId === null
    ? mayRunWorkshop(actor, workshop)
    : either('notYoursToRun', workshop.siteIds.includes(siteId) && (isCoordinator(actor, { programmeId: workshop.programmeId, siteId }) || isConsultant(actor, { programmeId: workshop.programmeId, siteId })));

/** Minutes are drafted and sent by who ran the workshop, after it was held. */
export function mayDraftMinutes(actor: Actor, workshop: WorkshopFacts): Verdict {
  if (!leads(actor, workshop)) return refused('notYoursToRun');
  return either('heldFirst', workshop.state === 'held');
}

/** Attendees see minutes once they were sent; the ministry sees approved ones only. */
export function maySeeMinutes(actor: Actor, minutes: MinutesFacts): Verdict {
  if (leads(actor, minutes.workshop)) return allowed;
  if (isMinistry(actor, { programmeId: minutes.workshop.programmeId, siteId: null })) return either('notYours', minutes.state === 'approved');
  return either('notYours', attends(actor, minutes.workshop) && minutes.state !== 'draft');
}

const sideIsYours = (actor: Actor, minutes: MinutesFacts, side: Side): boolean =>
  side.siteId === null ? leads(actor, minutes.workshop) : minutes.workshop.siteIds.includes(side.siteId) && isHead(actor, { programmeId: minutes.workshop.programmeId, siteId: side.siteId });

/**
 * Each side approves its part: the consultants' side through who ran the workshop (they are its minutes),
 * a site through its head, who must not have drafted them in another capacity.
 */
export function mayApproveMinutes(actor: Actor, minutes: MinutesFacts, side: Side): Verdict {
  if (!sideIsYours(actor, minutes, side)) return refused('notYourSide');
  if (minutes.state !== 'inReview') return refused('notInReview');
  return either('notOwnMinutes', side.siteId === null || minutes.draftedBy !== actor.personId);
}

/** A head objects for his site; one objection does not hold up the other sides. */
export function mayObjectToMinutes(actor: Actor, minutes: MinutesFacts, side: Side): Verdict {
  if (side.siteId === null || !sideIsYours(actor, minutes, side)) return refused('notYourSide');
  return either('notInReview', minutes.state === 'inReview');
}

/** Everybody of a site's office may comment while minutes are in review; a comment neither approves nor objects. */
export function mayCommentMinutes(actor: Actor, minutes: MinutesFacts): Verdict {
  if (!attends(actor, minutes.workshop) && !leads(actor, minutes.workshop)) return refused('notYours');
  return either('notInReview', minutes.state === 'inReview');
}

/** A correction is a new version with a reason; the earlier one stays. */
export function mayCorrectMinutes(actor: Actor, minutes: MinutesFacts): Verdict {
  if (!leads(actor, minutes.workshop)) return refused('notYoursToRun');
  return either('notSentYet', minutes.state === 'inReview' || minutes.state === 'approved');
}

/** The next own step of a workshop, and the one back; minutes and their approval move it on from "held". */
const ownSteps: readonly WorkshopState[] = ['draft', 'invited', 'running', 'held'];

/** The state that follows by an own step, or null where minutes take over. */
export const nextState = (state: WorkshopState): WorkshopState | null => (ownSteps.includes(state) ? (ownSteps[ownSteps.indexOf(state) + 1] ?? null) : null);

/** The states one may go back to; nothing is lost by it. Sent minutes go back only by a correction. */
export const earlierStates = (state: WorkshopState): readonly WorkshopState[] => ownSteps.slice(0, Math.max(0, ownSteps.indexOf(state)));

/** Moves a workshop on or back; without a day nobody can be invited, and before its day nothing was held. */
export function mayMoveWorkshop(actor: Actor, workshop: WorkshopFacts & { day: string | null }, to: WorkshopState): Verdict {
  if (!leads(actor, workshop)) return refused('notYoursToRun');
  if (earlierStates(workshop.state).includes(to)) return allowed;
  if (nextState(workshop.state) !== to) return refused('notTheNextStep');
  if (workshop.day === null) return refused('dayFirst');
  return either('dayAhead', to !== 'held' || workshop.day <= actor.today);
}
