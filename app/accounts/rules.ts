/** Here it is decided who somebody is to a programme or a site, and what of the world that lets them see. */
import type { Actor, Place, Role } from '../shared/actor';
import { allowed, refused, type Verdict } from '../shared/verdict';

declare const branded: unique symbol;

/** What an actor may see. Only scopeOf makes one, so a query that forgets to ask does not compile. */
export interface Scope {
  readonly [branded]: true;
  readonly role: Role | null;
  /** Programmes in which the actor holds an assignment in this capacity. */
  readonly programmeIds: readonly string[];
  /** Programmes of which the actor sees every site whole. */
  readonly wholeProgrammeIds: readonly string[];
  /** Sites the actor sees whole because they are their own. */
  readonly siteIds: readonly string[];
  /** Whether documented programmes and districts are open to the actor (they are, to everybody who is signed in). */
  readonly documented: boolean;
}

const wholeProgramme: readonly (Role | null)[] = ['coordinator', 'ministry'];

/** The scope of an actor in the capacity in force. */
export function scopeOf(actor: Actor): Scope {
  return {
    role: actor.role,
    programmeIds: actor.programmeIds,
    wholeProgrammeIds: wholeProgramme.includes(actor.role) ? actor.programmeIds : [],
    siteIds: actor.siteIds,
    documented: true,
  } as unknown as Scope;
}

/** Coordinates the programme of the thing. */
export const isCoordinator = (actor: Actor, place: Place): boolean =>
  actor.role === 'coordinator' && place.programmeId !== null && actor.programmeIds.includes(place.programmeId);

/** Reviews the programme of the thing for the ministry. */
export const isMinistry = (actor: Actor, place: Place): boolean =>
  actor.role === 'ministry' && place.programmeId !== null && actor.programmeIds.includes(place.programmeId);

const holds = (actor: Actor, role: Role, place: Place): boolean =>
  actor.role === role && place.siteId !== null && actor.siteIds.includes(place.siteId);

/** Leads the office of the site, or deputises for its head. */
export const isHead = (actor: Actor, place: Place): boolean => holds(actor, 'head', place);
/** Edits for the office of the site. */
export const isEditor = (actor: Actor, place: Place): boolean => holds(actor, 'editor', place);
/** Accompanies the site as consultant. */
export const isConsultant = (actor: Actor, place: Place): boolean => holds(actor, 'consultant', place);
/** Belongs to the office of the site, as head or editor. */
export const isOffice = (actor: Actor, place: Place): boolean => isHead(actor, place) || isEditor(actor, place);
/** Holds any assignment that reaches the site. */
export const isConcerned = (actor: Actor, place: Place): boolean =>
  isOffice(actor, place) || isConsultant(actor, place) || isCoordinator(actor, place) || isMinistry(actor, place);
/** Holds any assignment in the programme of the thing. */
export const isInProgramme = (actor: Actor, place: Place): boolean =>
  place.programmeId !== null && actor.programmeIds.includes(place.programmeId);

/** Allowed when one of the conditions holds, else refused with the reason. */
export const either = (reason: string, ...conditions: boolean[]): Verdict => (conditions.some(Boolean) ? allowed : refused(reason));

/** Accounts and assignments of a programme are managed by its coordination. */
export const mayManagePeople = (actor: Actor, place: Place): Verdict => either('onlyCoordinator', isCoordinator(actor, place));

/** Who takes part in a programme, by name and function, is seen by everybody in it. */
export const maySeePeople = (actor: Actor, place: Place): Verdict => either('notYours', isInProgramme(actor, place));

/** Nobody ends their own last assignment as coordinator, so that a programme is never left without one. */
export function mayEndAssignment(actor: Actor, assignment: Place & { personId: string; role: Role }): Verdict {
  if (!isCoordinator(actor, assignment)) return refused('onlyCoordinator');
  if (assignment.personId === actor.personId && assignment.role === 'coordinator') return refused('notOwnCoordination');
  return allowed;
}

/** Everybody chooses among the capacities they hold today. */
export const mayActAs = (actor: Actor, role: Role): Verdict => either('notYourCapacity', actor.roles.includes(role));

/** The account behind a button of the demonstration; its domain can belong to nobody (RFC 2606). */
export const demonstrationEmail = (role: Role): string => `${{ coordinator: 'koordination', head: 'leitung', editor: 'bearbeitung', consultant: 'prozessbegleitung', ministry: 'ministerium' }[role]}@demonstration.example`;
