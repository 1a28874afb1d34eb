/** Here priority areas are stored and read, with the goals they serve. */
import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { PriorityAreaTable } from '../schema';
import { siteInSight } from '../scope.server';

const inSight = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('priorityArea').innerJoin('site', 'site.id', 'priorityArea.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .leftJoin('fieldOfAction', 'fieldOfAction.id', 'priorityArea.fieldId').selectAll('priorityArea')
    .select(['site.name as siteName', 'site.slug as siteSlug', 'programme.slug as programmeSlug', 'fieldOfAction.nameDe as fieldDe', 'fieldOfAction.nameEn as fieldEn'])
    .where(siteInSight(scope)).orderBy('site.position').orderBy('priorityArea.rank').orderBy('priorityArea.id');

/** The priority areas of a site in sight, by rank. */
export const prioritiesOfSite = (db: Db | Trx, scope: Scope, siteId: string) => inSight(db, scope).where('priorityArea.siteId', '=', siteId).execute();

/** The priority areas agreed in a workshop, of the sites in sight. */
export const prioritiesOfWorkshop = (db: Db | Trx, scope: Scope, workshopId: string) => inSight(db, scope).where('priorityArea.workshopId', '=', workshopId).execute();

/** One priority area of a site in sight. */
export const priorityById = (db: Db | Trx, scope: Scope, id: string) => inSight(db, scope).where('priorityArea.id', '=', id).executeTakeFirst();

/** The goals that priority areas serve. */
export const goalsOfPriorities = (db: Db | Trx, ids: readonly string[]) =>
  db.selectFrom('priorityGoal').innerJoin('goal', 'goal.id', 'priorityGoal.goalId').select(['priorityGoal.priorityAreaId', 'goal.id', 'goal.title'])
    .where('priorityGoal.priorityAreaId', 'in', ids.length > 0 ? ids : ['-']).orderBy('goal.position').execute();

/** How many priority areas a site has, and the lowest rank given. */
export const countPriorities = async (trx: Trx, siteId: string): Promise<number> =>
  Number((await trx.selectFrom('priorityArea').select((eb) => eb.fn.countAll<number>().as('n')).where('siteId', '=', siteId).executeTakeFirstOrThrow()).n);

/** Adds a priority area. */
export async function addPriority(trx: Trx, area: Insertable<PriorityAreaTable>): Promise<void> {
  await trx.insertInto('priorityArea').values(area).execute();
}

/** Changes a priority area. */
export async function changePriority(trx: Trx, id: string, changes: Updateable<PriorityAreaTable>): Promise<void> {
  await trx.updateTable('priorityArea').set(changes).where('id', '=', id).execute();
}

/** Says anew which goals a priority area serves. */
export async function setPriorityGoals(trx: Trx, priorityAreaId: string, goalIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('priorityGoal').where('priorityAreaId', '=', priorityAreaId).execute();
  if (goalIds.length > 0) await trx.insertInto('priorityGoal').values(goalIds.map((goalId) => ({ priorityAreaId, goalId }))).execute();
}

/** The priority areas that minutes name: agreed in the workshop, or (planning) of its sites. */
export const prioritiesForMinutes = (db: Db | Trx, workshopId: string, siteIds: readonly string[]) =>
  db.selectFrom('priorityArea').selectAll()
    .where((eb) => eb.or([eb('workshopId', '=', workshopId), ...(siteIds.length > 0 ? [eb('siteId', 'in', siteIds)] : [])])).orderBy('siteId').orderBy('rank').orderBy('id').execute();
