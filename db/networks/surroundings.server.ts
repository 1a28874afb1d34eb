/** Here is read what a network stands in: the offices and districts of a site, when its programme began, and what can have made a tie. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { siteInSight } from '../scope.server';

/** The offices of a site with their districts, and the organisation each of them is, if recorded. */
export const officesOfSite = (db: Db | Trx, siteId: string) =>
  db.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').leftJoin('organisation', 'organisation.officeId', 'office.id')
    .select(['office.id', 'office.name', 'office.sortKey', 'office.districtAgs', 'organisation.id as organisationId']).where('siteOffice.siteId', '=', siteId).orderBy('office.sortKey').execute();

/** One office that takes part with a site. */
export const officeOfSite = (db: Db | Trx, siteId: string, officeId: string) =>
  db.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').selectAll('office').where('siteOffice.siteId', '=', siteId).where('office.id', '=', officeId).executeTakeFirst();

/** The first day of a programme's first term, if known. */
export async function firstDayOfProgramme(db: Db | Trx, programmeId: string): Promise<string | null> {
  const row = await db.selectFrom('programmeTerm').select('heldFromDay').where('programmeId', '=', programmeId).where('heldFromDay', 'is not', null).orderBy('number').executeTakeFirst();
  return row?.heldFromDay ?? null;
}

/** Measures, workshops and visits of a site in sight, which can have made a tie. */
export async function makersOfTies(db: Db | Trx, scope: Scope, siteId: string): Promise<{ kind: 'measure' | 'workshop' | 'visit'; id: string; title: string }[]> {
  const [measures, workshops, visits] = await Promise.all([
    db.selectFrom('measure').innerJoin('site', 'site.id', 'measure.siteId').innerJoin('programme', 'programme.id', 'site.programmeId').select(['measure.id', 'measure.title']).where('measure.siteId', '=', siteId).where(siteInSight(scope)).orderBy('measure.number').execute(),
    db.selectFrom('workshop').innerJoin('workshopSite', 'workshopSite.workshopId', 'workshop.id').innerJoin('site', 'site.id', 'workshopSite.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
      .select(['workshop.id', 'workshop.title']).where('workshopSite.siteId', '=', siteId).where('workshop.state', '!=', 'draft').where(siteInSight(scope)).orderBy('workshop.day').execute(),
    db.selectFrom('event').innerJoin('site', 'site.id', 'event.siteId').innerJoin('programme', 'programme.id', 'site.programmeId').select(['event.id', 'event.title']).where('event.siteId', '=', siteId)
      .where('event.kind', 'in', ['visit', 'exchangeVisit']).where(siteInSight(scope)).orderBy('event.happenedEarliest').execute(),
  ]);
  return [
    ...measures.map((row) => ({ kind: 'measure' as const, ...row })),
    ...workshops.map((row) => ({ kind: 'workshop' as const, ...row })),
    ...visits.map((row) => ({ kind: 'visit' as const, ...row })),
  ];
}
