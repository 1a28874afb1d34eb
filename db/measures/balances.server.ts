/** Here the balances of measures are stored and read, one per measure. */
import type { Insertable } from 'kysely';
import type { Db, Trx } from '../connection.server';
import type { BalanceTable } from '../schema';
import { orNone } from './measures.server';

/** The balances of measures. */
export const balancesOfMeasures = (db: Db | Trx, measureIds: readonly string[]) => db.selectFrom('balance').selectAll().where('measureId', 'in', orNone(measureIds)).execute();

/** Adds the balance of a measure. */
export async function addBalanceRow(trx: Trx, balance: Insertable<BalanceTable>): Promise<void> {
  await trx.insertInto('balance').values(balance).execute();
}

/** Changes the balance of a measure. */
export async function changeBalanceRow(trx: Trx, id: string, fields: Omit<Insertable<BalanceTable>, 'id' | 'measureId'>): Promise<void> {
  await trx.updateTable('balance').set(fields).where('id', '=', id).execute();
}
