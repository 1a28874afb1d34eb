/** Here it is found out whether the database answers. */
import { sql } from 'kysely';
import type { Db } from './connection.server';

const patienceMs = 2000;

/** True when the database answers a trivial question soon; never throws. */
export async function databaseAnswers(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => { timer = setTimeout(() => resolve(false), patienceMs); });
  const answer = sql`select 1`.execute(db).then(() => true, () => false);
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
