/** Here is gathered what an actor may see of open items. */
import type { Db } from '../../db/connection.server';
import { datesOfOpenItem, openItemById, openItemsOfDistrict, openItemsOfSite, stillOpen } from '../../db/openItems/openItems.server';
import { scopeOf } from '../accounts/rules';
import type { Actor, Role } from '../shared/actor';
import { must, there } from '../shared/refusal';
import { placeOf, type SeenSite } from '../sites/reads.server';
import { isOverdue, mayAddOpenItem, mayOfOpenItem, maySeeOpenItems, type OpenItemState } from './rules';

type Row = Awaited<ReturnType<typeof openItemsOfSite>>[number];

/** What the rules need to know of a stored item. */
export const factsOf = (row: Row) => ({ programmeId: row.programmeId, siteId: row.siteId, ownerRole: row.ownerRole as Role | null, state: row.state as OpenItemState });

const seen = (actor: Actor, row: Row) => ({ ...row, overdue: isOverdue(row, actor.today), may: mayOfOpenItem(actor, factsOf(row)) });
export type SeenOpenItem = ReturnType<typeof seen>;

/** The open items of a site with what the actor may do with each. */
export async function seeOpenItems(db: Db, actor: Actor, site: SeenSite) {
  must('openItems', maySeeOpenItems(actor, placeOf(site)));
  const rows = await openItemsOfSite(db, scopeOf(actor), site.id);
  return { items: rows.map((row) => seen(actor, row)), may: { add: mayAddOpenItem(actor, placeOf(site)) } };
}

/** One item with the history of its days; throws NotThere when it is out of sight. */
export async function seeOpenItem(db: Db, actor: Actor, id: string | undefined) {
  const row = there(await openItemById(db, scopeOf(actor), id ?? ''));
  if (!maySeeOpenItems(actor, row).allowed && row.ownerRole !== actor.role) there(null);
  return { ...seen(actor, row), dates: await datesOfOpenItem(db, row.id) };
}

/** Items of the sites in sight that are still open, the most urgent first. */
export async function seeStillOpen(db: Db, actor: Actor, limit = 100) {
  const rows = await stillOpen(db, scopeOf(actor), limit);
  return rows.map((row) => seen(actor, row)).filter((item) => maySeeOpenItems(actor, item).allowed || item.ownerRole === actor.role);
}

/** What stays open from the public events of a district, such as a return visit; districts are open to everybody who is signed in. */
export const seeOpenItemsOfDistrict = (db: Db, ags: string) => openItemsOfDistrict(db, ags);
