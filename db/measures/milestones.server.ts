/** Here milestones are stored and read. */
import type { Insertable, Updateable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { MilestoneTable } from '../schema';
import { orNone } from './measures.server';

/** The milestones of measures in their order. */
export const milestonesOfMeasures = (db: Db | Trx, measureIds: readonly string[]) =>
  db.selectFrom('milestone').selectAll().where('measureId', 'in', orNone(measureIds)).orderBy('position').orderBy('id').execute();

/** One milestone of a measure. */
export const milestoneOf = (db: Db | Trx, measureId: string, id: string) =>
  db.selectFrom('milestone').selectAll().where('measureId', '=', measureId).where('id', '=', id).executeTakeFirst();

/** The next place in the order of milestones. */
export async function nextMilestonePosition(db: Trx, measureId: string): Promise<number> {
  const row = await db.selectFrom('milestone').select((eb) => eb.fn.max('position').as('last')).where('measureId', '=', measureId).executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

/** Adds a milestone. */
export async function addMilestoneRow(trx: Trx, milestone: Insertable<MilestoneTable>): Promise<void> {
  await trx.insertInto('milestone').values(milestone).execute();
}

/** Changes a milestone. */
export async function changeMilestoneRow(trx: Trx, id: string, fields: Updateable<MilestoneTable>): Promise<void> {
  await trx.updateTable('milestone').set(fields).where('id', '=', id).execute();
}
