/** Here is gathered what the workshops of sites prove at their gates, in seven queries for any number of sites. */
import type { Db, Trx } from '../../../db/connection.server';
import { itemsWithoutOwnerOrDay, presentAt, prioritiesAtSites, tracedPriorities, workshopsAtSites } from '../../../db/workshops/evidence.server';
import { minutesOfWorkshops } from '../../../db/workshops/minutes.server';
import { sitesOfWorkshops } from '../../../db/workshops/workshops.server';
import type { Scope } from '../../accounts/rules';
import type { Day } from '../../shared/dates';
import { standings, stateToday } from '../minutes';
import { type PhaseKind, phaseKinds, wasHeld } from '../rules';

/** A priority area as a gate asks for it. */
export interface PriorityEvidence {
  id: string;
  workshopId: string | null;
  title: string;
  rank: number;
  /** Linked to a finding, card or cluster, or agreed in the room with a reason. */
  traced: boolean;
  deferred: boolean;
}

/** What the workshop of one kind proves for a site. */
export interface WorkshopEvidence {
  /** The workshop meant: the last one held, else the next one planned; null when there is none. */
  workshopId: string | null;
  held: boolean;
  day: Day | null;
  /** Functions noted as present, of the site and of all sites together. */
  attendance: number;
  priorityAreas: PriorityEvidence[];
  openItemsWithoutOwnerOrDate: number;
  minutesApproved: boolean;
}

/** Evidence per kind, and every priority area of the site whatever workshop it was agreed in. */
export type SiteEvidence = Record<PhaseKind, WorkshopEvidence> & { priorityAreas: PriorityEvidence[] };

/** The evidence of many sites at once, by the id of the site. */
export async function evidenceOfWorkshopsAt(db: Db | Trx, scope: Scope, siteIds: readonly string[], today: Day): Promise<Record<string, SiteEvidence>> {
  const workshops = await workshopsAtSites(db, scope, siteIds);
  const ids = [...new Set(workshops.map((workshop) => workshop.id))];
  const present = await presentAt(db, ids);
  const areas = await prioritiesAtSites(db, scope, siteIds);
  const traced = new Set((await tracedPriorities(db, areas.map((area) => area.id))).map((link) => link.toId));
  const lacking = await itemsWithoutOwnerOrDay(db, ids);
  const minutes = await minutesOfWorkshops(db, ids);
  const inReview = minutes.filter((one) => one.state === 'inReview').map((one) => one.workshopId);
  const sites = inReview.length > 0 ? await sitesOfWorkshops(db, inReview) : [];

  const sum = (rows: { siteId: string | null; n: number | string }[], siteId: string) =>
    rows.filter((row) => row.siteId === null || row.siteId === siteId).reduce((all, row) => all + Number(row.n), 0);
  const approved = (workshop: (typeof workshops)[number]) => minutes.some((one) => {
    if (one.workshopId !== workshop.id) return false;
    const own = sites.filter((site) => site.workshopId === workshop.id).map((site) => site.id);
    return stateToday(one.state, standings(own, one.answers, one.sentOn, workshop.silenceDays, today)) === 'approved';
  });
  const evidence = (siteId: string): SiteEvidence => {
    const priorityAreas = areas.filter((area) => area.siteId === siteId).map((area) => ({
      id: area.id, workshopId: area.workshopId, title: area.title, rank: area.rank, traced: traced.has(area.id) || area.roomReason !== null, deferred: area.deferredReason !== null,
    }));
    const ofKind = (kind: PhaseKind): WorkshopEvidence => {
      const own = workshops.filter((workshop) => workshop.siteId === siteId && workshop.kind === kind);
      const meant = own.filter((workshop) => wasHeld(workshop.state)).at(-1) ?? own[0];
      if (!meant) return { workshopId: null, held: false, day: null, attendance: 0, priorityAreas: [], openItemsWithoutOwnerOrDate: 0, minutesApproved: false };
      return {
        workshopId: meant.id, held: wasHeld(meant.state), day: meant.day,
        attendance: sum(present.filter((row) => row.workshopId === meant.id), siteId),
        priorityAreas: priorityAreas.filter((area) => area.workshopId === meant.id),
        openItemsWithoutOwnerOrDate: sum(lacking.filter((row) => row.originId === meant.id), siteId),
        minutesApproved: approved(meant),
      };
    };
    const kinds = Object.fromEntries(phaseKinds.map((kind) => [kind, ofKind(kind)])) as Record<PhaseKind, WorkshopEvidence>;
    return { ...kinds, priorityAreas };
  };
  return Object.fromEntries(siteIds.map((siteId) => [siteId, evidence(siteId)]));
}

/** The evidence of one site. */
export async function evidenceOfWorkshops(db: Db | Trx, scope: Scope, siteId: string, today: Day): Promise<SiteEvidence> {
  const all = await evidenceOfWorkshopsAt(db, scope, [siteId], today);
  return all[siteId] as SiteEvidence;
}
