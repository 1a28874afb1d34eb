/** Here is read what the evidence of needs assessments is computed from, for one site or many with the same few queries. */
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import { siteInSight } from '../scope.server';

/** Findings, sources, empty sections, waves and waivers of the sites in sight among those asked for. */
export async function assessmentFacts(db: Db | Trx, scope: Scope, siteIds: readonly string[]) {
  const asked = siteIds.length > 0 ? siteIds : ['-'];
  const sitesInSight = db.selectFrom('site').innerJoin('programme', 'programme.id', 'site.programmeId').select('site.id').where('site.id', 'in', asked).where(siteInSight(scope));
  const findings = await db.selectFrom('finding').select(['siteId', 'section', 'withdrawnReason', 'assessmentSourceId', 'sourceId']).where('siteId', 'in', sitesInSight).execute();
  const sources = await db.selectFrom('assessmentSource').select(['siteId', 'closedOn', 'releasedOn']).where('siteId', 'in', sitesInSight).execute();
  const emptySections = await db.selectFrom('emptySection').select(['siteId', 'section']).where('siteId', 'in', sitesInSight).execute();
  const waves = await db.selectFrom('wave').select(['siteId', 'number', 'state']).where('siteId', 'in', sitesInSight).execute();
  const waivers = await db.selectFrom('waveWaiver').select(['siteId', 'number']).where('siteId', 'in', sitesInSight).execute();
  return { findings, sources, emptySections, waves, waivers };
}
