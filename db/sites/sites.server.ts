/** Here sites are read with the programme they belong to. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { programmeInSight, siteInSight } from '../scope.server';

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

/** Every site of a programme by name and state, for everybody who sees the programme; nothing else of a site is told here. */
export const participantsOf = (db: Db | Trx, scope: Scope, programmeId: string) =>
  db.selectFrom('site').innerJoin('programme', 'programme.id', 'site.programmeId').select(['site.id', 'site.slug', 'site.name', 'site.state', 'site.position', 'site.contact'])
    .where('site.programmeId', '=', programmeId).where(programmeInSight(scope)).orderBy('site.position').orderBy('site.name').execute();

/** The offices of sites with the days they belong to them, their district and its validity. */
export const officesOfSites = (db: Db | Trx, siteIds: readonly string[]) =>
  db.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').innerJoin('district', 'district.ags', 'office.districtAgs')
    .select(['siteOffice.siteId', 'siteOffice.fromDay', 'siteOffice.untilDay', 'office.id', 'office.name', 'office.districtAgs', 'district.name as districtName', 'district.shapeAgs', 'district.successorAgs'])
    .where('siteOffice.siteId', 'in', siteIds.length ? siteIds : ['-']).orderBy('office.sortKey').execute();

/** Every change of state of a site, the newest first. */
export const stateChangesOf = (db: Db | Trx, siteId: string) =>
  db.selectFrom('siteStateChange').selectAll().where('siteId', '=', siteId).orderBy('at', 'desc').orderBy('id', 'desc').execute();

/** Sites of programmes in sight with an office in one of the districts, with what the programme says of its applications. */
export const sitesInDistricts = (db: Db | Trx, scope: Scope, districts: readonly string[]) =>
  db.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').innerJoin('site', 'site.id', 'siteOffice.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .leftJoin('source', 'source.id', 'site.sourceId')
    .select(['site.id', 'site.slug', 'site.name', 'site.state', 'siteOffice.fromDay', 'siteOffice.untilDay', 'office.name as officeName', 'office.districtAgs',
      'programme.id as programmeId', 'programme.slug as programmeSlug', 'programme.name as programmeName', 'programme.kind as programmeKind', 'programme.demonstration', 'programme.officesTotal', 'programme.applicationsTotal',
      'source.title as sourceTitle', 'source.publisher as sourcePublisher'])
    .select((eb) => [
      eb.selectFrom('site as fellow').select((e) => e.fn.countAll<number>().as('n')).whereRef('fellow.programmeId', '=', 'programme.id').as('fellows'),
      eb.selectFrom('programmeTerm as term').select('term.heldFromDay').whereRef('term.programmeId', '=', 'programme.id').orderBy('term.number', 'desc').limit(1).as('termFrom'),
      eb.selectFrom('programmeTerm as term').select('term.heldUntilDay').whereRef('term.programmeId', '=', 'programme.id').orderBy('term.number', 'desc').limit(1).as('termUntil'),
    ])
    .where('office.districtAgs', 'in', districts.length ? districts : ['-']).where(programmeInSight(scope)).orderBy('programme.createdAt').orderBy('site.position').execute();

/** Whether an address is taken within a programme. */
export const siteSlugTaken = async (db: Db | Trx, programmeId: string, slug: string): Promise<boolean> =>
  (await db.selectFrom('site').select('id').where('programmeId', '=', programmeId).where('slug', '=', slug).executeTakeFirst()) !== undefined;
