/** Here sites are read with the programme they belong to. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { siteInSight } from '../scope.server';

const withProgramme = (db: Db | Trx) =>
  db.selectFrom('site').innerJoin('programme', 'programme.id', 'site.programmeId').selectAll('site')
    .select(['programme.slug as programmeSlug', 'programme.name as programmeName', 'programme.kind as programmeKind', 'programme.demonstration', 'programme.silenceDays']);

/** One site by its address, if it is seen whole. */
export const siteBySlug = (db: Db | Trx, scope: Scope, programmeSlug: string, slug: string) =>
  withProgramme(db).where('programme.slug', '=', programmeSlug).where('site.slug', '=', slug).where(siteInSight(scope)).executeTakeFirst();

/** One site by its id, if it is seen whole. */
export const siteById = (db: Db | Trx, scope: Scope, id: string) =>
  withProgramme(db).where('site.id', '=', id).where(siteInSight(scope)).executeTakeFirst();

/** Every site seen whole, of one programme or of all. */
export function sitesInSight(db: Db | Trx, scope: Scope, programmeId?: string) {
  const query = withProgramme(db).where(siteInSight(scope)).orderBy('site.position').orderBy('site.name');
  return (programmeId ? query.where('site.programmeId', '=', programmeId) : query).execute();
}
