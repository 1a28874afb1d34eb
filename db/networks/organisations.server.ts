/** Here organisations are stored and read, with their aliases and their relations to each other. */
import { type Expression, expressionBuilder, type Insertable, type SqlBool, type Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { Database, OrganisationAliasTable, OrganisationRelationTable, OrganisationTable } from '../schema';
import { heldInSight } from './sight.server';

const organisations = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('organisation').leftJoin('site as home', 'home.id', 'organisation.siteId').selectAll('organisation').select('home.programmeId as programmeId').where(heldInSight(scope, 'organisation'));

/** One organisation in sight, with the programme of its site. */
export const organisationById = (db: Db | Trx, scope: Scope, id: string) => organisations(db, scope).where('organisation.id', '=', id).executeTakeFirst();

/** The organisation that an office is, if it was recorded before. */
export const organisationOfOffice = (db: Db | Trx, officeId: string) =>
  db.selectFrom('organisation').selectAll().where('officeId', '=', officeId).orderBy('createdAt').executeTakeFirst();

/** Organisations a site recorded itself or has in a tie or network. */
export const organisationsOfSite = (db: Db | Trx, scope: Scope, siteId: string) =>
  organisations(db, scope).where((eb) => eb.or([
    eb('organisation.siteId', '=', siteId),
    eb('organisation.id', 'in', eb.selectFrom('tie').select('tie.organisationId').where('tie.siteId', '=', siteId)),
    eb('organisation.id', 'in', eb.selectFrom('tie').select('tie.otherId').where('tie.siteId', '=', siteId)),
    eb('organisation.id', 'in', eb.selectFrom('networkMember').innerJoin('network', 'network.id', 'networkMember.networkId').select('networkMember.organisationId').where('network.siteId', '=', siteId)),
  ])).orderBy('organisation.sortKey').orderBy('organisation.id').execute();

/** Organisations of a district, one row for each of their aliases. */
export const organisationsOfDistrict = (db: Db | Trx, scope: Scope, ags: string) =>
  organisations(db, scope).leftJoin('organisationAlias as alias', 'alias.organisationId', 'organisation.id').select('alias.name as alias')
    .where('organisation.districtAgs', '=', ags).orderBy('organisation.sortKey').orderBy('organisation.id').orderBy('alias.sortKey').execute();

/** Where one looks for an organisation: the site, its districts, and what belongs to no district. */
export interface Around {
  siteId: string | null;
  districts: readonly string[];
}

function around({ siteId, districts }: Around): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'organisation'>();
  return eb.or([
    ...(siteId ? [eb('organisation.siteId', '=', siteId)] : []),
    eb('organisation.districtAgs', 'in', districts.length > 0 ? districts : ['-']),
    eb.and([eb('organisation.siteId', 'is', null), eb('organisation.districtAgs', 'is', null)]),
  ]);
}

/** Organisations somebody at a site can choose: its own, those of its districts, and those that belong to no district. */
export const organisationsAround = (db: Db | Trx, scope: Scope, place: Around) =>
  organisations(db, scope).where(around(place)).orderBy('organisation.sortKey').orderBy('organisation.id').execute();

/** The organisation around a site that already bears one of these folded names, as name or alias. */
export const organisationNamed = (db: Db | Trx, scope: Scope, place: Around, keys: readonly string[], exceptId: string) =>
  organisations(db, scope).where(around(place)).where('organisation.id', '!=', exceptId).where((eb) => eb.or([
    eb('organisation.sortKey', 'in', keys),
    eb('organisation.id', 'in', eb.selectFrom('organisationAlias').select('organisationAlias.organisationId').where('organisationAlias.sortKey', 'in', keys)),
  ])).executeTakeFirst();

/** The aliases of several organisations. */
export const aliasesOf = (db: Db | Trx, ids: readonly string[]) =>
  db.selectFrom('organisationAlias').selectAll().where('organisationId', 'in', ids.length > 0 ? ids : ['-']).orderBy('sortKey').execute();

/** Relations in which an organisation stands on either side, with both names. */
export const relationsOf = (db: Db | Trx, ids: readonly string[]) =>
  db.selectFrom('organisationRelation').innerJoin('organisation as one', 'one.id', 'organisationRelation.organisationId').innerJoin('organisation as other', 'other.id', 'organisationRelation.otherId')
    .selectAll('organisationRelation').select(['one.name as name', 'other.name as otherName'])
    .where((eb) => eb.or([eb('organisationRelation.organisationId', 'in', ids.length > 0 ? ids : ['-']), eb('organisationRelation.otherId', 'in', ids.length > 0 ? ids : ['-'])]))
    .orderBy('organisationRelation.heldFromDay', (o) => o.asc().nullsFirst()).orderBy('organisationRelation.id').execute();

/** Every relation of one kind, for the check that none closes a circle. */
export const relationsOfKind = (db: Db | Trx, kind: string) =>
  db.selectFrom('organisationRelation').select(['organisationId', 'otherId']).where('kind', '=', kind).execute();

/** Adds an organisation. */
export async function addOrganisationRow(trx: Trx, row: Insertable<OrganisationTable>): Promise<void> {
  await trx.insertInto('organisation').values(row).execute();
}

/** Changes an organisation. */
export async function changeOrganisationRow(trx: Trx, id: string, changed: Updateable<OrganisationTable>): Promise<void> {
  await trx.updateTable('organisation').set(changed).where('id', '=', id).execute();
}

/** Puts these aliases in the place of the earlier ones. */
export async function replaceAliases(trx: Trx, organisationId: string, rows: Insertable<OrganisationAliasTable>[]): Promise<void> {
  await trx.deleteFrom('organisationAlias').where('organisationId', '=', organisationId).execute();
  if (rows.length > 0) await trx.insertInto('organisationAlias').values(rows).execute();
}

/** Adds a relation. */
export async function addRelationRow(trx: Trx, row: Insertable<OrganisationRelationTable>): Promise<void> {
  await trx.insertInto('organisationRelation').values(row).execute();
}

/** Changes when a relation held. */
export async function changeRelationRow(trx: Trx, id: string, changed: Updateable<OrganisationRelationTable>): Promise<void> {
  await trx.updateTable('organisationRelation').set(changed).where('id', '=', id).execute();
}
