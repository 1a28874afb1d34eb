/** Here minutes are stored and read, version by version, with the answers of each side. */
import type { Insertable, Updateable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { MinutesApprovalTable, MinutesTable } from '../schema';

const orNone = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ['-']);

/** Every version of the minutes of a workshop, the latest first. */
export const minutesOfWorkshop = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('minutes').selectAll().where('workshopId', '=', workshopId).orderBy('number', 'desc').execute();

/** How far the minutes of workshops are, without their text: the versions, latest first, each with the answers of its sides; one query. */
export async function minutesOfWorkshops(db: Db | Trx, workshopIds: readonly string[]) {
  const rows = await db.selectFrom('minutes').leftJoin('minutesApproval', 'minutesApproval.minutesId', 'minutes.id')
    .select(['minutes.id', 'minutes.workshopId', 'minutes.number', 'minutes.state', 'minutes.sentOn', 'minutes.draftedBy', 'minutesApproval.siteId', 'minutesApproval.kind', 'minutesApproval.at'])
    .where('workshopId', 'in', orNone(workshopIds)).orderBy('minutes.number', 'desc').orderBy('minutesApproval.at').execute();
  const versions = new Map<string, { id: string; workshopId: string; number: number; state: string; sentOn: string | null; draftedBy: string; answers: { siteId: string | null; kind: string; at: string }[] }>();
  for (const { siteId, kind, at, ...version } of rows) {
    const known = versions.get(version.id) ?? { ...version, answers: [] };
    if (kind !== null && at !== null) known.answers.push({ siteId, kind, at });
    versions.set(version.id, known);
  }
  return [...versions.values()];
}

/** What the sides said to minutes, in the order in which they said it. */
export const answersTo = (db: Db | Trx, minutesIds: readonly string[]) =>
  db.selectFrom('minutesApproval').leftJoin('site', 'site.id', 'minutesApproval.siteId').selectAll('minutesApproval').select('site.name as siteName')
    .where('minutesId', 'in', orNone(minutesIds)).orderBy('at').orderBy('minutesApproval.id').execute();

/** Adds a version. */
export async function addMinutes(trx: Trx, minutes: Insertable<MinutesTable>): Promise<void> {
  await trx.insertInto('minutes').values(minutes).execute();
}

/** Changes a version: its text while it is a draft, its state later. */
export async function changeMinutes(trx: Trx, id: string, changes: Updateable<MinutesTable>): Promise<void> {
  await trx.updateTable('minutes').set(changes).where('id', '=', id).execute();
}

/** Adds an approval, an objection or a comment. */
export async function addAnswer(trx: Trx, answer: Insertable<MinutesApprovalTable>): Promise<void> {
  await trx.insertInto('minutesApproval').values(answer).execute();
}
