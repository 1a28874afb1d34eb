/** Here the links of the thread are stored and read: from a need to what came of it, each with time and author. */
import type { Insertable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { ThreadLinkTable } from '../schema';

const orNone = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ['-']);

/** The links that lead to things of a kind; the ids come from things the reader sees. */
export const linksTo = (db: Db | Trx, toKind: string, toIds: readonly string[]) =>
  db.selectFrom('threadLink').selectAll().where('toKind', '=', toKind).where('toId', 'in', orNone(toIds)).orderBy('at').orderBy('fromId').execute();

/** The links that lead from things of a kind; the ids come from things the reader sees. */
export const linksFrom = (db: Db | Trx, fromKind: string, fromIds: readonly string[]) =>
  db.selectFrom('threadLink').selectAll().where('fromKind', '=', fromKind).where('fromId', 'in', orNone(fromIds)).orderBy('at').orderBy('toId').execute();

/** Adds links; one that is there already keeps its time and author. */
export async function addLinks(trx: Trx, links: readonly Insertable<ThreadLinkTable>[]): Promise<void> {
  if (links.length === 0) return;
  await trx.insertInto('threadLink').values([...links]).onConflict((c) => c.columns(['fromKind', 'fromId', 'toKind', 'toId']).doNothing()).execute();
}

/** Takes links of one kind away from a thing. */
export async function removeLinksTo(trx: Trx, to: { toKind: string; toId: string }, fromKind: string, fromIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('threadLink').where('toKind', '=', to.toKind).where('toId', '=', to.toId).where('fromKind', '=', fromKind).where('fromId', 'in', orNone(fromIds)).execute();
}
