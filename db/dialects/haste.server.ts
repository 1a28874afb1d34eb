/** Here a database that holds nothing yet is filled faster than one that people work with. */
import { sql, SqliteAdapter } from 'kysely';
import type { Db } from '../connection.server';

/**
 * Runs work that can be done again from the beginning, without waiting for the disk after each commit.
 * Afterwards everything is on the disk, and every commit waits for it again.
 */
export async function inHaste(db: Db, work: () => Promise<void>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return work();
  await sql`pragma synchronous = off`.execute(db);
  try {
    await work();
  } finally {
    await sql`pragma synchronous = full`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  }
}
