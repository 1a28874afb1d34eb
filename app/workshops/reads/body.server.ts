/** Here the minutes are put together from what was recorded in the workshop. */
import type { Db, Trx } from '../../../db/connection.server';
import { linksTo } from '../../../db/thread/links.server';
import { agendaOf } from '../../../db/workshops/agenda.server';
import { clustersOf } from '../../../db/workshops/board.server';
import { goalsOfPriorities, prioritiesForMinutes } from '../../../db/workshops/priorities.server';
import { attendanceOf, decisionsOf, measuresForMinutes, openItemsOfWorkshop } from '../../../db/workshops/room.server';
import type { MinutesBody } from '../minutes';
import type { LoadedWorkshop } from './facts.server';

/** Everything the minutes tell, of all sites of the workshop: all clusters, also those nobody voted for; measures when they were planned there. */
export async function bodyOf(db: Db | Trx, workshop: LoadedWorkshop, remarks: string | null): Promise<MinutesBody> {
  const attendance = await attendanceOf(db, workshop.id);
  const agenda = await agendaOf(db, workshop.id);
  const clusters = await clustersOf(db, workshop.id);
  const cards = await linksTo(db, 'cluster', clusters.map((one) => one.id));
  const areas = await prioritiesForMinutes(db, workshop.id, workshop.kind === 'planning' ? workshop.facts.siteIds : []);
  const areaIds = areas.map((one) => one.id);
  const goals = await goalsOfPriorities(db, areaIds);
  const origins = await linksTo(db, 'priorityArea', areaIds);
  const decisions = await decisionsOf(db, workshop.id);
  const openItems = await openItemsOfWorkshop(db, workshop.id);
  const measures = workshop.kind === 'planning' ? await measuresForMinutes(db, workshop.facts.siteIds) : [];
  const clusterTitle = (id: string) => clusters.find((one) => one.id === id)?.title;
  return {
    workshop: { kind: workshop.kind, title: workshop.title, day: workshop.day, startMinute: workshop.startMinute, place: workshop.place },
    sites: workshop.sites.map(({ id, name }) => ({ id, name })),
    attendance: attendance.map(({ siteId, functionTitle, organisation, state }) => ({ siteId, functionTitle, organisation, state })),
    agenda: agenda.map(({ title, method, plannedMinutes, actualMinutes }) => ({ title, method, plannedMinutes, actualMinutes })),
    clusters: clusters.map(({ id, siteId, title, votes }) => ({ siteId, title, votes, cards: cards.filter((link) => link.toId === id && link.fromKind === 'card').length })),
    priorityAreas: areas.map(({ id, siteId, title, rank, side, reason, votes, roomReason, deferredReason }) => ({
      siteId, title, rank, side, reason, votes, roomReason, deferredReason,
      clusters: origins.flatMap((link) => (link.toId === id && link.fromKind === 'cluster' ? (clusterTitle(link.fromId) ?? []) : [])),
      goals: goals.filter((goal) => goal.priorityAreaId === id).map((goal) => goal.title),
    })),
    decisions: decisions.map(({ siteId, kind, sentence }) => ({ siteId, kind, sentence })),
    openItems: openItems.map(({ siteId, what, ownerFunction, dueDay, state }) => ({ siteId, what, ownerFunction, dueDay, done: state === 'done' })),
    measures: measures.map(({ siteId, number, title, ownerFunction, dueDay }) => ({ siteId, number, title, ownerFunction, dueDay })),
    remarks,
  };
}
