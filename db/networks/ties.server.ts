/** Here ties between two organisations are stored and read. */
import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { TieTable } from '../schema';
import { heldInSight } from './sight.server';

const ties = (db: Db | Trx, scope: Scope) =>
  db.selectFrom('tie').innerJoin('organisation as one', 'one.id', 'tie.organisationId').innerJoin('organisation as other', 'other.id', 'tie.otherId').leftJoin('site as home', 'home.id', 'tie.siteId')
    .selectAll('tie').select(['one.name as organisationName', 'one.kind as organisationKind', 'other.name as otherName', 'other.kind as otherKind', 'home.programmeId as programmeId'])
    .where(heldInSight(scope, 'tie'));

/** Every tie of a site, the youngest first. */
export const tiesOfSite = (db: Db | Trx, scope: Scope, siteId: string) =>
  ties(db, scope).where('tie.siteId', '=', siteId).orderBy('tie.heldFromDay', (o) => o.desc().nullsLast()).orderBy('tie.id').execute();

/** Every tie of a district, also those of sites with an office in it. */
export const tiesOfDistrict = (db: Db | Trx, scope: Scope, ags: string) =>
  ties(db, scope).where((eb) => eb.or([
    eb('tie.districtAgs', '=', ags),
    eb('tie.siteId', 'in', eb.selectFrom('siteOffice').innerJoin('office', 'office.id', 'siteOffice.officeId').select('siteOffice.siteId').where('office.districtAgs', '=', ags)),
  ])).orderBy('tie.heldFromDay', (o) => o.desc().nullsLast()).orderBy('tie.id').execute();

/** One tie in sight. */
export const tieById = (db: Db | Trx, scope: Scope, id: string) => ties(db, scope).where('tie.id', '=', id).executeTakeFirst();

/** Ties of one organisation in sight, the youngest first. */
export const tiesOfOrganisation = (db: Db | Trx, scope: Scope, organisationId: string) =>
  ties(db, scope).where((eb) => eb.or([eb('tie.organisationId', '=', organisationId), eb('tie.otherId', '=', organisationId)]))
    .orderBy('tie.heldFromDay', (o) => o.desc().nullsLast()).orderBy('tie.id').execute();

/** Adds a tie. */
export async function addTieRow(trx: Trx, row: Insertable<TieTable>): Promise<void> {
  await trx.insertInto('tie').values(row).execute();
}

/** Changes or ends a tie. */
export async function changeTieRow(trx: Trx, id: string, changed: Updateable<TieTable>): Promise<void> {
  await trx.updateTable('tie').set(changed).where('id', '=', id).execute();
}
