/** Here workshops are planned and moved from state to state inside a transaction. */
import { addAgendaItems } from '../../../db/workshops/agenda.server';
import { addWorkshop, addWorkshopSites, changeWorkshop } from '../../../db/workshops/workshops.server';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent, there, Unfit } from '../../shared/refusal';
import { seeSites } from '../../sites/reads.server';
import { sayClock } from '../../shared/clock';
import { proposedAgenda } from '../agenda';
import type { EditedWorkshop, NewState, NewWorkshop } from '../forms';
import { loadWorkshop, type LoadedWorkshop } from '../reads/facts.server';
import { mayMoveWorkshop, mayPlanWorkshop, maySeeWorkshop, type WorkshopKind } from '../rules';
import { words as german } from '../words.de';

/** A workshop the actor may see; throws NotThere otherwise. */
export async function workshopInSight(change: Change, id: string): Promise<LoadedWorkshop> {
  const workshop = await loadWorkshop(change.trx, change.actor, id);
  return there(maySeeWorkshop(change.actor, workshop.facts).allowed ? workshop : null);
}

/** The proposal to start from. Its titles are German, because the agenda is one text for everybody in the room. */
export const proposedItems = (workshopId: string, kind: WorkshopKind) =>
  proposedAgenda(kind).map((item, position) => ({
    id: newId(), workshopId, position, title: german[`proposal.${item.key}`], method: item.method, plannedMinutes: item.minutes, actualMinutes: null, version: 1,
  }));

/** The sites chosen, each of them in the programme and in sight. */
async function chosenSites(change: Change, programmeId: string, siteIds: readonly string[]): Promise<string[]> {
  const known = (await seeSites(change.trx, change.actor, programmeId)).map((site) => site.id);
  if (siteIds.some((id) => !known.includes(id))) throw new Unfit('workshops', 'siteIds', 'notOffered');
  return [...siteIds];
}

/** Plans a workshop, with the proposed agenda when asked for, and gives its id. */
export async function planWorkshopStep(change: Change, programmeId: string, input: Omit<NewWorkshop, 'once'>): Promise<string> {
  const siteIds = await chosenSites(change, programmeId, input.siteIds);
  must('workshops', mayPlanWorkshop(change.actor, { programmeId, siteIds }));
  const id = newId();
  await addWorkshop(change.trx, {
    id, programmeId, kind: input.kind, title: input.title, state: 'draft', day: input.day, startMinute: input.start, place: input.place, remarks: input.remarks,
    version: 1, createdAt: change.actor.now, createdBy: change.actor.personId,
  }, siteIds);
  if (input.proposal) await addAgendaItems(change.trx, proposedItems(id, input.kind));
  return id;
}

/** Changes day, place and title, and adds sites. */
export async function editWorkshopStep(change: Change, id: string, input: EditedWorkshop): Promise<LoadedWorkshop> {
  const workshop = await workshopInSight(change, id);
  must('workshops', mayPlanWorkshop(change.actor, workshop.facts));
  const start = workshop.startMinute === null ? null : sayClock(workshop.startMinute);
  mustBeCurrent(workshop, input.version, { title: workshop.title, day: workshop.day, start, place: workshop.place, remarks: workshop.remarks });
  const added = await chosenSites(change, workshop.programmeId, input.siteIds.filter((site) => !workshop.facts.siteIds.includes(site)));
  must('workshops', mayPlanWorkshop(change.actor, { programmeId: workshop.programmeId, siteIds: [...workshop.facts.siteIds, ...added] }));
  await changeWorkshop(change.trx, id, { title: input.title, day: input.day, startMinute: input.start, place: input.place, remarks: input.remarks, version: workshop.version + 1 });
  await addWorkshopSites(change.trx, id, added);
  change.part('title', workshop.title, input.title);
  change.part('day', workshop.day, input.day);
  change.part('start', start, input.start === null ? null : sayClock(input.start));
  change.part('place', workshop.place, input.place);
  change.part('remarks', workshop.remarks, input.remarks);
  return workshop;
}

/** Moves a workshop to its next state, or back without losing anything. */
export async function moveWorkshopStep(change: Change, id: string, input: NewState): Promise<LoadedWorkshop> {
  const workshop = await workshopInSight(change, id);
  must('workshops', mayMoveWorkshop(change.actor, { ...workshop.facts, day: workshop.day }, input.to));
  mustBeCurrent(workshop, input.version, { to: workshop.state });
  await changeWorkshop(change.trx, id, { state: input.to, version: workshop.version + 1 });
  change.part('state', workshop.state, input.to);
  return workshop;
}
