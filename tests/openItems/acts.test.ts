/** Open items in both databases: what is added stays, moves with reasons, and is closed with what was done. */
import { expect, test } from 'vitest';
import { closeOpenItem, addOpenItemToSite, moveOpenItem } from '../../app/openItems/acts.server';
import { seeOpenItem, seeOpenItems } from '../../app/openItems/reads.server';
import { NotThere, Refused, Stale } from '../../app/shared/refusal';
import { coordinator, editor, head, ministry } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { foreignHead, ownSiteIn, plantWorld } from '../support/world';

const draft = { what: 'Aushang mit Rufnummern schicken', ownerRole: 'head', ownerFunction: 'Leitung Ausländerbehörde', dueDay: '2026-11-19', once: '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10' } as const;

eachDatabase((_engine, fresh) => {
  test('a form that is sent twice makes one item', async () => {
    const db = await fresh();
    await plantWorld(db);
    const site = await ownSiteIn(db);
    const first = await addOpenItemToSite(db, head, site, draft);
    const second = await addOpenItemToSite(db, head, site, draft);
    expect(second).toBe(first);
    expect((await seeOpenItems(db, head, site)).items).toHaveLength(1);
  });

  test('a new day keeps the earlier reasons, and what is overdue does not disappear', async () => {
    const db = await fresh();
    await plantWorld(db);
    const id = await addOpenItemToSite(db, head, await ownSiteIn(db), draft);
    expect((await seeOpenItem(db, head, id)).overdue).toBe(true);
    await moveOpenItem(db, head, id, { dueDay: '2026-12-04', reason: 'Die Rufnummern ändern sich im Dezember.', version: 1 });
    const moved = await seeOpenItem(db, head, id);
    expect(moved.overdue).toBe(false);
    expect(moved.dates.map(({ reason }) => reason)).toEqual(['Die Rufnummern ändern sich im Dezember.']);
  });

  test('who saw an older version gets both texts and changes nothing', async () => {
    const db = await fresh();
    await plantWorld(db);
    const id = await addOpenItemToSite(db, head, await ownSiteIn(db), draft);
    await moveOpenItem(db, coordinator, id, { dueDay: '2026-12-04', reason: 'Abgestimmt.', version: 1 });
    const late = moveOpenItem(db, head, id, { dueDay: '2026-12-24', reason: 'Später.', version: 1 });
    await expect(late).rejects.toMatchObject({ current: { dueDay: '2026-12-04' }, version: 2, by: 'Test coordinator' });
    await expect(late).rejects.toBeInstanceOf(Stale);
    expect((await seeOpenItem(db, head, id)).dueDay).toBe('2026-12-04');
  });

  test('an editor does not close the item of the head, and a foreign head does not find it', async () => {
    const db = await fresh();
    await plantWorld(db);
    const id = await addOpenItemToSite(db, head, await ownSiteIn(db), draft);
    await expect(closeOpenItem(db, editor, id, { doneNote: 'Erledigt.', version: 1 })).rejects.toBeInstanceOf(Refused);
    await expect(closeOpenItem(db, foreignHead, id, { doneNote: 'Erledigt.', version: 1 })).rejects.toBeInstanceOf(NotThere);
    await expect(seeOpenItem(db, ministry, id)).rejects.toBeInstanceOf(NotThere);
  });

  test('a refused change leaves no trace in the history', async () => {
    const db = await fresh();
    await plantWorld(db);
    const id = await addOpenItemToSite(db, head, await ownSiteIn(db), draft);
    await closeOpenItem(db, editor, id, { doneNote: 'Erledigt.', version: 1 }).catch(() => undefined);
    await closeOpenItem(db, head, id, { doneNote: 'Am 20. November geschickt.', version: 1 });
    const acts = await db.selectFrom('historyEntry').select(['act', 'personName']).orderBy('id').execute();
    expect(acts).toEqual([{ act: 'openItems.add', personName: 'Test head' }, { act: 'openItems.close', personName: 'Test head' }]);
  });
});
