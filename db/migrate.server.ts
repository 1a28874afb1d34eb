/** Here the database is brought to the newest shape, forward only. */
import { Migrator } from 'kysely';
import type { Db } from './connection.server';
import { migrations } from './migrations';

/** Runs every migration that has not run yet; throws with the first error, and the failed migration leaves nothing behind. */
export async function migrateToLatest(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The migration failed without saying why.');
}
