/** Here PostgreSQL is opened the way Lotse needs it: whole numbers as numbers, a lost connection never ends the process. */
import { PostgresDialect } from 'kysely';
import pg from 'pg';

const INT8 = 20;

/** Opens a pool for the address (postgres://...) and gives the dialect for Kysely. */
export function postgres(url: string): PostgresDialect {
  pg.types.setTypeParser(INT8, (text: string) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number)) throw new Error(`The database returned ${text}, which is too large to be counted exactly.`);
    return number;
  });
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // Without a listener, a connection closed by the server would end the whole process; the pool opens a new one by itself.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
