/** Here is gathered what the progress charts of a site show of its measures: where indicators stand, and how statuses changed. */
import type { Db } from '../../../db/connection.server';
import { indicatorsOfMeasuresWithGroups, indicatorsOfSiteWithGroups } from '../../../db/measures/indicators.server';
import { measuresOfSite, statusesOfMeasures } from '../../../db/measures/measures.server';
import { valuesOfIndicators } from '../../../db/measures/values.server';
import { scopeOf } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import { dayOf } from '../../shared/dates';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import { maySeeMeasures, measureStatuses, statusOverTime } from '../rules/measures';
import { mayReportValue } from '../rules/values';
import { seenIndicator } from './measures.server';
import { apart, measureFactsOf, measurePlaceOf } from './rows.server';

const seesMeasures = (actor: Actor, site: SeenSite): boolean => maySeeMeasures(actor, measurePlaceOf({ ...placeOf(site), programmeKind: site.programmeKind })).allowed;

/** Every indicator of a site with where it stands, in two queries; what is not confirmed is marked, and not there for those who may not see it. */
export async function seeIndicatorBullets(db: Db, actor: Actor, site: SeenSite) {
  if (!seesMeasures(actor, site)) return [];
  const { indicators, groups } = apart(await indicatorsOfSiteWithGroups(db, site.id));
  const values = await valuesOfIndicators(db, indicators.map((indicator) => indicator.id));
  const facts = measureFactsOf({ ...placeOf(site), programmeKind: site.programmeKind, status: 'running' });
  return indicators.map((indicator) => {
    // The rows behind the figure stay on the measure's own page.
    const { values: _, ...shown } = seenIndicator(actor, facts, indicator, groups, values);
    return { ...shown, mayReport: mayReportValue(actor, facts).allowed && indicator.measureId !== null };
  });
}

/** How many measures had which status at the end of each month; the statuses that occur, in their order. */
export async function seeStatusOverTime(db: Db, actor: Actor, site: SeenSite) {
  if (!seesMeasures(actor, site)) return { months: [], statuses: [], total: 0 };
  const measures = await measuresOfSite(db, scopeOf(actor), site.id);
  const changes = await statusesOfMeasures(db, measures.map((measure) => measure.id));
  const months = statusOverTime(changes.map(({ measureId, status, onDay, at }) => ({ measureId, status, day: onDay ?? dayOf(at) })), actor.today);
  return { months, statuses: measureStatuses.filter((status) => months.some((month) => month.counts[status] > 0)), total: measures.length };
}

/** Every indicator of the documented measures of a district outside programmes, with where it stands; open to everybody, as districts are. */
export async function seeIndicatorBulletsOutside(db: Db, actor: Actor, measures: readonly { id: string }[]) {
  if (measures.length === 0) return [];
  const { indicators, groups } = apart(await indicatorsOfMeasuresWithGroups(db, measures.map((measure) => measure.id)));
  const values = await valuesOfIndicators(db, indicators.map((indicator) => indicator.id));
  const facts = measureFactsOf({ programmeId: null, siteId: null, programmeKind: 'documented', status: 'running' });
  return indicators.map((indicator) => {
    const { values: _, ...shown } = seenIndicator(actor, facts, indicator, groups, values);
    return { ...shown, mayReport: false };
  });
}
