/** Here programmes are written. */
import type { Insertable } from 'kysely';
import type { Trx } from '../connection.server';
import type { ProgrammeTable } from '../schema';

/** Adds a programme. */
export async function addProgramme(trx: Trx, programme: Insertable<ProgrammeTable>): Promise<void> {
  await trx.insertInto('programme').values(programme).execute();
}
