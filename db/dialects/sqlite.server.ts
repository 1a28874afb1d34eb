/** Here SQLite is opened the way Lotse needs it: write-ahead log, every commit on disk, foreign keys kept. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { SqliteDialect } from 'kysely';

/** Opens the file (or ':memory:'), makes its folder if needed, and gives the dialect for Kysely. */
export function sqlite(file: string): SqliteDialect {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new SQLite(file);
  database.pragma('journal_mode = WAL');
  // better-sqlite3 falls back to NORMAL in WAL, which may lose the last commits when the power fails.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return new SqliteDialect({ database });
}
