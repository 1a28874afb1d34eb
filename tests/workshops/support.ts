/** Here a workshop is set up for the tests of its room: planned, held, with a board. */
import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/connection.server';
import { moveWorkshop, planWorkshop } from '../../app/workshops/acts/plan.server';
import { addColumn, typeCards } from '../../app/workshops/acts/room.server';
import type { NewPriority } from '../../app/workshops/forms';
import { loadWorkshop } from '../../app/workshops/reads/facts.server';
import type { Actor } from '../../app/shared/actor';
import { consultant, coordinator } from '../support/actors';

export const once = () => randomUUID();

/** Plans an initiation workshop, with the proposed agenda, at `s1` or the sites given. */
export const plan = (db: Db, who: Actor = consultant, siteIds = ['s1'], kind: 'initiation' | 'planning' = 'initiation') =>
  planWorkshop(db, who, { id: 'p1' }, { kind, siteIds, title: 'Initiierungsworkshop Nord', day: '2026-11-20', start: 540, place: 'Kreishaus', remarks: null, proposal: true, once: once() });

/** Moves a workshop on until it was held. */
export async function hold(db: Db, id: string, who: Actor = coordinator) {
  for (const to of ['invited', 'running', 'held'] as const) {
    const { version } = await loadWorkshop(db, who, id);
    await moveWorkshop(db, who, id, { to, version });
  }
}

/** A board with one question and two cards; gives their ids. */
export async function board(db: Db, id: string) {
  const columnId = await addColumn(db, consultant, id, { prompt: 'Was hindert uns im Alltag?', once: once() });
  const cardIds = await typeCards(db, consultant, id, {
    columnId, once: once(), cards: [{ field: 'number1', number: 4, sentence: 'Einmal erklären reicht.' }, { field: 'number2', number: 7, sentence: 'Telefon klingelt während der Beratung.' }],
  });
  return { columnId, cardIds };
}

export const area = (more: Partial<NewPriority> = {}): NewPriority => ({
  siteId: 's1', title: 'Mehr Zeit je Termin', fieldId: 'f1', side: 'both', reason: 'Zwanzig Minuten reichen nicht.', rank: 1, votes: 6, roomReason: null, goalIds: ['g1'], findingIds: [], clusterIds: [], once: once(), ...more,
});

/** A finding of the needs assessment at a site. */
export async function finding(db: Db, id = 'finding-1', siteId = 's1') {
  await db.insertInto('finding').values({
    id, siteId, section: 'currentState', sourceKind: 'interview', assessmentSourceId: null, fieldId: null, sentence: 'Termine dauern zwanzig Minuten.', origin: 'pilot', withdrawnReason: null, version: 1,
    createdAt: '2026-11-01T08:00:00.000Z', createdBy: 'person-consultant', happened: null, happenedEarliest: null, happenedLatest: null, sourceId: null, quote: null,
  }).execute();
  return id;
}
