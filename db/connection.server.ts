/** Here the database is opened, once per process, and handed out as one handle. */
import { CamelCasePlugin, Kysely, type Transaction } from 'kysely';
import { postgres } from './dialects/postgres.server';
import { sqlite } from './dialects/sqlite.server';
import type { Database } from './schema';

export type Db = Kysely<Database>;
/** A handle inside an open transaction; statements that write ask for it by type. */
export type Trx = Transaction<Database>;

/** Where the data lie: a PostgreSQL address, or else a SQLite file. */
export interface Place {
  url?: string | undefined;
  file: string;
}

/** Opens a database of its own at the given place (used by the server once, by tests many times). */
export function openDatabase(place: Place, onQuery?: () => void): Db {
  const dialect = place.url ? postgres(place.url) : sqlite(place.file);
  return new Kysely<Database>({
    dialect,
    plugins: [new CamelCasePlugin()],
    ...(onQuery && { log: (event) => { if (event.level === 'query') onQuery(); } }),
  });
}

/** Kept on globalThis, because the development server loads this module anew after each change. */
const holder = globalThis as typeof globalThis & { lotseDatabase?: Db | undefined };

/** Opens the one database of this process; called once at start. */
export function connect(place: Place, onQuery?: () => void): Db {
  holder.lotseDatabase = openDatabase(place, onQuery);
  return holder.lotseDatabase;
}

/** The database of this process; throws when the server has not been started. */
export function database(): Db {
  if (!holder.lotseDatabase) throw new Error('The database is not open yet; connect() comes first.');
  return holder.lotseDatabase;
}

/** Closes the database of this process. */
export async function closeDatabase(): Promise<void> {
  await holder.lotseDatabase?.destroy();
  holder.lotseDatabase = undefined;
}

