/** Workshops in both databases: agenda, board, priority areas with their origin, and the evidence for the gate. */
import { expect, test } from 'vitest';
import { addAgendaItem, editWorkshop, moveAgendaItem, moveWorkshop } from '../../app/workshops/acts/plan.server';
import { addPriority, deferPriority, editPriority } from '../../app/workshops/acts/agree.server';
import { addAttendance, addCluster, addDecision, addExpectation, addWorkshopItem, editCard, editCluster, typeCards } from '../../app/workshops/acts/room.server';
import { seeBoard } from '../../app/workshops/reads/board.server';
import { evidenceOfWorkshops } from '../../app/workshops/reads/evidence.server';
import { seePriority, seePriorityAreas } from '../../app/workshops/reads/priorities.server';
import { seeAgenda, seeExpectations, seeWorkshop, seeWorkshops } from '../../app/workshops/reads/workshops.server';
import { scopeOf } from '../../app/accounts/rules';
import { NotThere, Refused, Stale, Unfit } from '../../app/shared/refusal';
import { consultant, coordinator, editor, head, ministry, today } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { foreignHead, ownSiteIn, plantWorld } from '../support/world';
import { area, board, finding, hold, once, plan } from './support';

eachDatabase((_engine, fresh) => {
  const world = async () => {
    const db = await fresh();
    await plantWorld(db);
    return db;
  };

  test('a planned workshop starts as a draft with the proposed agenda and computed times, unseen by the office', async () => {
    const db = await world();
    const id = await plan(db);
    const { items, state } = await seeAgenda(db, consultant, 'test', id);
    expect(state).toBe('draft');
    expect(items[0]).toMatchObject({ title: 'Ankommen, Ziel des Tages, Regeln', starts: 540 });
    expect(items[1]).toMatchObject({ starts: 560 });
    await expect(seeWorkshop(db, head, 'test', id)).rejects.toBeInstanceOf(NotThere);
    expect(await seeWorkshops(db, head, 'p1')).toEqual([]);
    expect(await seeWorkshops(db, ministry, 'p1')).toEqual([]);
  });

  test('a consultant plans for his sites only, and nobody for a site of another programme', async () => {
    const db = await world();
    await expect(plan(db, consultant, ['s1', 's2'])).rejects.toBeInstanceOf(Unfit);
    await expect(plan(db, coordinator, ['s9'])).rejects.toBeInstanceOf(Unfit);
    await expect(plan(db, head)).rejects.toBeInstanceOf(Refused);
    expect(await plan(db, coordinator, ['s1', 's2'])).toBeTruthy();
  });

  test('items change places, keep their times in order, and an unknown one is not there', async () => {
    const db = await world();
    const id = await plan(db);
    const before = (await seeAgenda(db, consultant, 'test', id)).items;
    await moveAgendaItem(db, consultant, id, { move: 'up', item: before[1]?.id ?? '' });
    await addAgendaItem(db, consultant, id, { title: 'Mittagessen', method: 'pause', plannedMinutes: 60, actualMinutes: null, once: once() });
    const after = (await seeAgenda(db, consultant, 'test', id)).items;
    expect(after.slice(0, 2).map((item) => item.id)).toEqual([before[1]?.id, before[0]?.id]);
    expect(after.at(-1)?.title).toBe('Mittagessen');
    expect(after[1]?.starts).toBe(540 + (before[1]?.plannedMinutes ?? 0));
    await expect(moveAgendaItem(db, consultant, id, { move: 'up', item: 'nowhere' })).rejects.toBeInstanceOf(NotThere);
    await expect(moveAgendaItem(db, consultant, id, { move: 'propose', item: null })).rejects.toMatchObject({ reason: 'agendaNotEmpty' });
  });

  test('going back loses nothing, and a version seen too early changes nothing', async () => {
    const db = await world();
    const id = await plan(db);
    await hold(db, id);
    const held = await seeWorkshop(db, consultant, 'test', id);
    await moveWorkshop(db, consultant, id, { to: 'draft', version: held.version });
    expect((await seeAgenda(db, consultant, 'test', id)).items).toHaveLength(held.room?.agenda.length ?? 0);
    const stale = editWorkshop(db, consultant, id, { title: 'Anderer Titel', day: null, start: null, place: null, remarks: null, siteIds: ['s1'], version: held.version });
    await expect(stale).rejects.toBeInstanceOf(Stale);
    await expect(stale).rejects.toMatchObject({ current: { title: 'Initiierungsworkshop Nord', start: '9:00' } });
  });

  test('a number hangs on the board once, and the history says that cards came but not which', async () => {
    const db = await world();
    const id = await plan(db);
    const { columnId } = await board(db, id);
    const again = typeCards(db, consultant, id, { columnId, once: once(), cards: [{ field: 'number1', number: 4, sentence: 'Noch einmal.' }] });
    await expect(again).rejects.toMatchObject({ field: 'number1', reason: 'numberTaken', params: { number: 4 } });
    expect((await seeBoard(db, consultant, 'test', id)).cardCount).toBe(2);
    const entries = await db.selectFrom('historyEntry').select(['parts']).where('act', '=', 'workshops.board').execute();
    expect(JSON.stringify(entries)).not.toContain('Einmal erklären');
    await expect(typeCards(db, head, id, { columnId, once: once(), cards: [] })).rejects.toBeInstanceOf(NotThere);
  });

  test('a card points to findings and moves from cluster to cluster; every link has time and author', async () => {
    const db = await world();
    const id = await plan(db);
    const { columnId, cardIds } = await board(db, id);
    await finding(db);
    await finding(db, 'finding-9', 's2');
    const first = await addCluster(db, consultant, id, { title: 'Zu wenig Zeit', votes: 6, siteId: null, cardIds, once: once() });
    const second = await addCluster(db, consultant, id, { title: 'Erreichbarkeit', votes: null, siteId: null, cardIds: [], once: once() });
    const edit = { columnId, sentence: 'Telefon klingelt.', clusterId: second, findingIds: ['finding-1'] };
    await editCard(db, consultant, id, cardIds[1] ?? '', edit);
    const seen = await seeBoard(db, editor, 'test', id).catch(() => null);
    expect(seen).toBeNull();
    const clusters = (await seeBoard(db, consultant, 'test', id)).columns[0]?.clusters ?? [];
    expect(clusters.map(({ title, cards }) => [title, cards.map((card) => card.number)])).toEqual([['Zu wenig Zeit', [4]], ['Erreichbarkeit', [7]]]);
    const links = await db.selectFrom('threadLink').selectAll().orderBy('fromKind').execute();
    expect(links.map((link) => [link.fromKind, link.toKind, link.siteId, link.personName])).toEqual([['card', 'cluster', 's1', 'Test consultant'], ['card', 'cluster', 's1', 'Test consultant'], ['finding', 'card', 's1', 'Test consultant']]);
    await expect(editCard(db, consultant, id, cardIds[1] ?? '', { ...edit, findingIds: ['finding-9'] })).rejects.toBeInstanceOf(Unfit);
    await editCluster(db, consultant, id, first, { title: 'Zu wenig Zeit', votes: 7, siteId: null, cardIds: [], version: 1 });
    expect((await seeBoard(db, consultant, 'test', id)).columns[0]?.loose).toHaveLength(1);
  });

  test('a site has at most five priority areas, each traced, and deferring keeps it in sight', async () => {
    const db = await world();
    const id = await plan(db);
    await finding(db);
    const first = await addPriority(db, consultant, id, area({ findingIds: ['finding-1'] }));
    for (const rank of [2, 3, 4]) await addPriority(db, consultant, id, area({ rank, roomReason: 'Im Raum einig.' }));
    const untraced = await addPriority(db, consultant, id, area({ rank: 5 }));
    await expect(addPriority(db, consultant, id, area({ rank: 5 }))).rejects.toMatchObject({ reason: 'atMostFive' });
    await expect(addPriority(db, head, id, area())).rejects.toBeInstanceOf(NotThere);
    await deferPriority(db, consultant, untraced, { deferredReason: 'Erst nach dem Umzug.', version: 1 });
    const seen = await seePriorityAreas(db, head, await ownSiteIn(db));
    expect(seen.map(({ traced, deferredReason }) => [traced, deferredReason])).toEqual([[true, null], [true, null], [true, null], [true, null], [false, 'Erst nach dem Umzug.']]);
    await editPriority(db, consultant, first, { ...area(), findingIds: [], goalIds: ['g2'], version: 1 });
    expect((await seePriority(db, consultant, 'test', id, first)).area).toMatchObject({ findings: [], goals: [{ id: 'g2' }] });
    await expect(editPriority(db, consultant, first, { ...area(), version: 1 })).rejects.toBeInstanceOf(Stale);
    await expect(addPriority(db, consultant, id, area({ siteId: 's2' }))).rejects.toBeInstanceOf(Unfit);
  });

  test('heads of other sites see the shared agenda, not what another site agreed or expects', async () => {
    const db = await world();
    const id = await plan(db, coordinator, ['s1', 's2']);
    await hold(db, id);
    await addPriority(db, coordinator, id, area({ roomReason: 'Einig.' }));
    await addDecision(db, coordinator, id, { kind: 'decision', sentence: 'Nur für Nord.', siteId: 's1', once: once() });
    await addDecision(db, coordinator, id, { kind: 'nextStep', sentence: 'Für alle.', siteId: null, once: once() });
    await addExpectation(db, coordinator, id, { whose: 'staff', sentence: 'Feste Vertretung.', siteId: 's1', once: once() });
    const foreign = await seeWorkshop(db, foreignHead, 'test', id);
    expect(foreign.room?.agenda.length).toBeGreaterThan(3);
    expect(foreign.room?.priorities).toEqual([]);
    expect(foreign.room?.decisions.map((one) => one.sentence)).toEqual(['Für alle.']);
    expect((await seeExpectations(db, foreignHead, 'test', id)).rows).toEqual([]);
    expect((await seeWorkshop(db, head, 'test', id)).room?.priorities).toHaveLength(1);
    await expect(seeWorkshop(db, head, 'fremd', id)).rejects.toBeInstanceOf(NotThere);
  });

  test('the gate finds what the workshop proves: held, who was there, traced areas, items without a day', async () => {
    const db = await world();
    const id = await plan(db);
    const evidence = () => evidenceOfWorkshops(db, scopeOf(coordinator), 's1', today);
    expect((await evidence()).initiation).toMatchObject({ held: false, attendance: 0, priorityAreas: [], minutesApproved: false });
    await hold(db, id);
    await addAttendance(db, consultant, id, { functionTitle: 'Leitung Ausländerbehörde', organisation: 'Landkreis Nord', siteId: 's1', state: 'present', once: once() });
    await addAttendance(db, consultant, id, { functionTitle: 'Leitung Jobcenter', organisation: 'Jobcenter', siteId: null, state: 'excused', once: once() });
    const item = { what: 'Raum buchen', siteId: 's1', ownerRole: 'head', ownerFunction: 'Leitung', once: once() } as const;
    await addWorkshopItem(db, consultant, id, { ...item, dueDay: null });
    await addWorkshopItem(db, consultant, id, { ...item, dueDay: '2026-12-01', once: once() });
    await addPriority(db, consultant, id, area());
    expect(await evidence()).toMatchObject({
      initiation: { workshopId: id, held: true, day: '2026-11-20', attendance: 1, openItemsWithoutOwnerOrDate: 1, minutesApproved: false, priorityAreas: [{ rank: 1, traced: false, deferred: false }] },
      planning: { workshopId: null, held: false },
    });
    expect(await evidenceOfWorkshops(db, scopeOf(foreignHead), 's1', today)).toMatchObject({ initiation: { held: false }, priorityAreas: [] });
  });

  test('the pages of a workshop ask the database at most eight times', async () => {
    let queries = 0;
    const db = await fresh(() => { queries += 1; });
    await plantWorld(db);
    const id = await plan(db);
    await board(db, id);
    const asked = async (read: () => Promise<unknown>) => { queries = 0; await read(); return queries; };
    expect(await asked(() => seeWorkshop(db, consultant, 'test', id))).toBeLessThanOrEqual(8);
    expect(await asked(() => seeBoard(db, consultant, 'test', id))).toBeLessThanOrEqual(8);
    expect(await asked(() => seeWorkshops(db, coordinator, 'p1'))).toBeLessThanOrEqual(3);
    expect(await asked(() => evidenceOfWorkshops(db, scopeOf(coordinator), 's1', today))).toBeLessThanOrEqual(7);
  });
});
