/** Here waves, and the waiver of one, are stored and read. */
import type { Insertable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { WaveTable, WaveWaiverTable } from '../schema';
import { siteInSight } from '../scope.server';

const inSight = (db: Db, scope: Scope) =>
  db.selectFrom('wave').innerJoin('site', 'site.id', 'wave.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .selectAll('wave').select(['site.programmeId']).where(siteInSight(scope));

/** The waves of a site in their order. */
export const wavesOfSite = (db: Db, scope: Scope, siteId: string) => inSight(db, scope).where('wave.siteId', '=', siteId).orderBy('wave.number').execute();

/** One wave of a site in sight, by its number. */
export const waveByNumber = (db: Db, scope: Scope, siteId: string, number: number) =>
  inSight(db, scope).where('wave.siteId', '=', siteId).where('wave.number', '=', number).executeTakeFirst();

/** Waves of a site that need not take place. */
export const waiversOfSite = (db: Db, siteId: string) => db.selectFrom('waveWaiver').selectAll().where('siteId', '=', siteId).execute();

/** Opens a wave; tells whether nobody else opened it in the same moment. */
export async function addWave(trx: Trx, wave: Insertable<WaveTable>): Promise<boolean> {
  const added = await trx.insertInto('wave').values(wave).onConflict((c) => c.columns(['siteId', 'number']).doNothing()).returning('id').executeTakeFirst();
  return added !== undefined;
}

/** Changes a wave if it still has the version that was seen; tells whether it had. */
export async function changeWave(trx: Trx, id: string, seen: number, change: Partial<Pick<WaveTable, 'state' | 'closedOn' | 'releasedOn' | 'forwardedOn'>>): Promise<boolean> {
  const done = await trx.updateTable('wave').set({ ...change, version: seen + 1 }).where('id', '=', id).where('version', '=', seen).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Keeps why a wave need not take place. */
export async function addWaiver(trx: Trx, waiver: Insertable<WaveWaiverTable>): Promise<void> {
  await trx.insertInto('waveWaiver').values(waiver).onConflict((c) => c.columns(['siteId', 'number']).doNothing()).execute();
}

/** Takes a waiver back because the wave takes place after all. */
export async function takeBackWaiver(trx: Trx, siteId: string, number: number): Promise<void> {
  await trx.deleteFrom('waveWaiver').where('siteId', '=', siteId).where('number', '=', number).execute();
}
