/** Here is gathered what an actor may see of sites and of the applications they come from. */
import type { Db, Trx } from '../../db/connection.server';
import { applicationById, applicationsOf, officesOfApplications } from '../../db/sites/applications.server';
import { officesOfSites, participantsOf, siteById, siteBySlug, sitesInDistricts, sitesInSight, stateChangesOf } from '../../db/sites/sites.server';
import { scopeOf } from '../accounts/rules';
import { seePlans, type SeenProgramme } from '../programmes/reads.server';
import { planOf } from '../programmes/rules';
import type { Actor } from '../shared/actor';
import { must, there } from '../shared/refusal';
import { denominatorsOf, mayChangeSiteState, mayOfApplication, mayPlanSite, mayRecordApplication, maySeeApplications, maySeeParticipants, maySeeSiteCourse, nextStates } from './rules';

/** A site seen whole, with the programme it belongs to. */
export type SeenSite = Awaited<ReturnType<typeof seeSite>>;

/** One site by its address; throws NotThere when the actor does not see it whole. */
export const seeSite = async (db: Db | Trx, actor: Actor, programmeSlug: string | undefined, slug: string | undefined) =>
  there(await siteBySlug(db, scopeOf(actor), programmeSlug ?? '', slug ?? ''));

/** One site by its id; throws NotThere when the actor does not see it whole. */
export const seeSiteById = async (db: Db | Trx, actor: Actor, id: string) => there(await siteById(db, scopeOf(actor), id));

/** Every site the actor sees whole, of one programme or of all. */
export const seeSites = (db: Db | Trx, actor: Actor, programmeId?: string) => sitesInSight(db, scopeOf(actor), programmeId);

/** Where a site belongs, for the rules. */
export const placeOf = (site: { id: string; programmeId: string }) => ({ programmeId: site.programmeId, siteId: site.id });

/** Everybody who takes part in a programme, by name, state and offices: what participants see of each other. */
export async function seeParticipants(db: Db | Trx, actor: Actor, programme: SeenProgramme) {
  must('sites', maySeeParticipants(actor, programme));
  const sites = await participantsOf(db, scopeOf(actor), programme.id);
  const offices = await officesOfSites(db, sites.map(({ id }) => id));
  return sites.map((site) => ({ ...site, offices: offices.filter(({ siteId }) => siteId === site.id) }));
}

/** The offices of a site with the days they belong to it. */
export const seeOfficesOf = async (db: Db | Trx, site: SeenSite) => officesOfSites(db, [site.id]);

/** The state of a site with every change of it, and where it can go from here. */
export async function seeSiteState(db: Db, actor: Actor, site: SeenSite) {
  must('sites', maySeeSiteCourse(actor, { ...placeOf(site), programmeKind: site.programmeKind }));
  const [changes, offices] = await Promise.all([stateChangesOf(db, site.id), seeOfficesOf(db, site)]);
  return { state: site.state, next: nextStates(site.state), changes, offices, may: { change: mayChangeSiteState(actor, placeOf(site)), plan: mayPlanSite(actor, placeOf(site)) } };
}

/** The plan that counts for a site, what was planned first, and every version of both. */
export async function seeSitePlan(db: Db, actor: Actor, site: SeenSite) {
  must('sites', maySeeSiteCourse(actor, { ...placeOf(site), programmeKind: site.programmeKind }));
  const plans = await seePlans(db, actor, site.programmeId);
  const plan = planOf(plans, site.id);
  return { ...plan, versions: plans.filter((one) => one.siteId === (plan.own ? site.id : null)), may: { plan: mayPlanSite(actor, placeOf(site)) } };
}

/** The applications of a programme with their offices and the numbers behind "22 von 53 beworben, 9 ausgewählt". */
export async function seeApplications(db: Db, actor: Actor, programme: SeenProgramme) {
  must('sites', maySeeApplications(actor, programme));
  const [rows, sites] = await Promise.all([applicationsOf(db, scopeOf(actor), programme.id), participantsOf(db, scopeOf(actor), programme.id)]);
  const offices = await officesOfApplications(db, rows.map(({ id }) => id));
  return {
    applications: rows.map((row) => ({ ...row, offices: offices.filter(({ applicationId }) => applicationId === row.id) })),
    sites, numbers: denominatorsOf(programme, rows, sites.length), may: { record: mayRecordApplication(actor, programme) },
  };
}

/** One application with its offices; throws NotThere when it is out of sight. */
export async function seeApplication(db: Db | Trx, actor: Actor, programme: SeenProgramme, id: string | undefined) {
  must('sites', maySeeApplications(actor, programme));
  const row = there(await applicationById(db, scopeOf(actor), programme.id, id ?? ''));
  return { ...row, offices: await officesOfApplications(db, [row.id]), may: mayOfApplication(actor, row) };
}

/** The sites of all programmes in sight with an office in one of these districts, each once; `whole` where the actor may open it. */
export async function seeSitesOfDistricts(db: Db, actor: Actor, districts: readonly string[]) {
  const scope = scopeOf(actor);
  const rows = await sitesInDistricts(db, scope, districts);
  return [...new Map(rows.map((row) => [row.id, row])).values()].map(({ fellows, ...row }) => ({
    ...row, fellows: Number(fellows ?? 0), whole: row.programmeKind === 'documented' || scope.wholeProgrammeIds.includes(row.programmeId) || scope.siteIds.includes(row.id),
  }));
}
