/** Here the answers of waves are stored and read: an answer knows its wave, group and statement, no person and no time. */
import type { Db, Trx } from '../connection.server';

/** The answers of waves; only assessments/reads hands anything of them on, and only as its rules allow. */
export const answersOf = (db: Db, waveIds: readonly string[]) =>
  db.selectFrom('waveAnswer').selectAll().where('waveId', 'in', waveIds.length > 0 ? waveIds : ['-']).orderBy('statementCode').execute();

/** Saves answers; a statement that was answered before gets the new answer. */
export async function saveAnswers(trx: Trx, waveId: string, groupCode: string, answers: readonly { statementCode: string; value: number | null }[]): Promise<void> {
  if (answers.length === 0) return;
  await trx.insertInto('waveAnswer').values(answers.map((answer) => ({ waveId, groupCode, ...answer })))
    .onConflict((c) => c.columns(['waveId', 'groupCode', 'statementCode']).doUpdateSet((eb) => ({ value: eb.ref('excluded.value') }))).execute();
}
