/** Here is stored and read who was in the room, what was expected, and what was decided. */
import type { Insertable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { AttendanceTable, ExpectationTable, WorkshopDecisionTable } from '../schema';

/** Who was invited or present, by function. */
export const attendanceOf = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('attendance').leftJoin('site', 'site.id', 'attendance.siteId').selectAll('attendance').select('site.name as siteName')
    .where('workshopId', '=', workshopId).orderBy('site.position', (o) => o.asc().nullsLast()).orderBy('attendance.id').execute();

/** Adds somebody by function. */
export async function addAttendance(trx: Trx, attendance: Insertable<AttendanceTable>): Promise<void> {
  await trx.insertInto('attendance').values(attendance).execute();
}

/** Notes whether a function was present. */
export async function changeAttendance(trx: Trx, id: string, state: string): Promise<void> {
  await trx.updateTable('attendance').set({ state }).where('id', '=', id).execute();
}

/** Takes an entry off the list that was a mistake. */
export async function removeAttendance(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('attendance').where('id', '=', id).execute();
}

/** What was expected, by whom, per site. */
export const expectationsOf = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('expectation').innerJoin('site', 'site.id', 'expectation.siteId').selectAll('expectation').select('site.name as siteName')
    .where('workshopId', '=', workshopId).orderBy('expectation.id').execute();

/** Adds an expectation. */
export async function addExpectation(trx: Trx, expectation: Insertable<ExpectationTable>): Promise<void> {
  await trx.insertInto('expectation').values(expectation).execute();
}

/** Takes back an expectation that was a mistake. */
export async function removeExpectation(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('expectation').where('id', '=', id).execute();
}

/** Decisions and next steps in the order in which they were noted. */
export const decisionsOf = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('workshopDecision').leftJoin('site', 'site.id', 'workshopDecision.siteId').selectAll('workshopDecision').select('site.name as siteName')
    .where('workshopId', '=', workshopId).orderBy('workshopDecision.id').execute();

/** Adds a decision or a next step. */
export async function addDecision(trx: Trx, decision: Insertable<WorkshopDecisionTable>): Promise<void> {
  await trx.insertInto('workshopDecision').values(decision).execute();
}

/** The open items that came up in a workshop. */
export const openItemsOfWorkshop = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('openItem').leftJoin('site', 'site.id', 'openItem.siteId').select(['openItem.id', 'openItem.siteId', 'openItem.what', 'openItem.ownerFunction', 'openItem.dueDay', 'openItem.state', 'site.name as siteName', 'site.slug as siteSlug'])
    .where('originKind', '=', 'workshop').where('originId', '=', workshopId).orderBy('openItem.dueDay', (o) => o.asc().nullsLast()).orderBy('openItem.id').execute();

/** The measures of sites, for the minutes of a planning workshop. */
export const measuresForMinutes = (db: Db | Trx, siteIds: readonly string[]) =>
  db.selectFrom('measure').select(['siteId', 'number', 'title', 'ownerFunction', 'dueDay']).where('siteId', 'in', siteIds.length > 0 ? siteIds : ['-']).orderBy('siteId').orderBy('number').execute();
