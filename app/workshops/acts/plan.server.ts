/** Here is what can be done to plan a workshop: plan, change, move on or back, and arrange its agenda. */
import type { Db } from '../../../db/connection.server';
import { perform } from '../../history/perform.server';
import type { Actor } from '../../shared/actor';
import type { AgendaMove, EditedAgendaItem, EditedWorkshop, NewAgendaItem, NewState, NewWorkshop } from '../forms';
import { addAgendaItemStep, editAgendaItemStep, moveAgendaItemStep } from '../steps/agenda.server';
import { editWorkshopStep, moveWorkshopStep, planWorkshopStep } from '../steps/workshop.server';
import { told } from './told.server';

/** Plans a workshop and gives its id. */
export const planWorkshop = (db: Db, actor: Actor, programme: { id: string }, input: NewWorkshop) =>
  perform(db, actor, 'workshops.plan', input.once, async (change) => {
    const id = await planWorkshopStep(change, programme.id, input);
    const siteId = input.siteIds.length === 1 ? (input.siteIds[0] ?? null) : null;
    return { subject: { kind: 'workshop', id, title: input.title }, place: { programmeId: programme.id, siteId }, result: id };
  });

/** Changes title, day, place and sites. */
export const editWorkshop = (db: Db, actor: Actor, id: string, input: EditedWorkshop) =>
  perform(db, actor, 'workshops.edit', undefined, async (change) => told(await editWorkshopStep(change, id, input), id));

/** Moves a workshop to its next state, or back. */
export const moveWorkshop = (db: Db, actor: Actor, id: string, input: NewState) =>
  perform(db, actor, 'workshops.move', undefined, async (change) => told(await moveWorkshopStep(change, id, input), id));

/** Adds an item to the agenda. */
export const addAgendaItem = (db: Db, actor: Actor, id: string, input: NewAgendaItem) =>
  perform(db, actor, 'workshops.agenda', input.once, async (change) => told(await addAgendaItemStep(change, id, input), id));

/** Changes an item of the agenda, or takes it off. */
export const editAgendaItem = (db: Db, actor: Actor, id: string, itemId: string, input: EditedAgendaItem) =>
  perform(db, actor, 'workshops.agenda', undefined, async (change) => told(await editAgendaItemStep(change, id, itemId, input), id));

/** Moves an item up or down, or takes the proposal. */
export const moveAgendaItem = (db: Db, actor: Actor, id: string, input: AgendaMove) =>
  perform(db, actor, 'workshops.agenda', undefined, async (change) => told(await moveAgendaItemStep(change, id, input), id));
