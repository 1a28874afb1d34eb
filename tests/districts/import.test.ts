/** Checks how districts and offices come into a system that has none. */
import { expect, test } from 'vitest';
import { importReference } from '../../app/districts/acts.server';
import { seeDistricts } from '../../app/districts/reads.server';
import { plantReference } from '../../seeds/reference.server';
import { actor, coordinator, head } from '../support/actors';
import { eachDatabase } from '../support/databases';

const reference = { title: 'Kreise', plant: plantReference };
const query = { search: '', kind: null, state: null, only: null, sort: null, page: 1 };
const once = () => crypto.randomUUID();

eachDatabase((_engine, fresh) => {
  const withCoordinator = async () => {
    const db = await fresh();
    await db.insertInto('programme').values({
      id: 'p1', slug: 'test', name: 'Test', kind: 'managed', demonstration: 0, state: 'Testland', ministry: 'M', summary: '', silenceDays: 14, officesTotal: null, applicationsTotal: null,
      fileReference: null, resubmitOn: null, sourceId: null, version: 1, createdAt: coordinator.now,
    }).execute();
    return db;
  };

  test('a coordination finds none, takes them over, and cannot do so again', async () => {
    const db = await withCoordinator();
    expect((await seeDistricts(db, coordinator, query)).may.import.allowed).toBe(true);
    const token = once();
    await importReference(db, coordinator, { once: token }, reference);
    await importReference(db, coordinator, { once: token }, reference);
    const found = await seeDistricts(db, coordinator, query);
    expect(found.total).toBeGreaterThan(40);
    expect(found.may.import).toMatchObject({ allowed: false, reason: 'alreadyImported' });
    await expect(importReference(db, coordinator, { once: once() }, reference)).rejects.toMatchObject({ reason: 'alreadyImported' });
    expect(await db.selectFrom('historyEntry').select(['act', 'programmeId']).execute()).toEqual([{ act: 'districts.import', programmeId: 'p1' }]);
  });

  test('nobody else takes them over, and then nothing is stored', async () => {
    const db = await withCoordinator();
    for (const one of [head, actor(null), actor('coordinator', { programmeIds: [] })]) {
      await expect(importReference(db, one, { once: once() }, reference)).rejects.toMatchObject({ reason: 'onlyCoordinators' });
    }
    expect((await seeDistricts(db, head, query)).counted.all).toBe(0);
  });
});
