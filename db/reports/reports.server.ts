/** Here site reports are stored and read, with their frozen versions and what was remarked on them. */
import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { ReportRemarkTable, ReportVersionTable, SiteReportTable } from '../schema';
import { siteInSight } from '../scope.server';

const inSight = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('siteReport').innerJoin('site', 'site.id', 'siteReport.siteId').innerJoin('programme', 'programme.id', 'site.programmeId').where(siteInSight(scope));

/** The report of a site, if one was begun. */
export const reportOfSite = (db: Db | Trx, scope: Scope, siteId: string) =>
  inSight(db, scope).selectAll('siteReport').select('site.programmeId').where('siteReport.siteId', '=', siteId).executeTakeFirst();

/** The state of the reports of a programme, by site. */
export const reportsOfProgramme = (db: Db | Trx, scope: Scope, programmeId: string) =>
  inSight(db, scope).select(['siteReport.siteId', 'siteReport.state', 'siteReport.updatedAt']).where('site.programmeId', '=', programmeId).execute();

/** The frozen versions of a report, the latest first. */
export const versionsOf = (db: Db | Trx, reportId: string) => db.selectFrom('reportVersion').selectAll().where('reportId', '=', reportId).orderBy('number', 'desc').execute();

/** When the latest version of each report of a programme was submitted and forwarded. */
export const latestVersionsOfProgramme = (db: Db | Trx, scope: Scope, programmeId: string) =>
  inSight(db, scope).innerJoin('reportVersion', 'reportVersion.reportId', 'siteReport.id').select(['siteReport.siteId', 'reportVersion.number', 'reportVersion.at', 'reportVersion.forwardedAt', 'reportVersion.submittedBy'])
    .where('site.programmeId', '=', programmeId).orderBy('reportVersion.number').execute();

/** Reasons, questions, answers and notes, in their order. */
export const remarksOf = (db: Db | Trx, reportId: string) => db.selectFrom('reportRemark').selectAll().where('reportId', '=', reportId).orderBy('at').orderBy('id').execute();

/** Begins a report. */
export async function addReportRow(trx: Trx, row: Insertable<SiteReportTable>): Promise<void> {
  await trx.insertInto('siteReport').values(row).execute();
}

/** Changes the text or the state of a report. */
export async function changeReportRow(trx: Trx, id: string, changed: Updateable<SiteReportTable>): Promise<void> {
  await trx.updateTable('siteReport').set(changed).where('id', '=', id).execute();
}

/** Adds a frozen version. */
export async function addVersionRow(trx: Trx, row: Insertable<ReportVersionTable>): Promise<void> {
  await trx.insertInto('reportVersion').values(row).execute();
}

/** Notes that a version was forwarded. */
export async function forwardVersionRow(trx: Trx, id: string, forwarded: { forwardedAt: string; forwardedName: string }): Promise<void> {
  await trx.updateTable('reportVersion').set(forwarded).where('id', '=', id).execute();
}

/** Adds a reason, question, answer or note. */
export async function addRemarkRow(trx: Trx, row: Insertable<ReportRemarkTable>): Promise<void> {
  await trx.insertInto('reportRemark').values(row).execute();
}
