/** Here districts and their offices are read; they are open to everybody who is signed in. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { programmeInSight } from '../scope.server';

/** Every district with the number of its offices and of sites in programmes in sight; the list is short, so it is sorted and searched by the reader. */
export const districtsWithCounts = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('district').select(['ags', 'name', 'kind', 'state', 'seat', 'population', 'validFrom', 'validUntil', 'successorAgs', 'sortKey', 'demonstration'])
    .select((eb) => [
      eb.selectFrom('office').select((e) => e.fn.countAll<number>().as('n')).whereRef('office.districtAgs', '=', 'district.ags').as('offices'),
      eb.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').innerJoin('site', 'site.id', 'siteOffice.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
        .select((e) => e.fn.count<number>('site.id').distinct().as('n')).whereRef('office.districtAgs', '=', 'district.ags').where(programmeInSight(scope)).as('sites'),
    ])
    .orderBy('sortKey').execute();

/** A district with those it followed and the one that followed it; each office on a row of its own. */
export const districtFamily = (db: Db | Trx, ags: string) =>
  db.selectFrom('district').leftJoin('office', 'office.districtAgs', 'district.ags').leftJoin('town', 'town.ags', 'office.townAgs')
    .selectAll('district').select(['office.id as officeId', 'office.name as officeName', 'office.note as officeNote', 'office.holderKind', 'town.status as townStatus'])
    .where((eb) => eb.or([
      eb('district.ags', '=', ags), eb('district.successorAgs', '=', ags),
      eb('district.ags', '=', eb.selectFrom('district as former').select('former.successorAgs').where('former.ags', '=', ags)),
    ]))
    .orderBy('office.sortKey').execute();

/** Every office with its district, for choices; offices of districts that ended before the day are left out. */
export const officesOn = (db: Db | Trx, day: string) =>
  db.selectFrom('office').innerJoin('district', 'district.ags', 'office.districtAgs').select(['office.id', 'office.name', 'office.districtAgs', 'district.name as districtName', 'district.state', 'district.demonstration'])
    .where((eb) => eb.or([eb('district.validUntil', 'is', null), eb('district.validUntil', '>=', day)])).orderBy('office.sortKey').execute();

/** Which of these offices exist. */
export const officesByIds = (db: Db | Trx, ids: readonly string[]) =>
  db.selectFrom('office').select(['id', 'name', 'districtAgs']).where('id', 'in', ids.length ? ids : ['-']).execute();

/** What sources say about a district itself: profile, circumstances, other statements; newest first. */
export const factsOfDistrict = (db: Db | Trx, ags: string) =>
  db.selectFrom('fact').leftJoin('source', 'source.id', 'fact.sourceId').select(['fact.id', 'fact.kind', 'fact.label', 'fact.number', 'fact.qualifier', 'fact.unit', 'fact.sentence', 'fact.happened', 'fact.quote', 'source.title as sourceTitle', 'source.publisher as sourcePublisher', 'source.published as sourcePublished'])
    .where('fact.districtAgs', '=', ags).where('fact.programmeId', 'is', null).orderBy('fact.series').orderBy('fact.happenedLatest', (o) => o.desc().nullsLast()).orderBy('fact.id').execute();

/** Who holds or held a public function in a district, with the source that names them. */
export const functionHoldersOf = (db: Db | Trx, ags: string) =>
  db.selectFrom('functionHolder').leftJoin('source', 'source.id', 'functionHolder.sourceId').select(['functionHolder.id', 'functionHolder.title', 'functionHolder.personName', 'functionHolder.heldFrom', 'functionHolder.heldUntil', 'functionHolder.quote', 'source.title as sourceTitle', 'source.publisher as sourcePublisher', 'source.published as sourcePublished'])
    .where('functionHolder.districtAgs', '=', ags).orderBy('functionHolder.heldFromDay', (o) => o.desc().nullsLast()).orderBy('functionHolder.id').execute();

/**
 * What happened in a district: its own events, those where it was partner, those of its sites, and those that concern a whole programme it takes part in.
 * Only of programmes in sight; what belongs to no programme is open to all.
 */
export const eventsOfDistrict = (db: Db | Trx, scope: Scope, ags: string) => {
  const sitesHere = db.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').innerJoin('site', 'site.id', 'siteOffice.siteId').where('office.districtAgs', '=', ags);
  return db.selectFrom('event').leftJoin('programme', 'programme.id', 'event.programmeId').leftJoin('source', 'source.id', 'event.sourceId')
    .select(['event.id', 'event.kind', 'event.title', 'event.description', 'event.place', 'event.present', 'event.programmeId', 'event.happened', 'event.happenedEarliest', 'event.happenedLatest', 'event.number', 'event.qualifier', 'event.unit',
      'event.link', 'event.quote', 'source.title as sourceTitle', 'source.publisher as sourcePublisher'])
    .where((eb) => eb.or([
      eb('event.districtAgs', '=', ags), eb('event.partnerAgs', '=', ags), eb('event.siteId', 'in', sitesHere.select('site.id')),
      eb.and([eb('event.siteId', 'is', null), eb('event.districtAgs', 'is', null), eb('event.programmeId', 'in', sitesHere.select('site.programmeId'))]),
    ]))
    .where((eb) => eb.or([eb('event.programmeId', 'is', null), eb('programme.id', 'in', db.selectFrom('programme').select('programme.id').where(programmeInSight(scope)))]))
    .orderBy('event.happenedEarliest', (o) => o.asc().nullsLast()).orderBy('event.happened', (o) => o.asc().nullsLast()).orderBy('event.sourceId').orderBy('event.id').execute();
};

/** How many real districts are known. */
export const countDistricts = async (db: Db | Trx): Promise<number> =>
  Number((await db.selectFrom('district').select((eb) => eb.fn.countAll<number | string>().as('n')).where('demonstration', '=', 0).executeTakeFirst())?.n ?? 0);
