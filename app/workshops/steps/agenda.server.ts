/** Here the agenda is changed inside a transaction: items added, mended, put in another order. */
import { addAgendaItems, agendaOf, changeAgendaItem, removeAgendaItem } from '../../../db/workshops/agenda.server';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent, Refused, there } from '../../shared/refusal';
import type { AgendaMove, EditedAgendaItem, NewAgendaItem } from '../forms';
import { mayRunWorkshop, type WorkshopKind } from '../rules';
import { proposedItems, workshopInSight } from './workshop.server';

async function agendaToChange(change: Change, workshopId: string) {
  const workshop = await workshopInSight(change, workshopId);
  must('workshops', mayRunWorkshop(change.actor, workshop.facts));
  return { workshop, items: await agendaOf(change.trx, workshopId) };
}

/** Adds an item at the end. */
export async function addAgendaItemStep(change: Change, workshopId: string, input: Omit<NewAgendaItem, 'once'>) {
  const { workshop, items } = await agendaToChange(change, workshopId);
  const position = items.reduce((last, item) => Math.max(last, item.position), -1) + 1;
  await addAgendaItems(change.trx, [{ id: newId(), workshopId, position, title: input.title, method: input.method, plannedMinutes: input.plannedMinutes, actualMinutes: input.actualMinutes, version: 1 }]);
  change.part('agendaItem', null, input.title);
  return workshop;
}

/** Changes an item, or takes it off the agenda. */
export async function editAgendaItemStep(change: Change, workshopId: string, itemId: string, input: EditedAgendaItem) {
  const { workshop, items } = await agendaToChange(change, workshopId);
  const item = there(items.find((one) => one.id === itemId));
  mustBeCurrent(item, input.version, { title: item.title, plannedMinutes: String(item.plannedMinutes), actualMinutes: item.actualMinutes === null ? '' : String(item.actualMinutes) });
  if (input.remove) {
    await removeAgendaItem(change.trx, itemId);
    change.part('agendaItem', item.title, null);
    return workshop;
  }
  const { title, method, plannedMinutes, actualMinutes } = input;
  await changeAgendaItem(change.trx, itemId, { title, method, plannedMinutes, actualMinutes, version: item.version + 1 });
  change.part('agendaItem', item.title, title);
  change.part('plannedMinutes', item.plannedMinutes, plannedMinutes);
  change.part('actualMinutes', item.actualMinutes, actualMinutes);
  return workshop;
}

/** Moves an item one place up or down, or fills an empty agenda with the proposal. */
export async function moveAgendaItemStep(change: Change, workshopId: string, input: AgendaMove) {
  const { workshop, items } = await agendaToChange(change, workshopId);
  if (input.move === 'propose') {
    if (items.length > 0) throw new Refused('workshops', 'agendaNotEmpty');
    await addAgendaItems(change.trx, proposedItems(workshopId, workshop.kind as WorkshopKind));
    return workshop;
  }
  const from = items.findIndex((item) => item.id === input.item);
  const moved = there(items[from]);
  const to = input.move === 'up' ? from - 1 : from + 1;
  if (to < 0 || to >= items.length) return workshop;
  const order = items.filter((item) => item.id !== moved.id);
  order.splice(to, 0, moved);
  for (const [position, item] of order.entries()) {
    if (item.position !== position) await changeAgendaItem(change.trx, item.id, { position });
  }
  change.part('agendaOrder', `${from + 1}. ${moved.title}`, `${to + 1}. ${moved.title}`);
  return workshop;
}
