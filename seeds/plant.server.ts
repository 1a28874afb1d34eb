/** Here it is told what a new database is filled with: reference data, the documented programme, and the demonstration. */
import type { Db } from '../db/connection.server';
import { inHaste } from '../db/dialects/haste.server';
import { plantDemonstration } from './demonstration/plant.server';
import { plantDocumented } from './documented/plant.server';
import { plantReference } from './reference.server';

/** Fills an empty database, once: a programme that is there means that somebody works with it already. */
export async function plantIfEmpty(db: Db, now: Date): Promise<void> {
  await plantReference(db);
  if (await db.selectFrom('programme').select('id').limit(1).executeTakeFirst()) return;
  await inHaste(db, async () => {
    await plantDocumented(db, now);
    await plantDemonstration(db, now);
  });
}
