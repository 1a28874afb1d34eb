/** Here sites and applications are written. */
import type { Insertable, Updateable } from 'kysely';
import type { Trx } from '../connection.server';
import type { ApplicationTable, SiteOfficeTable, SiteStateChangeTable, SiteTable } from '../schema';

/** Adds a site with its offices. */
export async function addSite(trx: Trx, site: Insertable<SiteTable>, offices: Omit<Insertable<SiteOfficeTable>, 'siteId'>[]): Promise<void> {
  await trx.insertInto('site').values(site).execute();
  if (offices.length) await trx.insertInto('siteOffice').values(offices.map((office) => ({ ...office, siteId: site.id }))).execute();
}

/** Changes a site. */
export async function changeSite(trx: Trx, id: string, change: Updateable<SiteTable>): Promise<void> {
  await trx.updateTable('site').set(change).where('id', '=', id).execute();
}

/** Keeps that the state of a site changed, when, why and who decided. */
export async function addStateChange(trx: Trx, change: Insertable<SiteStateChangeTable>): Promise<void> {
  await trx.insertInto('siteStateChange').values(change).execute();
}

/** Adds an application for one or more offices. */
export async function addApplication(trx: Trx, application: Insertable<ApplicationTable>, officeIds: readonly string[]): Promise<void> {
  await trx.insertInto('application').values(application).execute();
  await trx.insertInto('applicationOffice').values(officeIds.map((officeId) => ({ applicationId: application.id, officeId }))).execute();
}

/** Changes an application. */
export async function changeApplication(trx: Trx, id: string, change: Updateable<ApplicationTable>): Promise<void> {
  await trx.updateTable('application').set(change).where('id', '=', id).execute();
}
