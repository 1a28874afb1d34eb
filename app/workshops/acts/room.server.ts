/** Here is what can be done in the room: note attendance, expectations, decisions and open items, and fill the board. */
import type { Db } from '../../../db/connection.server';
import { perform } from '../../history/perform.server';
import type { Actor } from '../../shared/actor';
import type { EditedCard, EditedCluster, MarkedAttendance, NewAttendance, NewCards, NewCluster, NewColumn, NewDecision, NewExpectation, NewWorkshopItem, RemovedExpectation } from '../forms';
import { addClusterStep, addColumnStep, editCardStep, editClusterStep, editColumnStep, typeCardsStep } from '../steps/board.server';
import { addAttendanceStep, addDecisionStep, addExpectationStep, addWorkshopItemStep, markAttendanceStep, removeExpectationStep } from '../steps/room.server';
import { told } from './told.server';

/** Adds somebody to the attendance by function. */
export const addAttendance = (db: Db, actor: Actor, id: string, input: NewAttendance) =>
  perform(db, actor, 'workshops.attendance', input.once, async (change) => told(await addAttendanceStep(change, id, input), id, input.siteId));

/** Notes who was present or excused, or takes back an entry. */
export const markAttendance = (db: Db, actor: Actor, id: string, input: MarkedAttendance) =>
  perform(db, actor, 'workshops.attendance', undefined, async (change) => told(await markAttendanceStep(change, id, input), id));

/** Notes what a group expects at a site. */
export const addExpectation = (db: Db, actor: Actor, id: string, input: NewExpectation) =>
  perform(db, actor, 'workshops.expectation', input.once, async (change) => told(await addExpectationStep(change, id, input), id, input.siteId));

/** Takes back an expectation. */
export const removeExpectation = (db: Db, actor: Actor, id: string, input: RemovedExpectation) =>
  perform(db, actor, 'workshops.expectation', undefined, async (change) => told(await removeExpectationStep(change, id, input), id));

/** Notes a decision or a next step. */
export const addDecision = (db: Db, actor: Actor, id: string, input: NewDecision) =>
  perform(db, actor, 'workshops.decision', input.once, async (change) => told(await addDecisionStep(change, id, input), id, input.siteId));

/** Notes an open item of the workshop. */
export const addWorkshopItem = (db: Db, actor: Actor, id: string, input: NewWorkshopItem) =>
  perform(db, actor, 'workshops.openItem', input.once, async (change) => told(await addWorkshopItemStep(change, id, input), id, input.siteId));

/** Adds a column to the board and gives its id. */
export const addColumn = (db: Db, actor: Actor, id: string, input: NewColumn) =>
  perform(db, actor, 'workshops.board', input.once, async (change) => {
    const { workshop, id: columnId } = await addColumnStep(change, id, input);
    return told(workshop, columnId);
  });

/** Words the prompt of a column anew. */
export const editColumn = (db: Db, actor: Actor, id: string, columnId: string, input: NewColumn) =>
  perform(db, actor, 'workshops.board', input.once, async (change) => told(await editColumnStep(change, id, columnId, input), id));

/** Types in cards from paper and gives their ids. */
export const typeCards = (db: Db, actor: Actor, id: string, input: NewCards) =>
  perform(db, actor, 'workshops.board', input.once, async (change) => {
    const { workshop, ids } = await typeCardsStep(change, id, input);
    return told(workshop, ids);
  });

/** Mends a card, puts it into a cluster and says which findings it takes up. */
export const editCard = (db: Db, actor: Actor, id: string, cardId: string, input: EditedCard) =>
  perform(db, actor, 'workshops.board', undefined, async (change) => told(await editCardStep(change, id, cardId, input), id));

/** Makes a cluster of cards and gives its id. */
export const addCluster = (db: Db, actor: Actor, id: string, input: NewCluster) =>
  perform(db, actor, 'workshops.cluster', input.once, async (change) => {
    const { workshop, id: clusterId } = await addClusterStep(change, id, input);
    return told(workshop, clusterId, input.siteId);
  });

/** Changes title, votes and cards of a cluster. */
export const editCluster = (db: Db, actor: Actor, id: string, clusterId: string, input: EditedCluster) =>
  perform(db, actor, 'workshops.cluster', undefined, async (change) => told(await editClusterStep(change, id, clusterId, input), id, input.siteId));
