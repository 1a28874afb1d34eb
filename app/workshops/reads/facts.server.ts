/** Here a workshop is loaded with what every rule about it needs: its sites and how far its minutes are. */
import type { Db, Trx } from '../../../db/connection.server';
import { minutesOfWorkshops } from '../../../db/workshops/minutes.server';
import { sitesOfWorkshops, workshopById } from '../../../db/workshops/workshops.server';
import { isConcerned, scopeOf } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import { there } from '../../shared/refusal';
import { type MinutesState, type Standing, standings, stateToday } from '../minutes';
import type { WorkshopFacts, WorkshopState } from '../rules';

type WorkshopRow = NonNullable<Awaited<ReturnType<typeof workshopById>>>;
type MinutesHead = Awaited<ReturnType<typeof minutesOfWorkshops>>[number];

/** A version of minutes as it stands today, silence counted. */
export interface MinutesToday extends Omit<MinutesHead, 'state' | 'answers'> {
  state: MinutesState;
  sides: { siteId: string | null; standing: Standing }[];
}

/** Which of the sites the actor sees whole; of the others he sees the name only. */
export const seesSite = (actor: Actor, programmeId: string) => (siteId: string): boolean => isConcerned(actor, { programmeId, siteId });

/** Adds to workshops their sites, the state of their minutes today, and the facts the rules ask for; two queries for any number of them. */
export async function withFacts<Row extends WorkshopRow>(db: Db | Trx, actor: Actor, rows: readonly Row[]) {
  const ids = rows.map((row) => row.id);
  const [sites, minutes] = [await sitesOfWorkshops(db, ids), await minutesOfWorkshops(db, ids)];
  return rows.map((row) => {
    const own = sites.filter((site) => site.workshopId === row.id).map(({ id, name, slug }) => ({ id, name, slug }));
    const siteIds = own.map((site) => site.id);
    const versions: MinutesToday[] = minutes.filter((one) => one.workshopId === row.id).map(({ answers, ...one }) => {
      const sides = standings(siteIds, answers, one.sentOn, row.silenceDays, actor.today);
      return { ...one, sides, state: stateToday(one.state, sides) };
    });
    const approved = versions.some((one) => one.state === 'approved');
    // Silence approves on a day on which nobody does anything, so the stored state lags behind.
    const state = row.state === 'minutesInReview' && versions[0]?.state === 'approved' ? 'approved' : (row.state as WorkshopState);
    const facts: WorkshopFacts = { programmeId: row.programmeId, siteIds, state, minutesApproved: approved };
    return { ...row, state, sites: own, minutes: versions, facts };
  });
}
export type LoadedWorkshop = Awaited<ReturnType<typeof withFacts<WorkshopRow>>>[number];

/** One workshop in sight with its facts; throws NotThere when none of its sites is. */
export async function loadWorkshop(db: Db | Trx, actor: Actor, id: string | undefined): Promise<LoadedWorkshop> {
  const row = there(await workshopById(db, scopeOf(actor), id ?? ''));
  return there((await withFacts(db, actor, [row]))[0]);
}

/** Where the history files a workshop: at its site, or with the programme when it has several. */
export const placeOfWorkshop = (workshop: LoadedWorkshop) => ({ programmeId: workshop.programmeId, siteId: workshop.sites.length === 1 ? (workshop.sites[0]?.id ?? null) : null });
