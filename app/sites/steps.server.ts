/** Here single changes of sites and applications are made inside a transaction; the seeds use them too. */
import { officesByIds } from '../../db/districts/districts.server';
import { applicationsOfOffices } from '../../db/sites/applications.server';
import { addApplication, addSite, addStateChange, changeApplication, changeSite } from '../../db/sites/changes.server';
import { participantsOf, siteSlugTaken } from '../../db/sites/sites.server';
import { scopeOf } from '../accounts/rules';
import { slugOf } from '../accounts/steps.server';
import { type Change, newId } from '../history/perform.server';
import type { SeenProgramme } from '../programmes/reads.server';
import { replacePlanStep } from '../programmes/steps.server';
import type { Window } from '../programmes/rules';
import { must, mustBeCurrent, Unfit } from '../shared/refusal';
import type { ApplicationInput, DeclineInput, SelectInput, SiteStateInput } from './forms';
import { placeOf, seeApplication, seeSiteById, type SeenSite } from './reads.server';
import { mayBecome, mayDecideApplication, mayPlanSite, mayRecordApplication, mayWithdrawApplication } from './rules';

/** Records the application of one or more offices; an office applies once per programme. */
export async function recordApplicationStep(change: Change, programme: SeenProgramme, input: Omit<ApplicationInput, 'once'>): Promise<string> {
  const { trx, actor } = change;
  must('sites', mayRecordApplication(actor, programme));
  if ((await officesByIds(trx, input.offices)).length !== input.offices.length) throw new Unfit('sites', 'office', 'officeUnknown');
  const [taken] = await applicationsOfOffices(trx, programme.id, input.offices);
  if (taken) throw new Unfit('sites', 'office', 'officeApplied', { office: taken.name });
  if (input.receivedOn > actor.today) throw new Unfit('sites', 'receivedOn', 'inFuture');
  const id = newId();
  await addApplication(trx, {
    id, programmeId: programme.id, name: input.name, contact: input.contact, motivation: input.motivation ?? '', receivedOn: input.receivedOn, state: 'received', decidedOn: null, reason: null, siteId: null,
    version: 1, createdAt: actor.now, createdBy: actor.personId,
  }, input.offices);
  change.part('name', null, input.name);
  change.part('receivedOn', null, input.receivedOn);
  return id;
}

/** An address within the programme that no other site has. */
async function freeSiteSlug(change: Change, programmeId: string, name: string): Promise<string> {
  const slug = slugOf(name);
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? slug : `${slug}-${n}`;
    if (!(await siteSlugTaken(change.trx, programmeId, tried))) return tried;
  }
}

/** Selects an application: the site comes into being with the offices that applied. */
export async function selectApplicationStep(change: Change, programme: SeenProgramme, id: string, input: SelectInput): Promise<{ id: string; slug: string; name: string }> {
  const { trx, actor } = change;
  const application = await seeApplication(trx, actor, programme, id);
  must('sites', mayDecideApplication(actor, application));
  mustBeCurrent(application, input.version, { reason: application.reason });
  if (input.onDay < application.receivedOn) throw new Unfit('sites', 'onDay', 'beforeReceived');
  const siteId = newId();
  const slug = await freeSiteSlug(change, programme.id, input.siteName);
  const others = await participantsOf(trx, scopeOf(actor), programme.id);
  await addSite(trx, {
    id: siteId, programmeId: programme.id, slug, name: input.siteName, state: 'selected', position: Math.max(0, ...others.map(({ position }) => position)) + 1, contact: application.contact,
    fileReference: null, resubmitOn: null, sourceId: null, version: 1, createdAt: actor.now,
  }, application.offices.map((office) => ({ officeId: office.id, fromDay: input.officesFrom, untilDay: null })));
  await addStateChange(trx, { id: newId(), siteId, state: 'selected', onDay: input.onDay, reason: input.reason, decidedBy: actor.name, at: actor.now });
  await changeApplication(trx, id, { state: 'selected', decidedOn: input.onDay, reason: input.reason, siteId, version: application.version + 1 });
  change.part('application', application.state, 'selected');
  change.part('reason', null, input.reason);
  return { id: siteId, slug, name: input.siteName };
}

/** Declines an application, or notes that it was withdrawn; both with a reason. */
export async function turnDownStep(change: Change, programme: SeenProgramme, id: string, state: 'declined' | 'withdrawn', input: DeclineInput) {
  const { trx, actor } = change;
  const application = await seeApplication(trx, actor, programme, id);
  must('sites', state === 'declined' ? mayDecideApplication(actor, application) : mayWithdrawApplication(actor, application));
  mustBeCurrent(application, input.version, { reason: application.reason });
  if (input.onDay < application.receivedOn) throw new Unfit('sites', 'onDay', 'beforeReceived');
  await changeApplication(trx, id, { state, decidedOn: input.onDay, reason: input.reason, version: application.version + 1 });
  change.part('application', application.state, state);
  change.part('reason', null, input.reason);
  return application;
}

/** Changes the state of a site; the change stays with day, reason and who decided. */
export async function changeSiteStateStep(change: Change, seen: SeenSite, input: SiteStateInput): Promise<void> {
  const site = await seeSiteById(change.trx, change.actor, seen.id);
  must('sites', mayBecome(change.actor, { ...placeOf(site), state: site.state }, input.state));
  mustBeCurrent(site, input.version, { state: site.state });
  if (input.onDay > change.actor.today) throw new Unfit('sites', 'onDay', 'inFuture');
  await changeSite(change.trx, site.id, { state: input.state, version: site.version + 1 });
  await addStateChange(change.trx, { id: newId(), siteId: site.id, state: input.state, onDay: input.onDay, reason: input.reason, decidedBy: input.decidedBy, at: change.actor.now });
  change.part('state', site.state, input.state);
  change.part('onDay', null, input.onDay);
  change.part('reason', null, input.reason);
  change.part('decidedBy', null, input.decidedBy);
}

/** Plans a site apart from its programme. */
export async function planSiteStep(change: Change, site: SeenSite, windows: readonly Window[], reason: string): Promise<string> {
  must('sites', mayPlanSite(change.actor, placeOf(site)));
  return replacePlanStep(change, { id: site.programmeId, kind: site.programmeKind }, site.id, windows, reason);
}
