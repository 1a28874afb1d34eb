/** What the pages of the cycle tell whom, on both engines, with a number of queries that does not grow with the sites. */
import { expect, test } from 'vitest';
import { requestGate } from '../../app/cycle/acts.server';
import { seeGate } from '../../app/cycle/reads/gates.server';
import { seeOverview } from '../../app/cycle/reads/overview.server';
import { seeDocumentedSite, seeSitePage } from '../../app/cycle/reads/site.server';
import { seeTasks } from '../../app/cycle/reads/tasks.server';
import { seeProgramme } from '../../app/programmes/reads.server';
import { seeSite } from '../../app/sites/reads.server';
import { coordinator, consultant, head, ministry, nobody } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { ownSiteIn, plantWorld } from '../support/world';

const once = '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10';

eachDatabase((_engine, fresh) => {
  test('a request is the coordinator\'s task, is told to the office as somebody else\'s turn, and is nothing for the ministry', async () => {
    const db = await fresh();
    await plantWorld(db);
    await requestGate(db, head, 's1', 'needsAssessment', { note: 'Wir sind so weit.', once });
    expect((await seeTasks(db, coordinator))?.agenda.top).toMatchObject({ kind: 'decide', site: 'Landkreis Nord', to: '/programme/test/standorte/nord/phasen/bedarfserhebung/entscheiden' });
    expect((await seeTasks(db, head))?.others).toMatchObject([{ role: 'coordinator', reason: 'decide' }]);
    expect((await seeTasks(db, ministry))?.agenda.total).toBe(0);
    const programme = await seeProgramme(db, coordinator, 'test');
    expect((await seeOverview(db, coordinator, programme)).mine).toMatchObject([{ allowed: true, met: 0, all: 4 }]);
    const seenByMinistry = await seeOverview(db, ministry, programme);
    expect(seenByMinistry.rows[0]?.cells[0]?.state).toBe('running');
    expect(seenByMinistry.counts.waiting).toBe(0);
    const gate = await seeGate(db, ministry, await ownSiteIn(db), 'bedarfserhebung');
    expect(gate.turns).toEqual([]);
    expect(gate.criteria).toEqual([]);
  });

  test('of another site head and consultant see name and phase only', async () => {
    const db = await fresh();
    await plantWorld(db);
    const programme = await seeProgramme(db, head, 'test');
    for (const actor of [head, consultant]) {
      const [own, other] = (await seeOverview(db, actor, programme)).rows;
      expect(own).toMatchObject({ name: 'Landkreis Nord', to: '/programme/test/standorte/nord', whole: true });
      expect(other).toMatchObject({ name: 'Landkreis Süd', to: null, whole: false, turn: null, shapes: [] });
      expect(other?.cells.every((cell) => cell.planned === null && cell.daysOver === 0 && cell.until === null)).toBe(true);
    }
  });

  test('of a documented site nothing is known of its phases, and nobody has to do anything', async () => {
    const db = await fresh();
    await plantWorld(db);
    const programme = await seeProgramme(db, coordinator, 'belegt');
    const overview = await seeOverview(db, coordinator, programme);
    expect(overview.rows[0]?.cells.map((cell) => cell.state)).toEqual(Array(5).fill('notKnown'));
    expect(overview.mine).toEqual([]);
    expect((await seeDocumentedSite(db, coordinator, await seeSite(db, coordinator, 'belegt', 'alt'))).earlier).toEqual([]);
  });

  test('without an assignment there are no tasks', async () => {
    const db = await fresh();
    await plantWorld(db);
    expect(await seeTasks(db, nobody)).toBeNull();
  });

  test('each page asks the database a handful of questions, however much there is', async () => {
    let queries = 0;
    const db = await fresh(() => { queries += 1; });
    await plantWorld(db);
    const site = await ownSiteIn(db);
    const programme = await seeProgramme(db, coordinator, 'test');
    const asked = async (read: () => Promise<unknown>) => { queries = 0; await read(); return queries; };
    // The frame of a page takes four; the issue allows twelve in all.
    expect(await asked(() => seeSitePage(db, coordinator, site))).toBeLessThanOrEqual(8);
    expect(await asked(() => seeOverview(db, coordinator, programme))).toBeLessThanOrEqual(7);
    expect(await asked(() => seeTasks(db, coordinator))).toBeLessThanOrEqual(8);
  });
});
