/** Here workshops are stored and read, with the sites they are for. */
import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { WorkshopTable } from '../schema';
import { siteInSight } from '../scope.server';

/** A workshop is in sight when at least one of its sites is. */
const inSight = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('workshop').innerJoin('programme', 'programme.id', 'workshop.programmeId').selectAll('workshop')
    .select(['programme.slug as programmeSlug', 'programme.name as programmeName', 'programme.silenceDays'])
    .where('workshop.id', 'in', db.selectFrom('workshopSite').innerJoin('site', 'site.id', 'workshopSite.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
      .select('workshopSite.workshopId').where(siteInSight(scope)));

/** The workshops of a programme in sight, those without a day first, then the latest day on top. */
export function workshopsOf(db: Db | Trx, scope: Scope, programmeId: string, siteId?: string) {
  const query = inSight(db, scope).where('workshop.programmeId', '=', programmeId).orderBy('workshop.day', (o) => o.desc().nullsFirst()).orderBy('workshop.id').limit(500);
  return (siteId ? query.where('workshop.id', 'in', db.selectFrom('workshopSite').select('workshopId').where('siteId', '=', siteId)) : query).execute();
}

/** One workshop in sight. */
export const workshopById = (db: Db | Trx, scope: Scope, id: string) => inSight(db, scope).where('workshop.id', '=', id).executeTakeFirst();

/** The sites of workshops, with their names: who takes part in a workshop is known to all who do. */
export const sitesOfWorkshops = (db: Db | Trx, workshopIds: readonly string[]) =>
  db.selectFrom('workshopSite').innerJoin('site', 'site.id', 'workshopSite.siteId').select(['workshopSite.workshopId', 'site.id', 'site.name', 'site.slug'])
    .where('workshopSite.workshopId', 'in', workshopIds.length > 0 ? workshopIds : ['-']).orderBy('site.position').orderBy('site.name').execute();

/** Adds a workshop for its sites. */
export async function addWorkshop(trx: Trx, workshop: Insertable<WorkshopTable>, siteIds: readonly string[]): Promise<void> {
  await trx.insertInto('workshop').values(workshop).execute();
  await trx.insertInto('workshopSite').values(siteIds.map((siteId) => ({ workshopId: workshop.id, siteId }))).execute();
}

/** Changes a workshop. */
export async function changeWorkshop(trx: Trx, id: string, changes: Updateable<WorkshopTable>): Promise<void> {
  await trx.updateTable('workshop').set(changes).where('id', '=', id).execute();
}

/** Adds sites to a workshop; none is ever taken away, because outcomes may name it. */
export async function addWorkshopSites(trx: Trx, workshopId: string, siteIds: readonly string[]): Promise<void> {
  if (siteIds.length === 0) return;
  await trx.insertInto('workshopSite').values(siteIds.map((siteId) => ({ workshopId, siteId }))).onConflict((c) => c.columns(['workshopId', 'siteId']).doNothing()).execute();
}
