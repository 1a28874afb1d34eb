/** Here is read what public sources say about a documented site beside its findings: who held which function, its networks, stated facts. */
import type { Scope } from '../../app/accounts/rules';
import type { Db } from '../connection.server';
import { siteInSight } from '../scope.server';

const officesOf = (db: Db, scope: Scope, siteId: string) =>
  db.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').innerJoin('site', 'site.id', 'siteOffice.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .where(siteInSight(scope)).where('siteOffice.siteId', '=', siteId);

/** Functions named by a source for the district or the office of a site. */
export const functionsAt = (db: Db, scope: Scope, siteId: string) =>
  db.selectFrom('functionHolder').leftJoin('source', 'source.id', 'functionHolder.sourceId')
    .select(['functionHolder.id', 'functionHolder.title', 'functionHolder.personName', 'functionHolder.body', 'functionHolder.heldFrom', 'functionHolder.heldUntil', 'source.title as sourceTitle'])
    .where((eb) => eb.or([eb('functionHolder.districtAgs', 'in', officesOf(db, scope, siteId).select('office.districtAgs')), eb('functionHolder.officeId', 'in', officesOf(db, scope, siteId).select('office.id'))]))
    .orderBy('functionHolder.id').execute();

/** Networks of the district or of the site itself. */
export const networksAt = (db: Db, scope: Scope, siteId: string) =>
  db.selectFrom('network').leftJoin('source', 'source.id', 'network.sourceId').select(['network.id', 'network.name', 'network.purpose', 'network.founded', 'source.title as sourceTitle'])
    .where((eb) => eb.or([eb('network.siteId', '=', siteId), eb('network.districtAgs', 'in', officesOf(db, scope, siteId).select('office.districtAgs'))]))
    .orderBy('network.foundedDay', (o) => o.asc().nullsLast()).orderBy('network.name').execute();
