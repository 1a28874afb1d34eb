/** Here open items are stored and read. */
import type { Insertable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { OpenItemDateTable, OpenItemTable } from '../schema';
import { siteInSight } from '../scope.server';

const inSight = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('openItem').innerJoin('site', 'site.id', 'openItem.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .selectAll('openItem').select(['site.name as siteName', 'site.slug as siteSlug', 'programme.slug as programmeSlug']).where(siteInSight(scope));

/** The open items of a site, open ones first, the most urgent on top, those without a day last. */
export const openItemsOfSite = (db: Db | Trx, scope: Scope, siteId: string) =>
  inSight(db, scope).where('openItem.siteId', '=', siteId).orderBy('openItem.state', 'desc').orderBy('openItem.dueDay', (o) => o.asc().nullsLast()).orderBy('openItem.id').execute();

/** Items still open in all sites in sight, the most urgent on top. */
export const stillOpen = (db: Db, scope: Scope, limit: number) =>
  inSight(db, scope).where('openItem.state', '=', 'open').orderBy('openItem.dueDay', (o) => o.asc().nullsLast()).orderBy('openItem.id').limit(limit).execute();

/** One open item of a site in sight. */
export const openItemById = (db: Db, scope: Scope, id: string) => inSight(db, scope).where('openItem.id', '=', id).executeTakeFirst();

/** Every day an item was due before, with the reason for each move. */
export const datesOfOpenItem = (db: Db, openItemId: string) => db.selectFrom('openItemDate').selectAll().where('openItemId', '=', openItemId).orderBy('at').execute();

/** Adds an open item. */
export async function addOpenItem(trx: Trx, item: Insertable<OpenItemTable>): Promise<void> {
  await trx.insertInto('openItem').values(item).execute();
}

/** Closes an item with what was done. */
export async function closeOpenItemRow(trx: Trx, id: string, done: { doneOn: string; doneNote: string; doneBy: string; version: number }): Promise<void> {
  await trx.updateTable('openItem').set({ ...done, state: 'done' }).where('id', '=', id).execute();
}

/** Gives an item a new day and keeps why. */
export async function moveOpenItemRow(trx: Trx, move: Insertable<OpenItemDateTable>, version: number): Promise<void> {
  await trx.updateTable('openItem').set({ dueDay: move.dueDay, version }).where('id', '=', move.openItemId).execute();
  await trx.insertInto('openItemDate').values(move).execute();
}

/** What stays open from events of a district outside any site, for both districts of an exchange visit. */
export const openItemsOfDistrict = (db: Db, ags: string) =>
  db.selectFrom('openItem').leftJoin('event', 'event.id', 'openItem.originId')
    .select(['openItem.id', 'openItem.what', 'openItem.planned', 'openItem.originId', 'openItem.ownerFunction']).where('openItem.state', '=', 'open').where('openItem.siteId', 'is', null).where('openItem.programmeId', 'is', null)
    .where((eb) => eb.or([eb('openItem.districtAgs', '=', ags), eb('event.partnerAgs', '=', ags)])).orderBy('openItem.id').execute();
