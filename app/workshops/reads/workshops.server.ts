/** Here is gathered what an actor may see of workshops: the list, one workshop with its day and outcomes. */
import type { Db } from '../../../db/connection.server';
import { agendaOf } from '../../../db/workshops/agenda.server';
import { countsOf } from '../../../db/workshops/board.server';
import { prioritiesOfWorkshop } from '../../../db/workshops/priorities.server';
import { attendanceOf, decisionsOf, expectationsOf, openItemsOfWorkshop } from '../../../db/workshops/room.server';
import { workshopsOf } from '../../../db/workshops/workshops.server';
import { isMinistry, scopeOf } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import { must, there } from '../../shared/refusal';
import { pageFrom } from '../../ui/address';
import { minutesOf, withTimes } from '../agenda';
import { earlierStates, mayDraftMinutes, mayPlanWorkshop, mayRecordOutcome, mayRunWorkshop, maySeeBoard, maySeeWorkshop, maySetPriorities, nextState, wasHeld, type WorkshopState } from '../rules';
import { loadWorkshop, type LoadedWorkshop, seesSite, withFacts } from './facts.server';

/** What a page shows of any workshop on top; the sites that one may record for come first in forms. */
export function headOf(actor: Actor, workshop: LoadedWorkshop) {
  const { id, programmeSlug, programmeName, kind, title, state, day, startMinute, place, remarks, version, sites, silenceDays } = workshop;
  const minutes = workshop.minutes.map(({ number, state: stands, sentOn, sides }) => ({ number, state: stands, sentOn, sides }));
  return { id, programmeId: workshop.programmeId, programmeSlug, programmeName, kind, title, state, day, startMinute, place, remarks, version, sites, silenceDays, minutes, forMinistry: isMinistry(actor, { programmeId: workshop.programmeId, siteId: null }) };
}
export type WorkshopHead = ReturnType<typeof headOf>;

/** One workshop by its address; throws NotThere when it is out of sight or not yet for the actor's eyes. */
export async function openWorkshop(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined): Promise<LoadedWorkshop> {
  const workshop = await loadWorkshop(db, actor, id);
  return there(workshop.programmeSlug === programmeSlug && maySeeWorkshop(actor, workshop.facts).allowed ? workshop : null);
}

/** Which sites of a workshop the actor may record outcomes for. */
export const sitesToRecord = (actor: Actor, workshop: LoadedWorkshop) =>
  workshop.sites.filter((site) => mayRecordOutcome(actor, workshop.facts, site.id).allowed).map(({ id, name }) => ({ id, name }));

/** The workshops of a programme that the actor may see, or those of one site. */
export async function seeWorkshops(db: Db, actor: Actor, programmeId: string, siteId?: string) {
  const rows = await withFacts(db, actor, await workshopsOf(db, scopeOf(actor), programmeId, siteId));
  return rows.filter((row) => maySeeWorkshop(actor, row.facts).allowed).map((row) => headOf(actor, row));
}

const perPage = 50;

/** One page of the list as the address narrows it (site, kind, state): what lies ahead first, the next day on top; then what is past, the latest on top. */
export async function seeWorkshopList(db: Db, actor: Actor, programmeId: string, asked: URLSearchParams, siteId?: string) {
  const all = await seeWorkshops(db, actor, programmeId, siteId);
  const isAhead = (one: WorkshopHead) => !wasHeld(one.state);
  const fits = (name: string, holds: (value: string) => boolean) => { const value = asked.get(name); return !value || holds(value); };
  const fitting = all.filter((one) => fits('art', (kind) => one.kind === kind) && fits('stand', (state) => one.state === state) && fits('standort', (slug) => one.sites.some((site) => site.slug === slug)));
  const byDay = (a: WorkshopHead, b: WorkshopHead) => (a.day ?? '9999').localeCompare(b.day ?? '9999');
  const sorted = [...fitting.filter(isAhead).sort(byDay), ...fitting.filter((one) => !isAhead(one)).sort((a, b) => byDay(b, a))];
  const pages = Math.max(1, Math.ceil(sorted.length / perPage));
  const page = pageFrom(asked.toString(), pages);
  const workshops = sorted.slice((page - 1) * perPage, page * perPage).map(({ id, kind, title, state, day, sites }) => ({ id, kind, title, state, day, sites: sites.map(({ name }) => ({ name })) }));
  return { workshops, total: all.length, ahead: all.filter(isAhead).length, page, pages };
}

/** Whether somebody may plan a workshop for these sites at all. */
export const mayPlanFor = (actor: Actor, programmeId: string, siteIds: readonly string[]) => mayPlanWorkshop(actor, { programmeId, siteIds: siteIds.filter((siteId) => mayPlanWorkshop(actor, { programmeId, siteIds: [siteId] }).allowed) });

/** One workshop with its agenda, who was there and what came of it, as far as the actor sees the sites. */
export async function seeWorkshop(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, id);
  const head = headOf(actor, workshop);
  const board = maySeeBoard(actor, workshop.facts).allowed;
  const may = {
    plan: mayPlanWorkshop(actor, workshop.facts), run: mayRunWorkshop(actor, workshop.facts), draft: mayDraftMinutes(actor, workshop.facts), board,
    setPriorities: workshop.sites.some((site) => maySetPriorities(actor, { programmeId: workshop.programmeId, siteId: site.id }).allowed),
  };
  // The ministry reads the approved minutes, nothing around them.
  if (!board) return { ...head, may, room: null };
  const sees = seesSite(actor, workshop.programmeId);
  const ofMine = <Part extends { siteId: string | null }>(parts: Part[]) => parts.filter((part) => part.siteId === null || sees(part.siteId));
  const items = await agendaOf(db, workshop.id);
  const room = {
    agenda: withTimes(items, workshop.startMinute).map(({ id: item, title, method, plannedMinutes, actualMinutes, starts, really }) => ({ id: item, title, method, plannedMinutes, actualMinutes, starts, really })),
    minutes: minutesOf(items),
    priorities: (await prioritiesOfWorkshop(db, scopeOf(actor), workshop.id)).map(({ id: row, title, rank, side, siteName, votes, deferredReason }) => ({ id: row, title, rank, side, siteName, votes, deferred: deferredReason !== null })),
    decisions: ofMine(await decisionsOf(db, workshop.id)).map(({ id: row, kind, sentence, siteName }) => ({ id: row, kind, sentence, siteName })),
    openItems: ofMine(await openItemsOfWorkshop(db, workshop.id)).map(({ id: row, what, ownerFunction, dueDay, state, siteName, siteSlug }) => ({ id: row, what, ownerFunction, dueDay, state, siteName, siteSlug })),
    counts: await countsOf(db, workshop.id, workshop.facts.siteIds.filter(sees)),
  };
  return { ...head, may, room };
}
export type SeenWorkshop = Awaited<ReturnType<typeof seeWorkshop>>;

/** The workshop as its forms need it, for those who may run it. */
export async function seeToRun(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, id);
  must('workshops', mayRunWorkshop(actor, workshop.facts));
  return { ...headOf(actor, workshop), recordFor: sitesToRecord(actor, workshop) };
}

/** As seeToRun, for those who may plan it. */
export async function seeToPlan(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, id);
  must('workshops', mayPlanWorkshop(actor, workshop.facts));
  return headOf(actor, workshop);
}

/** Where the workshop can go from here. */
export async function seeStates(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await seeToRun(db, actor, programmeSlug, id);
  const state = workshop.state as WorkshopState;
  return { ...workshop, next: nextState(state), earlier: earlierStates(state) };
}

/** The agenda with its times, for those who see the workshop. */
export async function seeAgenda(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await seeToRun(db, actor, programmeSlug, id);
  const items = await agendaOf(db, workshop.id);
  return { ...workshop, items: withTimes(items, workshop.startMinute), total: minutesOf(items) };
}

/** Who was in the room, for those who run the workshop and for those who were invited. */
export async function seeAttendance(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, id);
  if (!maySeeBoard(actor, workshop.facts).allowed) there(null);
  const sees = seesSite(actor, workshop.programmeId);
  const rows = (await attendanceOf(db, workshop.id)).filter((row) => row.siteId === null || sees(row.siteId));
  return {
    ...headOf(actor, workshop), recordFor: sitesToRecord(actor, workshop), may: { run: mayRunWorkshop(actor, workshop.facts).allowed },
    rows: rows.map((row) => ({ id: row.id, siteName: row.siteName, functionTitle: row.functionTitle, organisation: row.organisation, state: row.state, may: mayRecordOutcome(actor, workshop.facts, row.siteId).allowed })),
  };
}

/** What was expected of the pilot, and by whom; never for the ministry. */
export async function seeExpectations(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, id);
  if (!maySeeBoard(actor, workshop.facts).allowed) there(null);
  const sees = seesSite(actor, workshop.programmeId);
  const rows = (await expectationsOf(db, workshop.id)).filter((row) => sees(row.siteId));
  return {
    ...headOf(actor, workshop), recordFor: sitesToRecord(actor, workshop), may: { run: mayRunWorkshop(actor, workshop.facts).allowed },
    rows: rows.map((row) => ({ id: row.id, whose: row.whose, sentence: row.sentence, siteName: row.siteName, may: mayRecordOutcome(actor, workshop.facts, row.siteId).allowed })),
  };
}

/** One item of the agenda, for those who may change it. */
export async function seeAgendaItem(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined, itemId: string | undefined) {
  const { items, ...workshop } = await seeAgenda(db, actor, programmeSlug, id);
  const { title, method, plannedMinutes, actualMinutes, version } = there(items.find((one) => one.id === itemId));
  return { ...workshop, item: { title, method, plannedMinutes, actualMinutes, version } };
}
