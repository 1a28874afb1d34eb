/** Here the items of an agenda are stored and read in their order. */
import type { Insertable, Updateable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { AgendaItemTable } from '../schema';

/** The agenda of a workshop the reader sees. */
export const agendaOf = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('agendaItem').selectAll().where('workshopId', '=', workshopId).orderBy('position').orderBy('id').execute();

/** Adds items. */
export async function addAgendaItems(trx: Trx, items: readonly Insertable<AgendaItemTable>[]): Promise<void> {
  if (items.length > 0) await trx.insertInto('agendaItem').values([...items]).execute();
}

/** Changes an item. */
export async function changeAgendaItem(trx: Trx, id: string, changes: Updateable<AgendaItemTable>): Promise<void> {
  await trx.updateTable('agendaItem').set(changes).where('id', '=', id).execute();
}

/** Takes an item off the agenda. */
export async function removeAgendaItem(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('agendaItem').where('id', '=', id).execute();
}
