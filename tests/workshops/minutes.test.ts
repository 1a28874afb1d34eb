/** Minutes in both databases: drafted from the data, frozen when sent, approved side by side, corrected by a new version. */
import { expect, test } from 'vitest';
import { addPriority, approveMinutes, correctMinutes, draftMinutes, objectToMinutes, sendMinutes } from '../../app/workshops/acts/agree.server';
import { addCluster, addDecision } from '../../app/workshops/acts/room.server';
import { evidenceOfWorkshops } from '../../app/workshops/reads/evidence.server';
import { seeMinutes } from '../../app/workshops/reads/minutes.server';
import { seeWorkshop } from '../../app/workshops/reads/workshops.server';
import { hashOf } from '../../app/workshops/steps/minutes.server';
import { scopeOf } from '../../app/accounts/rules';
import { NotThere, Refused } from '../../app/shared/refusal';
import type { Actor } from '../../app/shared/actor';
import type { Db } from '../../db/connection.server';
import { consultant, coordinator, editor, head, ministry } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { foreignHead, plantWorld } from '../support/world';
import { area, board, hold, once, plan } from './support';

const later = (who: Actor, today: string): Actor => ({ ...who, today, now: `${today}T09:00:00.000Z` });

eachDatabase((_engine, fresh) => {
  const sent = async (siteIds = ['s1'], who: Actor = consultant) => {
    const db = await fresh();
    await plantWorld(db);
    const id = await plan(db, who, siteIds);
    await hold(db, id);
    if (who === consultant) {
      const { cardIds } = await board(db, id);
      await addCluster(db, consultant, id, { title: 'Zu wenig Zeit', votes: 6, siteId: null, cardIds, once: once() });
      await addCluster(db, consultant, id, { title: 'Ohne Punkte', votes: null, siteId: null, cardIds: [], once: once() });
    }
    await addPriority(db, who, id, area({ roomReason: 'Im Raum einig.' }));
    await draftMinutes(db, who, id, { remarks: 'Gute Stimmung.', once: once() });
    await sendMinutes(db, who, id, { version: 1 });
    return { db, id };
  };
  const version = async (db: Db, who: Actor, id: string) => (await seeMinutes(db, who, 'test', id)).shown;

  test('the draft tells all clusters, also those without votes, and no card', async () => {
    const { db, id } = await sent();
    const shown = await version(db, consultant, id);
    expect(shown?.body.clusters).toEqual([{ siteId: null, title: 'Zu wenig Zeit', votes: 6, cards: 2 }, { siteId: null, title: 'Ohne Punkte', votes: null, cards: 0 }]);
    expect(JSON.stringify(shown?.body)).not.toContain('Einmal erklären');
    expect(shown?.body).toMatchObject({ remarks: 'Gute Stimmung.', priorityAreas: [{ title: 'Mehr Zeit je Termin', goals: ['Dienstleistungen serviceorientierter umsetzen'] }] });
  });

  test('what was sent is frozen under its checksum, whatever is entered afterwards', async () => {
    const { db, id } = await sent();
    await addDecision(db, consultant, id, { kind: 'decision', sentence: 'Zu spät.', siteId: null, once: once() });
    expect((await version(db, head, id))?.body.decisions).toEqual([]);
    const row = await db.selectFrom('minutes').selectAll().executeTakeFirstOrThrow();
    expect(row.hash).toBe(hashOf(row.body));
    expect(row.hash).toMatch(/^[\da-f]{64}$/);
    expect((await seeWorkshop(db, head, 'test', id)).state).toBe('minutesInReview');
  });

  test('consultant and head approve, then the ministry sees the minutes and nothing else', async () => {
    const { db, id } = await sent();
    await expect(seeMinutes(db, ministry, 'test', id)).rejects.toBeInstanceOf(NotThere);
    await expect(approveMinutes(db, consultant, id, { side: 's1', remark: null, version: 2 })).rejects.toBeInstanceOf(Refused);
    await expect(approveMinutes(db, editor, id, { side: 's1', remark: null, version: 2 })).rejects.toBeInstanceOf(Refused);
    expect(await approveMinutes(db, consultant, id, { side: 'consultant', remark: null, version: 2 })).toBe(false);
    expect(await approveMinutes(db, head, id, { side: 's1', remark: null, version: 2 })).toBe(true);
    const seen = await seeMinutes(db, ministry, 'test', id);
    expect(seen.shown).toMatchObject({ state: 'approved', answers: [] });
    expect((await seeWorkshop(db, ministry, 'test', id)).room).toBeNull();
    expect((await evidenceOfWorkshops(db, scopeOf(head), 's1', head.today)).initiation.minutesApproved).toBe(true);
  });

  test('an objection of one site does not hold up the other, and its text stays; a comment is neither', async () => {
    const { db, id } = await sent(['s1', 's2'], coordinator);
    await objectToMinutes(db, head, id, { kind: 'objection', side: 's1', remark: 'Der Rang stimmt nicht.', version: 2 });
    await objectToMinutes(db, editor, id, { kind: 'comment', side: null, remark: 'Schreibfehler.', version: 2 });
    await expect(objectToMinutes(db, editor, id, { kind: 'objection', side: 's1', remark: 'Nein.', version: 2 })).rejects.toBeInstanceOf(Refused);
    await approveMinutes(db, foreignHead, id, { side: 's2', remark: null, version: 2 });
    await approveMinutes(db, coordinator, id, { side: 'consultant', remark: null, version: 2 });
    const shown = await version(db, coordinator, id);
    expect(shown?.state).toBe('inReview');
    expect(shown?.sides.map(({ siteId, standing }) => [siteId, standing])).toEqual([[null, 'approved'], ['s1', 'objection'], ['s2', 'approved']]);
    expect(shown?.answers.map(({ kind, remark }) => [kind, remark])).toContainEqual(['objection', 'Der Rang stimmt nicht.']);
    // The other site's head does not read what concerns this site alone.
    const foreign = await version(db, foreignHead, id);
    expect(foreign?.answers.some((answer) => answer.kind === 'objection')).toBe(false);
    expect(foreign?.body.priorityAreas).toEqual([]);
  });

  test('silence approves after the programme’s days and is marked', async () => {
    const { db, id } = await sent();
    await approveMinutes(db, consultant, id, { side: 'consultant', remark: null, version: 2 });
    expect((await version(db, later(consultant, '2026-12-08'), id))?.state).toBe('inReview');
    const after = later(consultant, '2026-12-09');
    expect(await version(db, after, id)).toMatchObject({ state: 'approved', sides: [{ standing: 'approved' }, { siteId: 's1', standing: 'silent' }] });
    expect((await seeWorkshop(db, after, 'test', id)).state).toBe('approved');
    expect((await seeMinutes(db, later(ministry, '2026-12-09'), 'test', id)).shown?.state).toBe('approved');
    expect((await evidenceOfWorkshops(db, scopeOf(head), 's1', '2026-12-09')).initiation.minutesApproved).toBe(true);
    await expect(approveMinutes(db, later(head, '2026-12-09'), id, { side: 's1', remark: null, version: 2 })).rejects.toMatchObject({ reason: 'notInReview' });
  });

  test('a correction is a new version with a reason; the approved one stays for the ministry until the new one is', async () => {
    const { db, id } = await sent();
    await approveMinutes(db, consultant, id, { side: 'consultant', remark: null, version: 2 });
    await approveMinutes(db, head, id, { side: 's1', remark: null, version: 2 });
    await correctMinutes(db, consultant, id, { reason: 'Ein Beschluss fehlte.', version: 2 });
    await addDecision(db, consultant, id, { kind: 'decision', sentence: 'Nachgetragen.', siteId: null, once: once() });
    expect(await version(db, consultant, id)).toMatchObject({ number: 2, state: 'draft', correctionReason: 'Ein Beschluss fehlte.', body: { decisions: [{ sentence: 'Nachgetragen.' }] } });
    expect(await version(db, head, id)).toMatchObject({ number: 1, state: 'approved' });
    expect(await version(db, ministry, id)).toMatchObject({ number: 1, state: 'approved' });
    expect((await evidenceOfWorkshops(db, scopeOf(head), 's1', head.today)).initiation.minutesApproved).toBe(true);
    await sendMinutes(db, consultant, id, { version: 1 });
    await approveMinutes(db, consultant, id, { side: 'consultant', remark: null, version: 2 });
    await approveMinutes(db, head, id, { side: 's1', remark: null, version: 2 });
    expect(await version(db, ministry, id)).toMatchObject({ number: 2, state: 'approved' });
    expect((await seeMinutes(db, head, 'test', id, 1)).shown?.body.decisions).toEqual([]);
    await expect(correctMinutes(db, head, id, { reason: 'Nein.', version: 2 })).rejects.toBeInstanceOf(Refused);
  });
});
