/** Here single changes of open items are made inside a transaction; workshops, consultations and gates use them too. */
import { addOpenItem, closeOpenItemRow, moveOpenItemRow, openItemById } from '../../db/openItems/openItems.server';
import { scopeOf } from '../accounts/rules';
import { type Change, newId } from '../history/perform.server';
import type { Place, Role } from '../shared/actor';
import type { Day } from '../shared/dates';
import { must, mustBeCurrent, there } from '../shared/refusal';
import type { CloseOpenItem, MoveOpenItem } from './forms';
import { mayAddOpenItem, mayCloseOpenItem, mayMoveOpenItem, type OpenItemOrigin } from './rules';
import { factsOf } from './reads.server';

/** What another room tells when something stays to be done. */
export interface OpenItemDraft extends Place {
  origin: { kind: OpenItemOrigin; id: string; title: string };
  what: string;
  ownerRole: Role;
  ownerFunction: string;
  dueDay: Day | null;
}

/** Adds an open item to a site and gives its id. */
export async function openItemStep(change: Change, draft: OpenItemDraft): Promise<string> {
  must('openItems', mayAddOpenItem(change.actor, draft));
  const id = newId();
  await addOpenItem(change.trx, {
    id, programmeId: draft.programmeId, siteId: draft.siteId, districtAgs: null, originKind: draft.origin.kind, originId: draft.origin.id, originTitle: draft.origin.title,
    what: draft.what, ownerRole: draft.ownerRole, ownerFunction: draft.ownerFunction, dueDay: draft.dueDay, planned: null, state: 'open',
    doneOn: null, doneNote: null, doneBy: null, sourceId: null, version: 1, createdAt: change.actor.now, createdBy: change.actor.personId,
  });
  return id;
}

const itemInSight = async (change: Change, id: string) => there(await openItemById(change.trx, scopeOf(change.actor), id));

/** Closes an item with what was done. */
export async function closeOpenItemStep(change: Change, id: string, input: CloseOpenItem) {
  const item = await itemInSight(change, id);
  must('openItems', mayCloseOpenItem(change.actor, factsOf(item)));
  mustBeCurrent(item, input.version, { doneNote: item.doneNote });
  await closeOpenItemRow(change.trx, id, { doneOn: change.actor.today, doneNote: input.doneNote, doneBy: change.actor.name, version: item.version + 1 });
  change.part('doneNote', null, input.doneNote);
  return item;
}

/** Gives an item a new day with a reason. */
export async function moveOpenItemStep(change: Change, id: string, input: MoveOpenItem) {
  const item = await itemInSight(change, id);
  must('openItems', mayMoveOpenItem(change.actor, factsOf(item)));
  mustBeCurrent(item, input.version, { dueDay: item.dueDay });
  await moveOpenItemRow(change.trx, { id: newId(), openItemId: id, dueDay: input.dueDay, reason: input.reason, personName: change.actor.name, at: change.actor.now }, item.version + 1);
  change.part('dueDay', item.dueDay, input.dueDay);
  change.part('reason', null, input.reason);
  return item;
}
