/** Here priority areas are agreed, changed and deferred inside a transaction, each with the links that say where it comes from. */
import { goalsOf, fieldsOf } from '../../../db/programmes/programmes.server';
import { addLinks, linksTo, removeLinksTo } from '../../../db/thread/links.server';
import { clustersAtSite, findingsAt } from '../../../db/workshops/board.server';
import { addPriority, changePriority, countPriorities, priorityById, setPriorityGoals } from '../../../db/workshops/priorities.server';
import { scopeOf } from '../../accounts/rules';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent, Refused, there, Unfit } from '../../shared/refusal';
import type { DeferredPriority, EditedPriority, NewPriority } from '../forms';
import { mayDeferPriority, maySetPriorities, mostPriorityAreas } from '../rules';
import { workshopInSight } from './workshop.server';

type Traced = Pick<EditedPriority, 'fieldId' | 'goalIds' | 'findingIds' | 'clusterIds'>;
interface Area { id: string; programmeId: string; siteId: string }

/** Checks that field and goals are the programme's own. */
async function fits(change: Change, programmeId: string, input: Traced) {
  const goals = (await goalsOf(change.trx, programmeId)).map((goal) => goal.id);
  if (input.goalIds.some((id) => !goals.includes(id))) throw new Unfit('workshops', 'goalIds', 'notOffered');
  const fields = (await fieldsOf(change.trx, programmeId)).map((field) => field.id);
  if (input.fieldId !== null && !fields.includes(input.fieldId)) throw new Unfit('workshops', 'fieldId', 'notOffered');
}

/** Makes the links from findings and clusters what was chosen; those that stay keep time and author. */
async function trace(change: Change, area: Area, input: Traced) {
  const findings = (await findingsAt(change.trx, scopeOf(change.actor), [area.siteId])).map((one) => one.id);
  const clusters = (await clustersAtSite(change.trx, area.siteId)).map((one) => one.id);
  if (input.findingIds.some((id) => !findings.includes(id))) throw new Unfit('workshops', 'findingIds', 'notOffered');
  if (input.clusterIds.some((id) => !clusters.includes(id))) throw new Unfit('workshops', 'clusterIds', 'notOffered');
  const now = await linksTo(change.trx, 'priorityArea', [area.id]);
  for (const [fromKind, chosen, offered] of [['finding', input.findingIds, findings], ['cluster', input.clusterIds, clusters]] as const) {
    const linked = now.filter((one) => one.fromKind === fromKind).map((one) => one.fromId);
    // What is not on offer any more (a withdrawn finding) stays linked: the thread forgets nothing by itself.
    await removeLinksTo(change.trx, { toKind: 'priorityArea', toId: area.id }, fromKind, linked.filter((id) => offered.includes(id) && !chosen.includes(id)));
    await addLinks(change.trx, chosen.filter((id) => !linked.includes(id)).map((fromId) => ({
      fromKind, fromId, toKind: 'priorityArea', toId: area.id, programmeId: area.programmeId, siteId: area.siteId, at: change.actor.now, personName: change.actor.name,
    })));
  }
}

/** Agrees on a priority area for a site of the workshop and gives its id; a sixth is refused. */
export async function addPriorityStep(change: Change, workshopId: string, input: Omit<NewPriority, 'once'>) {
  const workshop = await workshopInSight(change, workshopId);
  if (!workshop.facts.siteIds.includes(input.siteId)) throw new Unfit('workshops', 'siteId', 'notOffered');
  must('workshops', maySetPriorities(change.actor, { programmeId: workshop.programmeId, siteId: input.siteId }));
  if ((await countPriorities(change.trx, input.siteId)) >= mostPriorityAreas) throw new Refused('workshops', 'atMostFive');
  await fits(change, workshop.programmeId, input);
  const area = { id: newId(), programmeId: workshop.programmeId, siteId: input.siteId };
  await addPriority(change.trx, {
    ...area, workshopId, title: input.title, fieldId: input.fieldId, side: input.side, reason: input.reason, rank: input.rank, votes: input.votes,
    roomReason: input.roomReason, deferredReason: null, version: 1, createdAt: change.actor.now, createdBy: change.actor.personId,
  });
  await setPriorityGoals(change.trx, area.id, input.goalIds);
  await trace(change, area, input);
  return { workshop, ...area };
}

async function areaInSight(change: Change, id: string) {
  return there(await priorityById(change.trx, scopeOf(change.actor), id));
}

/** Changes a priority area and where it comes from. */
export async function editPriorityStep(change: Change, id: string, input: EditedPriority) {
  const area = await areaInSight(change, id);
  must('workshops', maySetPriorities(change.actor, area));
  mustBeCurrent(area, input.version, { title: area.title, reason: area.reason, rank: String(area.rank), votes: area.votes === null ? '' : String(area.votes), roomReason: area.roomReason });
  await fits(change, area.programmeId, input);
  const { title, fieldId, side, reason, rank, votes, roomReason } = input;
  await changePriority(change.trx, id, { title, fieldId, side, reason, rank, votes, roomReason, version: area.version + 1 });
  await setPriorityGoals(change.trx, id, input.goalIds);
  await trace(change, area, input);
  change.part('title', area.title, title);
  change.part('side', area.side, side);
  change.part('reason', area.reason, reason);
  change.part('rank', area.rank, rank);
  change.part('votes', area.votes, votes);
  change.part('roomReason', area.roomReason, roomReason);
  return area;
}

/** Defers a priority area with a reason; it stays in the list and in the thread. */
export async function deferPriorityStep(change: Change, id: string, input: DeferredPriority) {
  const area = await areaInSight(change, id);
  must('workshops', mayDeferPriority(change.actor, area));
  mustBeCurrent(area, input.version, { deferredReason: area.deferredReason });
  await changePriority(change.trx, id, { deferredReason: input.deferredReason, version: area.version + 1 });
  change.part('deferredReason', area.deferredReason, input.deferredReason);
  return area;
}
