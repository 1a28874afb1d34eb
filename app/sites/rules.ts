/** Here it is decided what a pilot site is: one or more offices in one programme, from application to the end, and who may select, change and plan it. */
import { either, isConcerned, isCoordinator, isInProgramme, isMinistry } from '../accounts/rules';
import { placeOfProgramme, type ProgrammeFacts } from '../programmes/rules';
import type { Actor, Place } from '../shared/actor';
import type { Day } from '../shared/dates';
import { allowed, refused, type Verdict } from '../shared/verdict';

/** How far an application is. Who applied and was selected has a site from then on. */
export const applicationStates = ['received', 'selected', 'declined', 'withdrawn'] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const siteStates = ['selected', 'active', 'paused', 'left', 'finished'] as const;
export type SiteState = (typeof siteStates)[number];

/** Where a site can go from where it is. Who left may come back, and what was finished may be taken up again: nothing is a dead end. */
const next: Record<SiteState, readonly SiteState[]> = {
  selected: ['active', 'left'],
  active: ['paused', 'finished', 'left'],
  paused: ['active', 'left'],
  left: ['active'],
  finished: ['active'],
};

/** The states a site can change to. */
export const nextStates = (state: string): readonly SiteState[] => next[state as SiteState] ?? [];

/** A site as far as the rules look at it. */
export interface SiteFacts extends Place {
  state: string;
}

/** The state of a site is changed by the coordination; the office asks for it outside. */
export const mayChangeSiteState = (actor: Actor, site: Place): Verdict => either('onlyCoordinator', isCoordinator(actor, site));

/** A change goes to a state that can follow. */
export const mayBecome = (actor: Actor, site: SiteFacts, state: SiteState): Verdict => {
  const change = mayChangeSiteState(actor, site);
  if (!change.allowed) return change;
  return nextStates(site.state).includes(state) ? allowed : refused('notFromHere');
};

/** A site whose course differs from the programme's gets a plan of its own from the coordination. */
export const mayPlanSite = (actor: Actor, site: Place): Verdict => either('onlyCoordinator', isCoordinator(actor, site));

/** State and plan of a site are seen by everybody who works with it, those of a documented one by everybody. */
export const maySeeSiteCourse = (actor: Actor, site: Place & { programmeKind: string }): Verdict => either('notYours', isConcerned(actor, site), site.programmeKind === 'documented');

/** Participants see of each other that they take part; so do those who only see one site of the programme. */
export const maySeeParticipants = (actor: Actor, programme: ProgrammeFacts): Verdict => either('notYours', isInProgramme(actor, placeOfProgramme(programme)), programme.kind === 'documented');

/** Applications are read by coordination and ministry; of a documented programme they are public. */
export const maySeeApplications = (actor: Actor, programme: ProgrammeFacts): Verdict =>
  either('applicationsNotYours', isCoordinator(actor, placeOfProgramme(programme)), isMinistry(actor, placeOfProgramme(programme)), programme.kind === 'documented');

/** The coordination records the application an office sent. */
export function mayRecordApplication(actor: Actor, programme: ProgrammeFacts): Verdict {
  if (programme.kind === 'documented') return refused('documentedOnly');
  return either('onlyCoordinator', isCoordinator(actor, placeOfProgramme(programme)));
}

/**
 * The coordination selects or declines, once. That it also typed the application in does not bar it:
 * the office applied, and what was typed in is the office's letter.
 */
export function mayDecideApplication(actor: Actor, application: { programmeId: string; state: string }): Verdict {
  if (!isCoordinator(actor, { programmeId: application.programmeId, siteId: null })) return refused('onlyCoordinator');
  return application.state === 'received' ? allowed : refused('alreadyDecided');
}

/** An office may withdraw until it is decided; after that its site can leave. */
export const mayWithdrawApplication = (actor: Actor, application: { programmeId: string; state: string }): Verdict => mayDecideApplication(actor, application);

/** What the coordination may do with an application, for the buttons of a page. */
export const mayOfApplication = (actor: Actor, application: { programmeId: string; state: string }) => ({ decide: mayDecideApplication(actor, application), withdraw: mayWithdrawApplication(actor, application) });

/** The numbers behind "22 von 53 beworben, 9 ausgewählt"; null where the whole is not known. */
export interface Denominators {
  offices: number | null;
  applied: number;
  selected: number;
  declined: number;
  withdrawn: number;
  undecided: number;
  /** Applications that are only a stated number: no record of them is here. */
  unrecorded: number;
}

/** Counts the offices that applied; a stated number wins over the records, and what it exceeds them by is said. */
export function denominatorsOf(programme: { officesTotal: number | null; applicationsTotal: number | null }, applications: readonly { state: string }[], sites: number): Denominators {
  const count = (state: ApplicationState) => applications.filter((one) => one.state === state).length;
  const recorded = Math.max(applications.length, sites);
  const applied = Math.max(programme.applicationsTotal ?? 0, recorded);
  return {
    offices: programme.officesTotal, applied, selected: Math.max(count('selected'), sites), declined: count('declined'), withdrawn: count('withdrawn'), undecided: count('received'), unrecorded: applied - recorded,
  };
}

/** Whether an office belongs to a site on a day; open ends hold. */
export const belongsOn = (span: { fromDay: Day | null; untilDay: Day | null }, day: Day): boolean =>
  (span.fromDay === null || span.fromDay <= day) && (span.untilDay === null || span.untilDay >= day);
