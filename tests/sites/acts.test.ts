/** Sites and applications in both databases: from the letter of an office to the site, its states and its plan. */
import { expect, test } from 'vitest';
import { phases } from '../../app/programmes/rules';
import type { PlanInput } from '../../app/programmes/forms';
import { planProgramme } from '../../app/programmes/acts.server';
import { seeProgramme } from '../../app/programmes/reads.server';
import { changeSiteState, declineApplication, planSite, recordApplication, selectApplication, withdrawApplication } from '../../app/sites/acts.server';
import { seeApplications, seeParticipants, seeSite, seeSitePlan, seeSiteState } from '../../app/sites/reads.server';
import { NotThere, Refused, Stale, Unfit } from '../../app/shared/refusal';
import type { Db } from '../../db/connection.server';
import { coordinator, head, ministry, today } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { ownSiteIn, plantWorld } from '../support/world';

const token = (n: number) => `3f0f8a44-3a53-4d0c-9f43-${String(n).padStart(12, '0')}`;
const letter = (offices: string[], n = 1) => ({ name: 'Göttingen-Osterode', offices, contact: 'Leitung Ausländerbehörde', motivation: null, receivedOn: '2026-10-01', once: token(n) });
const choice = { onDay: '2026-11-02', siteName: 'Göttingen-Osterode', reason: 'Ländlicher Raum', officesFrom: '2026-11-02', version: 1 };

async function world(fresh: () => Promise<Db>) {
  const db = await fresh();
  await plantWorld(db);
  return { db, programme: await seeProgramme(db, coordinator, 'test') };
}

eachDatabase((_engine, fresh) => {
  test('two offices apply together and become one site with both, which keeps its application', async () => {
    const { db, programme } = await world(fresh);
    const id = await recordApplication(db, coordinator, programme, letter(['o1', 'o2']));
    expect(await recordApplication(db, coordinator, programme, letter(['o1', 'o2']))).toBe(id);
    const site = await selectApplication(db, coordinator, programme, id, choice);
    expect(site.slug).toBe('gottingen-osterode');
    const state = await seeSiteState(db, coordinator, await seeSite(db, coordinator, 'test', site.slug));
    expect(state.offices.map(({ id: office, fromDay, untilDay }) => [office, fromDay, untilDay])).toEqual([['o2', '2026-11-02', null], ['o1', '2026-11-02', null]].sort());
    expect(state.changes.map(({ state: became, reason }) => [became, reason])).toEqual([['selected', 'Ländlicher Raum']]);
    const { numbers, applications } = await seeApplications(db, ministry, programme);
    expect(numbers).toMatchObject({ offices: 53, applied: 22, selected: 3 });
    expect(applications[0]).toMatchObject({ state: 'selected', siteSlug: site.slug });
    await expect(selectApplication(db, coordinator, programme, id, { ...choice, version: 2 })).rejects.toMatchObject({ reason: 'alreadyDecided' });
  });

  test('an office applies once per programme, may apply again after a refusal, and must exist', async () => {
    const { db, programme } = await world(fresh);
    const id = await recordApplication(db, coordinator, programme, letter(['o3']));
    await expect(recordApplication(db, coordinator, programme, letter(['o3'], 2))).rejects.toMatchObject({ reason: 'officeApplied' });
    await declineApplication(db, coordinator, programme, id, { onDay: '2026-10-20', reason: 'Kein Platz', version: 1 });
    const again = await recordApplication(db, coordinator, programme, letter(['o3'], 3));
    await withdrawApplication(db, coordinator, programme, again, { onDay: '2026-10-21', reason: 'Keine Zeit', version: 1 });
    expect((await seeApplications(db, coordinator, programme)).numbers).toMatchObject({ declined: 1, withdrawn: 1, undecided: 0 });
    await expect(recordApplication(db, coordinator, programme, letter(['nowhere'], 4))).rejects.toBeInstanceOf(Unfit);
    await expect(recordApplication(db, coordinator, programme, { ...letter(['o3'], 5), receivedOn: '2027-01-01' })).rejects.toMatchObject({ reason: 'inFuture' });
    await expect(recordApplication(db, head, programme, letter(['o3'], 6))).rejects.toBeInstanceOf(Refused);
  });

  test('a decision before the letter came, on an older version or about a foreign application is not taken', async () => {
    const { db, programme } = await world(fresh);
    const id = await recordApplication(db, coordinator, programme, letter(['o3']));
    await expect(selectApplication(db, coordinator, programme, id, { ...choice, onDay: '2026-09-01' })).rejects.toMatchObject({ reason: 'beforeReceived' });
    await expect(selectApplication(db, coordinator, programme, id, { ...choice, version: 7 })).rejects.toBeInstanceOf(Stale);
    await expect(selectApplication(db, coordinator, programme, 'none', choice)).rejects.toBeInstanceOf(NotThere);
    expect(await seeParticipants(db, head, programme)).toHaveLength(2);
  });

  test('a site pauses, leaves and comes back, and every step stays with day, reason and who decided', async () => {
    const { db } = await world(fresh);
    const step = async (state: 'paused' | 'active' | 'left', version: number) =>
      changeSiteState(db, coordinator, await ownSiteIn(db), { state, onDay: today, reason: `wegen ${state}`, decidedBy: 'Landrat', version });
    await step('paused', 1);
    await expect(step('active', 1)).rejects.toBeInstanceOf(Stale);
    await step('active', 2);
    await step('left', 3);
    const { changes, state, next } = await seeSiteState(db, head, await ownSiteIn(db));
    expect(changes.map((change) => change.state).sort()).toEqual(['active', 'left', 'paused']);
    expect([state, next]).toEqual(['left', ['active']]);
    await expect(changeSiteState(db, head, await ownSiteIn(db), { state: 'active', onDay: today, reason: 'x', decidedBy: 'y', version: 4 })).rejects.toBeInstanceOf(Refused);
  });

  test('a site without a plan of its own follows the programme, and its own plan touches no other', async () => {
    const { db, programme } = await world(fresh);
    const plan = (until: string, n: number): PlanInput => ({
      ...(Object.fromEntries(phases.flatMap((phase) => [[`${phase}From`, '2026-01-01'], [`${phase}Until`, until]])) as Omit<PlanInput, 'reason' | 'once'>), reason: `Plan ${n}`, once: token(n),
    });
    await planProgramme(db, coordinator, programme, plan('2026-02-01', 1));
    const site = await ownSiteIn(db);
    expect(await seeSitePlan(db, head, site)).toMatchObject({ own: false, current: { reason: 'Plan 1' } });
    await planSite(db, coordinator, site, plan('2026-05-01', 2));
    expect(await seeSitePlan(db, head, site)).toMatchObject({ own: true, current: { reason: 'Plan 2', number: 1 }, original: { reason: 'Plan 1' } });
    expect(await seeSitePlan(db, coordinator, await seeSite(db, coordinator, 'test', 'sued'))).toMatchObject({ own: false, current: { reason: 'Plan 1' } });
    await expect(planSite(db, head, site, plan('2026-06-01', 3))).rejects.toBeInstanceOf(Refused);
  });
});
