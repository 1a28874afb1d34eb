/** Here it is decided who reads the history of changes. */
import { either, isConsultant, isCoordinator, isHead } from '../accounts/rules';
import type { Actor, Place } from '../shared/actor';
import type { Verdict } from '../shared/verdict';

/** The history of a programme is read by its coordination. */
export const maySeeProgrammeHistory = (actor: Actor, place: Place): Verdict => either('notYours', isCoordinator(actor, place));

/** The history of a site is read by its head, its consultants and the coordination. */
export const maySeeSiteHistory = (actor: Actor, place: Place): Verdict =>
  either('notYours', isCoordinator(actor, place), isHead(actor, place), isConsultant(actor, place));
