/** Here the sources of an assessment are stored and read: interviews, documents, figures, observations, surveys. */
import type { Insertable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { AssessmentSourceTable } from '../schema';
import { siteInSight } from '../scope.server';

const inSight = (db: Db, scope: Scope) =>
  db.selectFrom('assessmentSource').innerJoin('site', 'site.id', 'assessmentSource.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .leftJoin('wave', 'wave.id', 'assessmentSource.waveId')
    .selectAll('assessmentSource').select(['site.programmeId', 'wave.number as waveNumber']).where(siteInSight(scope));

/** The sources of a site in the order in which they were recorded. */
export const sourcesOfSite = (db: Db, scope: Scope, siteId: string) => inSight(db, scope).where('assessmentSource.siteId', '=', siteId).orderBy('assessmentSource.id').execute();

/** One source of a site in sight. */
export const sourceById = (db: Db, scope: Scope, siteId: string, id: string) =>
  inSight(db, scope).where('assessmentSource.siteId', '=', siteId).where('assessmentSource.id', '=', id).executeTakeFirst();

/** Adds a source. */
export async function addSource(trx: Trx, source: Insertable<AssessmentSourceTable>): Promise<void> {
  await trx.insertInto('assessmentSource').values(source).execute();
}

/** Closes or releases a source if it still has the version that was seen; tells whether it had. */
export async function changeSource(trx: Trx, id: string, seen: number, change: { closedOn: string } | { releasedOn: string }): Promise<boolean> {
  const done = await trx.updateTable('assessmentSource').set({ ...change, version: seen + 1 }).where('id', '=', id).where('version', '=', seen).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Closes or releases the source that a wave brought along, together with the wave. */
export async function changeSourceOfWave(trx: Trx, waveId: string, change: { closedOn: string } | { releasedOn: string }): Promise<void> {
  await trx.updateTable('assessmentSource').set((eb) => ({ ...change, version: eb('version', '+', 1) })).where('waveId', '=', waveId).execute();
}
