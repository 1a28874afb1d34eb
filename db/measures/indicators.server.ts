/** Here indicators and their groups are stored and read. */
import type { Insertable, Updateable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { IndicatorGroupTable, IndicatorTable } from '../schema';
import { orNone } from './measures.server';

/** The indicators of measures in their order. */
export const indicatorsOfMeasures = (db: Db | Trx, measureIds: readonly string[]) =>
  db.selectFrom('indicator').selectAll().where('measureId', 'in', orNone(measureIds)).orderBy('position').orderBy('id').execute();

/** Indicators, each row with one of their groups, so that one query brings both. */
const withGroups = (db: Db | Trx) =>
  db.selectFrom('indicator').leftJoin('measure', 'measure.id', 'indicator.measureId').leftJoin('indicatorGroup', 'indicatorGroup.indicatorId', 'indicator.id')
    .selectAll('indicator').select(['indicatorGroup.id as ownGroupId', 'indicatorGroup.position as groupPosition', 'indicatorGroup.name as groupName', 'indicatorGroup.targetNumber as groupTargetNumber', 'indicatorGroup.targetQualifier as groupTargetQualifier']);

/** The indicators of measures in their order, with their groups. */
export const indicatorsOfMeasuresWithGroups = (db: Db | Trx, measureIds: readonly string[]) =>
  withGroups(db).where('indicator.measureId', 'in', orNone(measureIds)).orderBy('indicator.position').orderBy('indicator.id').orderBy('indicatorGroup.position').execute();

/** Every indicator of a site, of its measures first, with their groups. */
export const indicatorsOfSiteWithGroups = (db: Db | Trx, siteId: string) =>
  withGroups(db)
    .where((eb) => eb.or([eb('measure.siteId', '=', siteId), eb.and([eb('indicator.siteId', '=', siteId), eb('indicator.measureId', 'is', null)])]))
    .orderBy('measure.number', (o) => o.asc().nullsLast()).orderBy('indicator.position').orderBy('indicator.id').orderBy('indicatorGroup.position').execute();

/** One indicator of a measure. */
export const indicatorOf = (db: Db | Trx, measureId: string, id: string) =>
  db.selectFrom('indicator').selectAll().where('measureId', '=', measureId).where('id', '=', id).executeTakeFirst();

/** The groups of indicators in their order. */
export const groupsOfIndicators = (db: Db | Trx, indicatorIds: readonly string[]) =>
  db.selectFrom('indicatorGroup').selectAll().where('indicatorId', 'in', orNone(indicatorIds)).orderBy('position').execute();

/** The next place in the order of indicators. */
export async function nextIndicatorPosition(db: Trx, owner: { measureId: string | null; siteId: string | null }): Promise<number> {
  const all = db.selectFrom('indicator').select((eb) => eb.fn.max('position').as('last'));
  const row = await (owner.measureId ? all.where('measureId', '=', owner.measureId) : all.where('siteId', '=', owner.siteId)).executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

/** Adds an indicator. */
export async function addIndicatorRow(trx: Trx, indicator: Insertable<IndicatorTable>): Promise<void> {
  await trx.insertInto('indicator').values(indicator).execute();
}

/** Changes an indicator. */
export async function changeIndicatorRow(trx: Trx, id: string, fields: Updateable<IndicatorTable>): Promise<void> {
  await trx.updateTable('indicator').set(fields).where('id', '=', id).execute();
}

/** Adds a group. */
export async function addGroupRow(trx: Trx, group: Insertable<IndicatorGroupTable>): Promise<void> {
  await trx.insertInto('indicatorGroup').values(group).execute();
}

/** Changes a group. */
export async function changeGroupRow(trx: Trx, id: string, fields: Updateable<IndicatorGroupTable>): Promise<void> {
  await trx.updateTable('indicatorGroup').set(fields).where('id', '=', id).execute();
}

/** Removes a group that no value belongs to. */
export async function removeGroupRow(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('indicatorGroup').where('id', '=', id).execute();
}
