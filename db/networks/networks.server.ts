/** Here networks are stored and read, with their members. */
import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { NetworkMemberTable, NetworkTable } from '../schema';
import { heldInSight } from './sight.server';

const networks = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('network').leftJoin('site as home', 'home.id', 'network.siteId').selectAll('network').select('home.programmeId as programmeId').where(heldInSight(scope, 'network'));

/** The networks of a site by name. */
export const networksOfSite = (db: Db | Trx, scope: Scope, siteId: string) => networks(db, scope).where('network.siteId', '=', siteId).orderBy('network.name').orderBy('network.id').execute();

/** The networks of a district, also those of sites with an office in it. */
export const networksOfDistrict = (db: Db | Trx, scope: Scope, ags: string) =>
  networks(db, scope).where((eb) => eb.or([
    eb('network.districtAgs', '=', ags),
    eb('network.siteId', 'in', eb.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').select('siteOffice.siteId').where('office.districtAgs', '=', ags)),
  ])).orderBy('network.name').orderBy('network.id').execute();

/** One network in sight. */
export const networkById = (db: Db | Trx, scope: Scope, id: string) => networks(db, scope).where('network.id', '=', id).executeTakeFirst();

/** The members of several networks, with their names. */
export const membersOf = (db: Db | Trx, networkIds: readonly string[]) =>
  db.selectFrom('networkMember').innerJoin('organisation', 'organisation.id', 'networkMember.organisationId').selectAll('networkMember').select(['organisation.name as name', 'organisation.kind as kind'])
    .where('networkMember.networkId', 'in', networkIds.length > 0 ? networkIds : ['-']).orderBy('organisation.sortKey').orderBy('networkMember.id').execute();

/** The memberships of one organisation in networks in sight. */
export const membershipsOf = (db: Db | Trx, scope: Scope, organisationId: string) =>
  db.selectFrom('networkMember').innerJoin('network', 'network.id', 'networkMember.networkId').selectAll('networkMember').select(['network.name as networkName', 'network.siteId as siteId'])
    .where('networkMember.organisationId', '=', organisationId).where(heldInSight(scope, 'network')).orderBy('network.name').execute();

/** Adds a network. */
export async function addNetworkRow(trx: Trx, row: Insertable<NetworkTable>): Promise<void> {
  await trx.insertInto('network').values(row).execute();
}

/** Changes a network. */
export async function changeNetworkRow(trx: Trx, id: string, changed: Updateable<NetworkTable>): Promise<void> {
  await trx.updateTable('network').set(changed).where('id', '=', id).execute();
}

/** Adds members. */
export async function addMemberRows(trx: Trx, rows: Insertable<NetworkMemberTable>[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('networkMember').values(rows).execute();
}

/** Changes when a member belonged. */
export async function changeMemberRow(trx: Trx, id: string, changed: Updateable<NetworkMemberTable>): Promise<void> {
  await trx.updateTable('networkMember').set(changed).where('id', '=', id).execute();
}
