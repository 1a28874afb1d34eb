/** Here the state of a site is changed, and every change is kept with its day and reason. */
import type { Insertable } from 'kysely';
import type { Trx } from '../connection.server';
import type { SiteStateChangeTable } from '../schema';

/** Sets the state of a site and keeps when, why and by whom. */
export async function changeSiteState(trx: Trx, change: Insertable<SiteStateChangeTable>): Promise<void> {
  await trx.updateTable('site').set((eb) => ({ state: change.state, version: eb('version', '+', 1) })).where('id', '=', change.siteId).execute();
  await trx.insertInto('siteStateChange').values(change).execute();
}
