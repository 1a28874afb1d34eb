/** Here is read, for many sites at once, what their workshops prove at a gate. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { siteInSight } from '../scope.server';

const orNone = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ['-']);

/** The workshops of sites in sight, one row per site. */
export const workshopsAtSites = (db: Db | Trx, scope: Scope, siteIds: readonly string[]) =>
  db.selectFrom('workshopSite').innerJoin('site', 'site.id', 'workshopSite.siteId').innerJoin('programme', 'programme.id', 'site.programmeId').innerJoin('workshop', 'workshop.id', 'workshopSite.workshopId')
    .select(['workshopSite.siteId', 'workshop.id', 'workshop.kind', 'workshop.title', 'workshop.state', 'workshop.day', 'programme.silenceDays'])
    .where(siteInSight(scope)).where('workshopSite.siteId', 'in', orNone(siteIds)).orderBy('workshop.day', (o) => o.asc().nullsLast()).orderBy('workshop.id').execute();

/** How many functions were present, per workshop and site. */
export const presentAt = (db: Db | Trx, workshopIds: readonly string[]) =>
  db.selectFrom('attendance').select(['workshopId', 'siteId']).select((eb) => eb.fn.countAll<number>().as('n'))
    .where('workshopId', 'in', orNone(workshopIds)).where('state', '=', 'present').groupBy(['workshopId', 'siteId']).execute();

/** The priority areas of sites in sight. */
export const prioritiesAtSites = (db: Db | Trx, scope: Scope, siteIds: readonly string[]) =>
  db.selectFrom('priorityArea').innerJoin('site', 'site.id', 'priorityArea.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .select(['priorityArea.id', 'priorityArea.siteId', 'priorityArea.workshopId', 'priorityArea.title', 'priorityArea.rank', 'priorityArea.roomReason', 'priorityArea.deferredReason'])
    .where(siteInSight(scope)).where('priorityArea.siteId', 'in', orNone(siteIds)).orderBy('priorityArea.rank').execute();

/** Priority areas that a link leads to. */
export const tracedPriorities = (db: Db | Trx, ids: readonly string[]) =>
  db.selectFrom('threadLink').select('toId').distinct().where('toKind', '=', 'priorityArea').where('toId', 'in', orNone(ids)).where('fromKind', 'in', ['finding', 'card', 'cluster']).execute();

/** Open items of workshops that lack an owner or a day. */
export const itemsWithoutOwnerOrDay = (db: Db | Trx, workshopIds: readonly string[]) =>
  db.selectFrom('openItem').select(['originId', 'siteId']).select((eb) => eb.fn.countAll<number>().as('n'))
    .where('originKind', '=', 'workshop').where('originId', 'in', orNone(workshopIds)).where('state', '=', 'open')
    .where((eb) => eb.or([eb('dueDay', 'is', null), eb('ownerRole', 'is', null)])).groupBy(['originId', 'siteId']).execute();
