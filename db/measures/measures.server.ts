/** Here measures are stored and read: those of sites in sight, and those of districts outside programmes. */
import type { ExpressionBuilder, Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { Database, MeasureGoalTable, MeasureStatusTable, MeasureTable } from '../schema';
import { siteInSight } from '../scope.server';

/** How many milestones a measure has, all or done, counted with the measure so that a list needs no query per row. */
const milestones = (state?: string) => (eb: ExpressionBuilder<Database, 'measure'>) => {
  const counted = eb.selectFrom('milestone').whereRef('milestone.measureId', '=', 'measure.id').select((one) => one.fn.countAll<number | string>().as('n'));
  return state === undefined ? counted : counted.where('milestone.state', '=', state);
};

const ofSites = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('measure').innerJoin('site', 'site.id', 'measure.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .leftJoin('fieldOfAction', 'fieldOfAction.id', 'measure.fieldId').leftJoin('priorityArea', 'priorityArea.id', 'measure.priorityAreaId').leftJoin('source', 'source.id', 'measure.sourceId')
    .selectAll('measure')
    .select(['site.name as siteName', 'site.slug as siteSlug', 'programme.slug as programmeSlug', 'programme.name as programmeName', 'programme.kind as programmeKind',
      'fieldOfAction.code as fieldCode', 'fieldOfAction.nameDe as fieldDe', 'fieldOfAction.nameEn as fieldEn', 'priorityArea.title as priorityTitle', 'source.title as sourceTitle', 'source.address as sourceAddress'])
    .select((eb) => [milestones()(eb).as('milestonesOf'), milestones('done')(eb).as('milestonesDone')])
    .where(siteInSight(scope));

/** The measures of a site in their order. */
export const measuresOfSite = (db: Db | Trx, scope: Scope, siteId: string) => ofSites(db, scope).where('measure.siteId', '=', siteId).orderBy('measure.number').orderBy('measure.id').execute();

/** One measure of a site in sight. */
export const measureOfSite = (db: Db | Trx, scope: Scope, siteId: string, id: string) =>
  ofSites(db, scope).where('measure.siteId', '=', siteId).where('measure.id', '=', id).executeTakeFirst();

/** The measures of the sites in sight whose offices lie in a district. */
export const measuresOfSitesInDistrict = (db: Db, scope: Scope, ags: string) =>
  ofSites(db, scope)
    .where('measure.siteId', 'in', (eb) => eb.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').select('siteOffice.siteId').where('office.districtAgs', '=', ags))
    .orderBy('measure.startedEarliest').orderBy('measure.number').execute();

/** Measures without a site are documented and open to everybody who is signed in. */
const outside = (db: Db | Trx) =>
  db.selectFrom('measure').leftJoin('district', 'district.ags', 'measure.districtAgs').leftJoin('office', 'office.id', 'measure.officeId')
    .leftJoin('organisation', 'organisation.id', 'measure.ownerOrganisationId').leftJoin('source', 'source.id', 'measure.sourceId')
    .selectAll('measure')
    .select(['district.name as districtName', 'office.name as officeName', 'organisation.name as ownerName', 'source.title as sourceTitle', 'source.address as sourceAddress'])
    .select((eb) => [milestones()(eb).as('milestonesOf'), milestones('done')(eb).as('milestonesDone')])
    .where('measure.siteId', 'is', null);

/** The measures of a district, or of an office in it, outside all programmes. */
export const measuresOutside = (db: Db, scope: Scope, ags: string) =>
  outside(db).where((eb) => eb.or([eb('measure.districtAgs', '=', ags), eb('office.districtAgs', '=', ags)])).where((eb) => eb.lit(scope.documented))
    .orderBy('measure.startedEarliest').orderBy('measure.id').execute();

/** One measure outside all programmes. */
export const measureOutside = (db: Db | Trx, scope: Scope, id: string) => outside(db).where('measure.id', '=', id).where((eb) => eb.lit(scope.documented)).executeTakeFirst();

/** The names of the goals measures serve, in the order of the programme. */
export const goalsOfMeasures = (db: Db | Trx, measureIds: readonly string[]) =>
  db.selectFrom('measureGoal').innerJoin('goal', 'goal.id', 'measureGoal.goalId').select(['measureGoal.measureId', 'goal.id', 'goal.title'])
    .where('measureGoal.measureId', 'in', orNone(measureIds)).orderBy('goal.position').execute();

/** Every status measures had, in the order they were set. */
export const statusesOfMeasures = (db: Db | Trx, measureIds: readonly string[]) =>
  db.selectFrom('measureStatus').selectAll().where('measureId', 'in', orNone(measureIds)).orderBy('at').orderBy('id').execute();

/** An empty list in an `in ()` is an error on PostgreSQL. */
export const orNone = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ['-']);

/** The priority areas of a site from which a measure can come. */
export const priorityAreasToChoose = (db: Db | Trx, siteId: string) =>
  db.selectFrom('priorityArea').select(['id', 'title', 'fieldId', 'side', 'deferredReason']).where('siteId', '=', siteId).orderBy('rank').execute();

/** The next number of a measure within a site. */
export async function nextMeasureNumber(db: Db | Trx, siteId: string): Promise<number> {
  const row = await db.selectFrom('measure').select((eb) => eb.fn.max('number').as('last')).where('siteId', '=', siteId).executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

/** The offices of a site, to choose the one a measure belongs to. */
export const officesOfSite = (db: Db | Trx, siteId: string) =>
  db.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').select(['office.id', 'office.name']).where('siteOffice.siteId', '=', siteId).orderBy('office.sortKey').execute();

/** Adds a measure. */
export async function addMeasureRow(trx: Trx, measure: Insertable<MeasureTable>): Promise<void> {
  await trx.insertInto('measure').values(measure).execute();
}

/** Changes a measure. */
export async function changeMeasureRow(trx: Trx, id: string, fields: Updateable<MeasureTable>): Promise<void> {
  await trx.updateTable('measure').set(fields).where('id', '=', id).execute();
}

/** Puts the goals a measure serves in place of the earlier ones. */
export async function setMeasureGoals(trx: Trx, measureId: string, goalIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('measureGoal').where('measureId', '=', measureId).execute();
  const rows: Insertable<MeasureGoalTable>[] = goalIds.map((goalId) => ({ measureId, goalId }));
  if (rows.length > 0) await trx.insertInto('measureGoal').values(rows).execute();
}

/** Keeps which status a measure took, from when and why. */
export async function addStatusRow(trx: Trx, status: Insertable<MeasureStatusTable>): Promise<void> {
  await trx.insertInto('measureStatus').values(status).execute();
}
