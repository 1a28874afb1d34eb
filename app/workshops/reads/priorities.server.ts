/** Here is gathered what an actor may see of priority areas: by site, and one with where it comes from. */
import type { Db } from '../../../db/connection.server';
import { linksTo } from '../../../db/thread/links.server';
import { clustersAtSite, findingsAt } from '../../../db/workshops/board.server';
import { goalsOfPriorities, prioritiesOfSite, priorityById } from '../../../db/workshops/priorities.server';
import { either, isMinistry, scopeOf } from '../../accounts/rules';
import { seeTaxonomy } from '../../programmes/reads.server';
import type { Actor } from '../../shared/actor';
import { must, there } from '../../shared/refusal';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import { mayDeferPriority, maySeePriorities, maySetPriorities } from '../rules';
import { headOf, openWorkshop, seeWorkshops } from './workshops.server';

/** The priority areas of a site by rank, with goals and whether their origin is known; for measures, site page and report. The ministry sees those of workshops with approved minutes. */
export async function seePriorityAreas(db: Db, actor: Actor, site: SeenSite) {
  const rows = await prioritiesOfSite(db, scopeOf(actor), site.id);
  const approved = isMinistry(actor, placeOf(site)) ? (await seeWorkshops(db, actor, site.programmeId, site.id)).map((workshop) => workshop.id) : [];
  const seen = rows.filter((row) => maySeePriorities(actor, placeOf(site), row.workshopId !== null && approved.includes(row.workshopId)).allowed);
  const ids = seen.map((row) => row.id);
  const [goals, links] = [await goalsOfPriorities(db, ids), await linksTo(db, 'priorityArea', ids)];
  return seen.map((row) => ({
    id: row.id, workshopId: row.workshopId, title: row.title, rank: row.rank, side: row.side, fieldId: row.fieldId, fieldDe: row.fieldDe, fieldEn: row.fieldEn, reason: row.reason, votes: row.votes,
    deferredReason: row.deferredReason, version: row.version, goals: goals.filter((goal) => goal.priorityAreaId === row.id).map(({ id, title }) => ({ id, title })),
    traced: row.roomReason !== null || links.some((link) => link.toId === row.id),
  }));
}

async function choicesFor(db: Db, actor: Actor, programmeId: string, siteIds: readonly string[]) {
  const { goals, fields } = await seeTaxonomy(db, programmeId);
  const findings = await findingsAt(db, scopeOf(actor), siteIds);
  const clusters = (await Promise.all(siteIds.map((siteId) => clustersAtSite(db, siteId)))).flat();
  const once = [...new Map(clusters.map((cluster) => [cluster.id, cluster])).values()];
  return {
    goals: goals.map(({ id, title }) => ({ id, title })),
    fields: fields.map(({ id, nameDe, nameEn }) => ({ id, name: actor.language === 'en' ? nameEn : nameDe })),
    findings: findings.map(({ id, sentence, siteName }) => ({ id, sentence, siteName })),
    clusters: once.map(({ id, title, votes }) => ({ id, title, votes })),
  };
}
export type PriorityChoices = Awaited<ReturnType<typeof choicesFor>>;

/** What the form for a new priority area needs. */
export async function seeNewPriority(db: Db, actor: Actor, programmeSlug: string | undefined, workshopId: string | undefined, siteId: string | null) {
  const workshop = await openWorkshop(db, actor, programmeSlug, workshopId);
  const sites = workshop.sites.filter((site) => maySetPriorities(actor, { programmeId: workshop.programmeId, siteId: site.id }).allowed);
  must('workshops', either('notYoursToSet', sites.length > 0));
  // Findings belong to a site: with several of them the site is chosen first.
  const site = sites.length === 1 ? sites[0] : sites.find((one) => one.id === siteId);
  const existing = site ? await prioritiesOfSite(db, scopeOf(actor), site.id) : [];
  const choices = site ? await choicesFor(db, actor, workshop.programmeId, [site.id]) : null;
  return { ...headOf(actor, workshop), choosable: sites.map(({ id, name }) => ({ id, name })), site: site ? { id: site.id, name: site.name } : null, existing: existing.length, choices };
}

/** One priority area with its origin; throws NotThere when it does not belong to this workshop or is out of sight. */
export async function seePriority(db: Db, actor: Actor, programmeSlug: string | undefined, workshopId: string | undefined, id: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, workshopId);
  const row = there(await priorityById(db, scopeOf(actor), id ?? ''));
  const place = { programmeId: row.programmeId, siteId: row.siteId };
  if (row.workshopId !== workshop.id || !maySeePriorities(actor, place, workshop.facts.minutesApproved).allowed) there(null);
  const may = { set: maySetPriorities(actor, place).allowed, defer: mayDeferPriority(actor, place).allowed };
  const ministry = isMinistry(actor, place);
  const goals = await goalsOfPriorities(db, [row.id]);
  const links = await linksTo(db, 'priorityArea', [row.id]);
  const choices = await choicesFor(db, actor, row.programmeId, [row.siteId]);
  const from = (kind: string) => links.filter((link) => link.fromKind === kind).map((link) => link.fromId);
  const { title, rank, side, reason, votes, roomReason, deferredReason, version, fieldId, siteName } = row;
  return {
    ...headOf(actor, workshop), may, choices: may.set ? choices : null,
    area: {
      id: row.id, title, rank, side, reason, votes, roomReason, deferredReason, version, fieldId, siteName, fieldName: actor.language === 'en' ? row.fieldEn : row.fieldDe,
      goals: goals.map(({ id: goal, title: name }) => ({ id: goal, title: name })),
      // For the ministry the thread ends at the cluster titles.
      findings: ministry ? [] : choices.findings.filter((finding) => from('finding').includes(finding.id)),
      clusters: choices.clusters.filter((cluster) => from('cluster').includes(cluster.id)),
    },
  };
}
export type SeenPriority = Awaited<ReturnType<typeof seePriority>>;

/** One priority area with everything its form offers; refused to those who may only look. */
export async function seePriorityToChange(db: Db, actor: Actor, programmeSlug: string | undefined, workshopId: string | undefined, id: string | undefined) {
  const seen = await seePriority(db, actor, programmeSlug, workshopId, id);
  must('workshops', either('notYoursToSet', seen.may.set));
  return { ...seen, choices: there(seen.choices) };
}
