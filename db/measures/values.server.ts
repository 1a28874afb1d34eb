/** Here actual values are stored and read; a value is never changed, only checked or followed by a correction. */
import type { Insertable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { ActualValueTable } from '../schema';
import { orNone } from './measures.server';

/** The values of indicators, the newest first. */
export const valuesOfIndicators = (db: Db | Trx, indicatorIds: readonly string[]) =>
  db.selectFrom('actualValue').leftJoin('source', 'source.id', 'actualValue.sourceId').selectAll('actualValue').select(['source.title as sourceTitle', 'source.address as sourceAddress'])
    .where('indicatorId', 'in', orNone(indicatorIds)).orderBy('asOfLatest', (o) => o.desc().nullsLast()).orderBy('enteredAt', 'desc').orderBy('actualValue.id', 'desc').execute();

/** One value of a measure, with the indicator it belongs to. */
export const valueOfMeasure = (db: Db | Trx, measureId: string, id: string) =>
  db.selectFrom('actualValue').innerJoin('indicator', 'indicator.id', 'actualValue.indicatorId').leftJoin('indicatorGroup', 'indicatorGroup.id', 'actualValue.groupId')
    .selectAll('actualValue').select(['indicator.name as indicatorName', 'indicator.unit', 'indicator.kind', 'indicator.levels', 'indicator.measureId', 'indicatorGroup.name as groupName'])
    .where('indicator.measureId', '=', measureId).where('actualValue.id', '=', id).executeTakeFirst();

/** Values that wait for a second person, of the sites given, oldest first. */
export const valuesWaiting = (db: Db, siteIds: readonly string[], limit: number) =>
  db.selectFrom('actualValue').innerJoin('indicator', 'indicator.id', 'actualValue.indicatorId').innerJoin('measure', 'measure.id', 'indicator.measureId')
    .innerJoin('site', 'site.id', 'measure.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .selectAll('actualValue').select(['indicator.name as indicatorName', 'indicator.unit', 'measure.id as measureId', 'measure.title as measureTitle', 'site.id as siteId', 'site.slug as siteSlug', 'site.name as siteName', 'site.programmeId', 'programme.slug as programmeSlug', 'programme.kind as programmeKind'])
    .where('measure.siteId', 'in', orNone(siteIds)).where('actualValue.state', 'in', ['reported', 'returned']).where('actualValue.superseded', '=', 0)
    .orderBy('actualValue.enteredAt').limit(limit).execute();

/** Whether a correction of the value still waits for its check. */
export const waitingCorrection = (db: Trx, id: string) =>
  db.selectFrom('actualValue').select('id').where('correctsId', '=', id).where('state', '=', 'reported').where('superseded', '=', 0).executeTakeFirst();

/** Adds a value. */
export async function addValueRow(trx: Trx, value: Insertable<ActualValueTable>): Promise<void> {
  await trx.insertInto('actualValue').values(value).execute();
}

/** Keeps what a second person decided about a value. */
export async function checkValueRow(trx: Trx, id: string, check: { state: string; checkedBy: string; checkedName: string; checkedAt: string; checkNote: string | null; version: number }): Promise<void> {
  await trx.updateTable('actualValue').set(check).where('id', '=', id).execute();
}

/** Marks a value as replaced by its correction. */
export async function supersedeRow(trx: Trx, id: string): Promise<void> {
  await trx.updateTable('actualValue').set({ superseded: 1 }).where('id', '=', id).execute();
}
