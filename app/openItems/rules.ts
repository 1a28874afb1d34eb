/** Here it is decided what an open item is: one thing with an origin, an owner's function and a due day, and who may move or close it. */
import { either, isConcerned, isConsultant, isCoordinator, isEditor, isHead, isMinistry } from '../accounts/rules';
import type { Actor, Place, Role } from '../shared/actor';
import type { Day } from '../shared/dates';
import { refused, type Verdict } from '../shared/verdict';

export const openItemStates = ['open', 'done'] as const;
export type OpenItemState = (typeof openItemStates)[number];

/** Where an open item comes from. */
export const openItemOrigins = ['workshop', 'consultation', 'gate', 'visit', 'returnVisit', 'messageToState', 'site'] as const;
export type OpenItemOrigin = (typeof openItemOrigins)[number];

/** What the rules need to know of an open item. */
export interface OpenItemFacts extends Place {
  ownerRole: Role | null;
  state: OpenItemState;
}

/** Overdue is what is open past its day; an item without a day is never overdue and never disappears. */
export const isOverdue = (item: { state: string; dueDay: Day | null }, today: Day): boolean =>
  item.state === 'open' && item.dueDay !== null && item.dueDay < today;

/** Open items of a site are seen by everybody who works there; the ministry sees only its own. */
export const maySeeOpenItems = (actor: Actor, place: Place): Verdict => either('notYours', isConcerned(actor, place) && !isMinistry(actor, place));

/** Open items are recorded by head, editor, consultant and coordinator of the site. */
export const mayAddOpenItem = (actor: Actor, place: Place): Verdict =>
  either('notYours', isHead(actor, place), isEditor(actor, place), isConsultant(actor, place), isCoordinator(actor, place));

/** Whose function it is closes or moves the item; coordinator and consultant may do so for anyone of the site. */
function mayTouch(actor: Actor, item: OpenItemFacts): Verdict {
  if (item.state === 'done') return refused('alreadyDone');
  const office = item.ownerRole === 'head' || item.ownerRole === 'editor';
  return either(
    'notYourItem',
    isCoordinator(actor, item),
    isConsultant(actor, item),
    isHead(actor, item) && (office || item.ownerRole === null),
    isEditor(actor, item) && item.ownerRole === 'editor',
    isMinistry(actor, item) && item.ownerRole === 'ministry',
  );
}

/** Closing says what was done. */
export const mayCloseOpenItem = (actor: Actor, item: OpenItemFacts): Verdict => mayTouch(actor, item);

/** A new day needs a reason and leaves the earlier days in sight. */
export const mayMoveOpenItem = (actor: Actor, item: OpenItemFacts): Verdict => mayTouch(actor, item);

/** What somebody may do with an item, for the buttons of a page. */
export const mayOfOpenItem = (actor: Actor, item: OpenItemFacts) => ({ close: mayCloseOpenItem(actor, item), move: mayMoveOpenItem(actor, item) });
