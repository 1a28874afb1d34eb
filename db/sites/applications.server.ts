/** Here applications are read, and the offices they are for. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { programmeInSight } from '../scope.server';

const inSight = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('application').innerJoin('programme', 'programme.id', 'application.programmeId').leftJoin('site', 'site.id', 'application.siteId')
    .selectAll('application').select(['site.slug as siteSlug', 'site.name as siteName']).where(programmeInSight(scope));

/** Every application of a programme, undecided ones first. */
export const applicationsOf = (db: Db | Trx, scope: Scope, programmeId: string) =>
  inSight(db, scope).where('application.programmeId', '=', programmeId)
    .orderBy((eb) => eb.case().when('application.state', '=', 'received').then(0).else(1).end()).orderBy('application.receivedOn').orderBy('application.name').execute();

/** One application of a programme. */
export const applicationById = (db: Db | Trx, scope: Scope, programmeId: string, id: string) =>
  inSight(db, scope).where('application.programmeId', '=', programmeId).where('application.id', '=', id).executeTakeFirst();

/** The offices of applications, with their district. */
export const officesOfApplications = (db: Db | Trx, applicationIds: readonly string[]) =>
  db.selectFrom('applicationOffice').innerJoin('office', 'office.id', 'applicationOffice.officeId').innerJoin('district', 'district.ags', 'office.districtAgs')
    .select(['applicationOffice.applicationId', 'office.id', 'office.name', 'office.districtAgs', 'district.name as districtName'])
    .where('applicationOffice.applicationId', 'in', applicationIds.length ? applicationIds : ['-']).orderBy('office.sortKey').execute();

/** Applications of a programme that name one of the offices and are not turned down or withdrawn. */
export const applicationsOfOffices = (db: Db | Trx, programmeId: string, officeIds: readonly string[]) =>
  db.selectFrom('applicationOffice').innerJoin('application', 'application.id', 'applicationOffice.applicationId').innerJoin('office', 'office.id', 'applicationOffice.officeId')
    .select(['application.id', 'office.name']).where('application.programmeId', '=', programmeId).where('application.state', 'in', ['received', 'selected'])
    .where('applicationOffice.officeId', 'in', officeIds.length ? officeIds : ['-']).execute();
