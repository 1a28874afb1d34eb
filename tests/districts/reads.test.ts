/** Districts in both databases: the real input on its page, nothing of programmes out of sight, merged districts with their own figures. */
import { expect, test } from 'vitest';
import { seeDistrict, seeDistricts, seeOffices } from '../../app/districts/reads.server';
import { seeOpenItemsOfDistrict } from '../../app/openItems/reads.server';
import { NotThere } from '../../app/shared/refusal';
import { seeSitesOfDistricts } from '../../app/sites/reads.server';
import { plantDocumented } from '../../seeds/documented/plant.server';
import { plantReference } from '../../seeds/reference.server';
import type { Db } from '../../db/connection.server';
import { coordinator, head, nobody } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { plantWorld } from '../support/world';

const now = new Date('2026-11-02T08:00:00Z');
const query = { search: '', kind: null, state: null, only: null, sort: null, page: 1 };

async function planted(fresh: () => Promise<Db>) {
  const db = await fresh();
  await plantReference(db);
  await plantDocumented(db, now);
  return db;
}

eachDatabase((_engine, fresh) => {
  test('Osnabrück shows its visits, decisions, fairs and award as precisely as they are known, each with its source', async () => {
    const { events, facts, holders, offices } = await seeDistrict(await planted(fresh), nobody, '03459');
    expect(events.filter(({ kind }) => kind === 'jobFair').map(({ number, qualifier, happened }) => [number, qualifier, happened])).toEqual([[4, 'exact', '2023-12/..']]);
    expect(events.filter(({ kind }) => kind === 'councilDecision').map(({ happened }) => happened)).toEqual(['2025-21', null]);
    expect(events.find(({ kind }) => kind === 'award')).toMatchObject({ happened: 'XXXX-05', link: 'https://niedersachsen-packt-an.de/' });
    expect(events.some(({ id }) => id === 'event-2014-kickoff')).toBe(true);
    expect(events.filter(({ sourceTitle }) => !sourceTitle)).toEqual([]);
    expect(facts.filter(({ kind }) => kind === 'profile').map(({ number }) => number).sort()).toEqual([21, 8]);
    expect(facts.find(({ kind }) => kind === 'context')).toMatchObject({ number: 300, qualifier: 'about' });
    expect(holders.map(({ personName }) => personName)).toContain('Anna Kebschull');
    expect(offices.map(({ name }) => name)).toEqual(['Ausländerbehörde des Landkreises Osnabrück']);
  });

  test('the exchange visit and its open return visit stand on both districts', async () => {
    const db = await planted(fresh);
    for (const ags of ['03459', '15084']) {
      expect((await seeDistrict(db, nobody, ags)).events.some(({ kind }) => kind === 'exchangeVisit')).toBe(true);
      expect((await seeOpenItemsOfDistrict(db, ags)).map(({ planned, originId }) => [planned, originId])).toEqual([['XXXX-09', 'event-os-exchange']]);
    }
    expect(await seeOpenItemsOfDistrict(db, '03454')).toEqual([]);
  });

  test('merged districts keep their rows and know each other; the site of both stands on both', async () => {
    const db = await planted(fresh);
    const today = await seeDistrict(db, nobody, '03159');
    expect(today.predecessors.map(({ name }) => name)).toEqual(['Landkreis Göttingen', 'Landkreis Osterode am Harz']);
    expect((await seeDistrict(db, nobody, '03156')).successor?.ags).toBe('03159');
    for (const ags of ['03152', '03156']) expect((await seeSitesOfDistricts(db, nobody, [ags])).map(({ slug, whole, fellows }) => [slug, whole, fellows])).toEqual([['goettingen-osterode', true, 9]]);
    expect(await seeSitesOfDistricts(db, nobody, ['03159'])).toEqual([]);
    expect((await seeOffices(db, coordinator, false)).some(({ id }) => id === 'office-03156')).toBe(false);
  });

  test('the list is searched, narrowed, sorted and paged; former districts appear when asked for', async () => {
    const db = await planted(fresh);
    const all = await seeDistricts(db, nobody, query);
    expect([all.total, all.pages, all.districts.length, all.invented]).toEqual([46, 2, 25, false]);
    expect((await seeDistricts(db, nobody, { ...query, page: 9 })).page).toBe(2);
    expect((await seeDistricts(db, nobody, { ...query, search: 'OSNABRUCK' })).districts.map(({ ags }) => ags).sort()).toEqual(['03404', '03459']);
    expect((await seeDistricts(db, nobody, { ...query, only: 'former' })).districts.map(({ ags }) => ags).sort()).toEqual(['03152', '03156']);
    expect((await seeDistricts(db, nobody, { ...query, only: 'sites' })).districts.find(({ ags }) => ags === '03351')).toMatchObject({ sites: 1, offices: 2 });
    expect((await seeDistricts(db, nobody, { ...query, sort: { key: 'population', direction: 'ab' } })).districts[0]?.ags).toBe('03241');
  });

  test('invented districts never stand beside real ones in the list', async () => {
    const db = await planted(fresh);
    await plantWorld(db);
    const shown = await seeDistricts(db, nobody, query);
    expect([shown.total, shown.invented]).toEqual([46, true]);
    expect((await seeDistricts(db, nobody, { ...query, only: 'invented' })).districts.map(({ ags }) => ags)).toEqual(['99901', '99902']);
  });

  test('sites and events of a programme out of sight are not told, and a key that is none is not there', async () => {
    const db = await fresh();
    await plantWorld(db);
    await db.insertInto('event').values([null, 's1'].map((siteId, i) => ({
      id: `e${i}`, kind: 'visit', title: 'Besuch', description: '', place: null, present: '', programmeId: 'p1', siteId, districtAgs: siteId ? '99901' : null, partnerAgs: null, officeId: null, organisationId: null, measureId: null,
      number: null, qualifier: null, unit: null, link: null, createdAt: now.toISOString(), happened: null, happenedEarliest: null, happenedLatest: null, sourceId: null, quote: null,
    }))).execute();
    expect((await seeDistrict(db, head, '99901')).events).toHaveLength(2);
    expect((await seeDistrict(db, nobody, '99901')).events).toEqual([]);
    expect(await seeSitesOfDistricts(db, nobody, ['99901'])).toEqual([]);
    expect((await seeSitesOfDistricts(db, head, ['99901', '99902'])).map(({ id, whole }) => [id, whole])).toEqual([['s1', true], ['s2', false]]);
    await expect(seeDistrict(db, nobody, '00000')).rejects.toBeInstanceOf(NotThere);
  });
});
