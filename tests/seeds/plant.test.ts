/** Here the seeds are held to their promise: reference data complete, every documented record with its source, nothing private and nothing twice. */
import { expect, test } from 'vitest';
import { plantDocumented } from '../../seeds/documented/plant.server';
import { plantIfEmpty } from '../../seeds/plant.server';
import { plantReference } from '../../seeds/reference.server';
import { shapeOf } from '../../app/districts/shapes.server';
import { eachDatabase } from '../support/databases';

const now = new Date('2026-11-02T08:00:00Z');

eachDatabase((_engine, fresh) => {
  test('47 districts of Niedersachsen with the merged ones, and the Burgenlandkreis', async () => {
    const db = await fresh();
    await plantReference(db);
    const districts = await db.selectFrom('district').select(['ags', 'state', 'validFrom', 'validUntil', 'successorAgs', 'shapeAgs']).execute();
    expect(districts.filter((one) => one.state === '03')).toHaveLength(47);
    expect(districts.filter((one) => one.state !== '03').map((one) => one.ags)).toEqual(['15084']);
    for (const ags of ['03152', '03156']) expect(districts.find((one) => one.ags === ags)).toMatchObject({ validUntil: '2016-10-31', successorAgs: '03159' });
    expect(districts.find((one) => one.ags === '03159')).toMatchObject({ validFrom: '2016-11-01', validUntil: null });
    expect(districts.filter((one) => one.shapeAgs && !shapeOf(one.shapeAgs))).toEqual([]);
  });

  test('an office is not derived from a district: Celle has one of the district and one of the town', async () => {
    const db = await fresh();
    await plantReference(db);
    const offices = await db.selectFrom('office').select(['name', 'holderKind']).where('districtAgs', '=', '03351').orderBy('id').execute();
    expect(offices).toEqual([{ name: 'Ausländerbehörde des Landkreises Celle', holderKind: 'district' }, { name: 'Ausländerbehörde der Stadt Celle', holderKind: 'town' }]);
  });

  test('planting twice changes nothing and keeps what was corrected by hand', async () => {
    const db = await fresh();
    await plantReference(db);
    await plantDocumented(db, now);
    await db.updateTable('office').set({ note: 'Berichtigt' }).where('id', '=', 'office-03153017').execute();
    const count = async () => Number((await db.selectFrom('event').select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
    const before = await count();
    await plantIfEmpty(db, now);
    expect(await count()).toBe(before);
    expect((await db.selectFrom('office').select('note').where('id', '=', 'office-03153017').executeTakeFirstOrThrow()).note).toBe('Berichtigt');
  });

  test('every documented record names a source that exists', async () => {
    const db = await fresh();
    await plantReference(db);
    await plantDocumented(db, now);
    for (const table of ['programme', 'goal', 'fact', 'event', 'functionHolder', 'finding', 'network', 'organisation', 'measure', 'actualValue', 'site', 'openItem', 'indicator', 'tie', 'organisationRelation', 'networkMember', 'contract'] as const) {
      const rows = await db.selectFrom(table).select(['id', 'sourceId']).execute();
      expect(rows.length, table).toBeGreaterThan(0);
      expect(rows.filter((row) => !row.sourceId), table).toEqual([]);
    }
  });

  test('only office holders whom the sources name in their function are recorded', async () => {
    const db = await fresh();
    await plantReference(db);
    await plantDocumented(db, now);
    const holders = await db.selectFrom('functionHolder').select(['personName', 'title']).orderBy('personName').execute();
    expect(holders.map((one) => one.personName)).toEqual([
      'Andrea Börgeling', 'Anja Fels', 'Anna Kebschull', 'Boris Pistorius', 'Cornelia Rundt', 'Deniz Kurku', 'Dr. Andreas Philippi', 'Götz Ulrich', 'Katja Bielefeld', 'Lars Hellmers', 'Marc-André Burgdorf',
      'Matthias Selle', 'Michael Lübbersmann', 'Nadine Nuxoll', 'Reinhard Winter', 'Sabine Ostendorf', 'Stephan Weil', 'Thomas Ahlers',
    ]);
    expect(holders.every((one) => one.title.length > 0)).toBe(true);
    expect(await db.selectFrom('person').select('id').execute()).toEqual([]);
  });

  test('the documented programme: nine sites of 22 applications and 53 offices, one of them with two offices, no phases and nothing due', async () => {
    const db = await fresh();
    await plantReference(db);
    await plantDocumented(db, now);
    expect(await db.selectFrom('programme').select(['kind', 'officesTotal', 'applicationsTotal']).executeTakeFirst()).toEqual({ kind: 'documented', officesTotal: 53, applicationsTotal: 22 });
    expect(await db.selectFrom('site').select('id').execute()).toHaveLength(9);
    expect((await db.selectFrom('siteOffice').select('officeId').where('siteId', '=', 'site-2014-goettingen-osterode').orderBy('officeId').execute()).map((one) => one.officeId)).toEqual(['office-03152', 'office-03156']);
    expect(await db.selectFrom('planWindow').select('phase').execute()).toEqual([]);
    expect(await db.selectFrom('openItem').select(['dueDay', 'planned', 'districtAgs']).execute()).toEqual([{ dueDay: null, planned: 'XXXX-09', districtAgs: '03459' }]);
  });

  test('the later records of Osnabrück hang on office and district, never on the programme', async () => {
    const db = await fresh();
    await plantReference(db);
    await plantDocumented(db, now);
    const measures = await db.selectFrom('measure').select(['programmeId', 'siteId', 'districtAgs']).execute();
    expect(measures).toEqual([{ programmeId: null, siteId: null, districtAgs: '03459' }, { programmeId: null, siteId: null, districtAgs: '03459' }]);
    expect(await db.selectFrom('actualValue').select(['number', 'groupId', 'state']).where('indicatorId', '=', 'indicator-os-offers').execute()).toEqual([{ number: 66, groupId: null, state: 'documented' }]);
    expect((await db.selectFrom('indicatorGroup').select('targetNumber').orderBy('position').execute()).map((one) => one.targetNumber)).toEqual([150, 50, 100]);
  });
});
