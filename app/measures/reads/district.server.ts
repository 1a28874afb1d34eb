/** Here is gathered what an actor may see of the measures of a district: those outside programmes and those of sites in sight. */
import type { Db } from '../../../db/connection.server';
import { measuresOfSitesInDistrict, measuresOutside } from '../../../db/measures/measures.server';
import { scopeOf } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import { districtPath, sitePath } from '../../shared/paths';
import { isOverdue, maySeeMeasures } from '../rules/measures';
import { measurePlaceOf } from './rows.server';

/** The measures of a district over all programmes and outside them, each with its address. */
export async function seeMeasuresOfDistrict(db: Db, actor: Actor, ags: string) {
  const scope = scopeOf(actor);
  const [documented, ofSites] = await Promise.all([measuresOutside(db, scope, ags), measuresOfSitesInDistrict(db, scope, ags)]);
  const outside = documented.map((row) => ({ row, programmeName: null, to: districtPath(ags, `massnahmen/${row.id}`) }));
  const inside = ofSites.filter((row) => maySeeMeasures(actor, measurePlaceOf(row)).allowed)
    .map((row) => ({ row, programmeName: row.programmeName, to: sitePath({ programmeSlug: row.programmeSlug, slug: row.siteSlug }, `massnahmen/${row.id}`) }));
  return [...outside, ...inside].map(({ row, programmeName, to }) => ({
    id: row.id, title: row.title, aim: row.aim, status: row.status, origin: row.origin, started: row.started, startedEarliest: row.startedEarliest, dueDay: row.dueDay, to, programmeName,
    overdue: isOverdue(row, actor.today), progress: { done: Number(row.milestonesDone ?? 0), of: Number(row.milestonesOf ?? 0) }, sourceTitle: row.sourceTitle,
  }));
}
