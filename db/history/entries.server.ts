/** Here the history of changes is written and read, newest first. */
import type { Insertable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { HistoryEntryTable } from '../schema';

/** Adds one entry. */
export async function addEntry(trx: Trx, entry: Insertable<HistoryEntryTable>): Promise<void> {
  await trx.insertInto('historyEntry').values(entry).execute();
}

/** Who changed a thing last, and when; null when nobody did. */
export function lastChangeOf(db: Db | Trx, subjectId: string) {
  return db.selectFrom('historyEntry').select(['personName', 'at']).where('subjectId', '=', subjectId).orderBy('at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst();
}

/** A page of entries of a site, or of a whole programme when siteId is null. */
export function entriesOf(db: Db, scope: Scope, place: { programmeId: string; siteId: string | null }, page: { limit: number; offset: number }) {
  let query = db.selectFrom('historyEntry').selectAll().orderBy('at', 'desc').orderBy('id', 'desc').limit(page.limit).offset(page.offset);
  query = place.siteId
    ? query.where('siteId', '=', place.siteId)
    : query.where('programmeId', '=', place.programmeId);
  if (!scope.wholeProgrammeIds.includes(place.programmeId)) query = query.where('siteId', 'in', scope.siteIds.length ? scope.siteIds : ['-']);
  return query.execute();
}

/** The result of a form that was sent before with this token, or undefined; claims the token for this act otherwise. */
export async function claimSubmission(trx: Trx, claim: { token: string; act: string; personId: string; at: string }): Promise<{ result: string | null } | undefined> {
  const claimed = await trx.insertInto('submission').values({ ...claim, result: null }).onConflict((c) => c.column('token').doNothing()).returning('token').executeTakeFirst();
  if (claimed) return undefined;
  const earlier = await trx.selectFrom('submission').select(['result', 'personId', 'act']).where('token', '=', claim.token).executeTakeFirst();
  // A token of somebody else or of another form is no repetition; it is treated as one without a result.
  return earlier?.personId === claim.personId && earlier.act === claim.act ? earlier : { result: null };
}

/** Keeps what the form made, for the case that it is sent again. */
export async function keepSubmission(trx: Trx, token: string, result: string): Promise<void> {
  await trx.updateTable('submission').set({ result }).where('token', '=', token).execute();
}
