/** Here is what can be done with open items: add, close, move. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import { placeOf, type SeenSite } from '../sites/reads.server';
import type { CloseOpenItem, MoveOpenItem, NewOpenItem } from './forms';
import { closeOpenItemStep, moveOpenItemStep, openItemStep } from './steps.server';

/** Adds an open item that came up at a site outside any workshop or consultation. */
export const addOpenItemToSite = (db: Db, actor: Actor, site: SeenSite, input: NewOpenItem) =>
  perform(db, actor, 'openItems.add', input.once, async (change) => {
    const id = await openItemStep(change, { ...placeOf(site), ...input, origin: { kind: 'site', id: site.id, title: site.name } });
    return { subject: { kind: 'openItem', id, title: input.what }, place: placeOf(site), result: id };
  });

/** Closes an open item. */
export const closeOpenItem = (db: Db, actor: Actor, id: string, input: CloseOpenItem) =>
  perform(db, actor, 'openItems.close', undefined, async (change) => {
    const item = await closeOpenItemStep(change, id, input);
    return { subject: { kind: 'openItem', id, title: item.what }, place: item, result: item };
  });

/** Gives an open item a new day. */
export const moveOpenItem = (db: Db, actor: Actor, id: string, input: MoveOpenItem) =>
  perform(db, actor, 'openItems.move', undefined, async (change) => {
    const item = await moveOpenItemStep(change, id, input);
    return { subject: { kind: 'openItem', id, title: item.what }, place: item, result: item };
  });
