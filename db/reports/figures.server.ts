/** Here the numbers of a site are read that are frozen with a submitted report. */
import type { Db, Trx } from '../connection.server';

/** How many measures of a site stand in each status. */
export async function measuresByStatus(db: Db | Trx, siteId: string) {
  const rows = await db.selectFrom('measure').select(['status', (eb) => eb.fn.countAll().as('count')]).where('siteId', '=', siteId).groupBy('status').orderBy('status').execute();
  return rows.map((row) => ({ status: row.status, count: Number(row.count) }));
}

/** The indicators of a site and of its measures, in the order of the measures. */
export const indicatorsOfSite = (db: Db | Trx, siteId: string) =>
  db.selectFrom('indicator').leftJoin('measure', 'measure.id', 'indicator.measureId')
    .select(['indicator.id', 'indicator.name', 'indicator.unit', 'indicator.sphere', 'indicator.direction', 'indicator.totalMode', 'indicator.kind', 'indicator.baselineNumber', 'indicator.baselineQualifier', 'indicator.targetNumber', 'indicator.targetQualifier', 'measure.title as measureTitle'])
    .where((eb) => eb.or([eb('indicator.siteId', '=', siteId), eb('measure.siteId', '=', siteId)])).orderBy('measure.number').orderBy('indicator.position').orderBy('indicator.id').execute();

/** The values that count: confirmed, accepted without a second check, or documented, and replaced by no correction; the oldest first. */
export const countingValues = (db: Db | Trx, indicatorIds: readonly string[]) =>
  db.selectFrom('actualValue').select(['id', 'indicatorId', 'groupId', 'number', 'qualifier', 'asOf', 'asOfLatest', 'state']).where('indicatorId', 'in', indicatorIds.length > 0 ? indicatorIds : ['-'])
    .where('state', 'in', ['confirmed', 'unchecked', 'documented']).where('superseded', '=', 0).orderBy('asOfLatest').orderBy('enteredAt').orderBy('id').execute();

/** The gate decisions of a site in their order. */
export const gateDecisionsOf = (db: Db | Trx, siteId: string) =>
  db.selectFrom('gateDecision').select(['phase', 'outcome', 'onDay', 'reopened']).where('siteId', '=', siteId).orderBy('at').execute();
