/** Here is what can be done with sites and applications: record, select, decline, withdraw, change the state, plan. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { PlanInput } from '../programmes/forms';
import type { SeenProgramme } from '../programmes/reads.server';
import { placeOfProgramme } from '../programmes/rules';
import { windowsOf } from '../programmes/steps.server';
import type { Actor } from '../shared/actor';
import type { ApplicationInput, DeclineInput, SelectInput, SiteStateInput } from './forms';
import { placeOf, type SeenSite } from './reads.server';
import { changeSiteStateStep, planSiteStep, recordApplicationStep, selectApplicationStep, turnDownStep } from './steps.server';

/** Records an application that one or more offices sent. Gives its id. */
export const recordApplication = (db: Db, actor: Actor, programme: SeenProgramme, input: ApplicationInput) =>
  perform(db, actor, 'sites.recordApplication', input.once, async (change) => {
    const id = await recordApplicationStep(change, programme, input);
    return { subject: { kind: 'application', id, title: input.name }, place: placeOfProgramme(programme), result: id };
  });

/** Selects an application; gives the new site's id and address. */
export const selectApplication = (db: Db, actor: Actor, programme: SeenProgramme, id: string, input: SelectInput) =>
  perform(db, actor, 'sites.selectApplication', undefined, async (change) => {
    const site = await selectApplicationStep(change, programme, id, input);
    return { subject: { kind: 'site', id: site.id, title: site.name }, place: { programmeId: programme.id, siteId: site.id }, result: site };
  });

const turnDown = (state: 'declined' | 'withdrawn', act: string) => (db: Db, actor: Actor, programme: SeenProgramme, id: string, input: DeclineInput) =>
  perform(db, actor, act, undefined, async (change) => {
    const application = await turnDownStep(change, programme, id, state, input);
    return { subject: { kind: 'application', id, title: application.name }, place: placeOfProgramme(programme), result: null };
  });

/** Declines an application with a reason. */
export const declineApplication = turnDown('declined', 'sites.declineApplication');

/** Notes that an office withdrew its application. */
export const withdrawApplication = turnDown('withdrawn', 'sites.withdrawApplication');

/** Changes the state of a site: begun, paused, left, finished. */
export const changeSiteState = (db: Db, actor: Actor, site: SeenSite, input: SiteStateInput) =>
  perform(db, actor, 'sites.changeState', undefined, async (change) => {
    await changeSiteStateStep(change, site, input);
    return { subject: { kind: 'site', id: site.id, title: site.name }, place: placeOf(site), result: null };
  });

/** Plans the phases of a site apart from its programme. */
export const planSite = (db: Db, actor: Actor, site: SeenSite, input: PlanInput) =>
  perform(db, actor, 'sites.plan', input.once, async (change) => {
    const id = await planSiteStep(change, site, windowsOf(input), input.reason);
    return { subject: { kind: 'site', id: site.id, title: site.name }, place: placeOf(site), result: id };
  });
