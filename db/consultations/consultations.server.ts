/** Here consultations are stored and read. */
import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { ConsultationTable } from '../schema';
import { siteInSight } from '../scope.server';

const inSight = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('consultation').innerJoin('site', 'site.id', 'consultation.siteId').innerJoin('programme', 'programme.id', 'site.programmeId').where(siteInSight(scope));

/** A page of the consultations of a site, the latest first. */
export function consultationsOfSite(db: Db, scope: Scope, siteId: string, page: { kind: string | null; limit: number; offset: number }) {
  const query = inSight(db, scope).selectAll('consultation').where('consultation.siteId', '=', siteId).orderBy('consultation.day', 'desc').orderBy('consultation.id', 'desc').limit(page.limit).offset(page.offset);
  return (page.kind ? query.where('consultation.kind', '=', page.kind) : query).execute();
}

/** One consultation of a site in sight, with its programme. */
export const consultationById = (db: Db | Trx, scope: Scope, id: string) =>
  inSight(db, scope).selectAll('consultation').select('site.programmeId').where('consultation.id', '=', id).executeTakeFirst();

/** Count, minutes and last day per kind, of one site. */
export async function totalsByKind(db: Db | Trx, scope: Scope, siteId: string) {
  const rows = await inSight(db, scope).select(['consultation.kind', (eb) => eb.fn.countAll().as('count'), (eb) => eb.fn.sum('consultation.minutes').as('minutes'), (eb) => eb.fn.max('consultation.day').as('lastDay')])
    .where('consultation.siteId', '=', siteId).groupBy('consultation.kind').execute();
  return rows.map((row) => ({ kind: row.kind, count: Number(row.count), minutes: Number(row.minutes), lastDay: row.lastDay }));
}

/** The measures of a site that a consultation can concern. */
export const measuresOfSite = (db: Db | Trx, siteId: string) =>
  db.selectFrom('measure').select(['id', 'title']).where('siteId', '=', siteId).orderBy('number').orderBy('id').execute();

/** The measures that several consultations concerned. */
export const measuresConcerned = (db: Db | Trx, ids: readonly string[]) =>
  db.selectFrom('consultationMeasure').innerJoin('measure', 'measure.id', 'consultationMeasure.measureId').select(['consultationMeasure.consultationId', 'measure.id', 'measure.title'])
    .where('consultationMeasure.consultationId', 'in', ids.length > 0 ? ids : ['-']).orderBy('measure.number').execute();

/** The open items that a consultation led to. */
export const agreementsOf = (db: Db | Trx, ids: readonly string[]) =>
  db.selectFrom('openItem').select(['id', 'originId', 'what', 'ownerFunction', 'dueDay', 'state', 'doneOn']).where('originKind', '=', 'consultation')
    .where('originId', 'in', ids.length > 0 ? ids : ['-']).orderBy('createdAt').orderBy('id').execute();

/** Adds a consultation. */
export async function addConsultationRow(trx: Trx, row: Insertable<ConsultationTable>): Promise<void> {
  await trx.insertInto('consultation').values(row).execute();
}

/** Changes a consultation. */
export async function changeConsultationRow(trx: Trx, id: string, changed: Updateable<ConsultationTable>): Promise<void> {
  await trx.updateTable('consultation').set(changed).where('id', '=', id).execute();
}

/** Puts these measures in the place of the earlier ones. */
export async function replaceMeasures(trx: Trx, consultationId: string, measureIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('consultationMeasure').where('consultationId', '=', consultationId).execute();
  if (measureIds.length > 0) await trx.insertInto('consultationMeasure').values(measureIds.map((measureId) => ({ consultationId, measureId }))).execute();
}
