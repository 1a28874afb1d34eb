/** Here the participation of a site is asked for and its state changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { changeSiteState } from '../sites/acts.server';
import { siteStateForm } from '../sites/forms';
import { seeSiteState } from '../sites/reads.server';
import { SiteStatePage } from '../sites/views/course';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { state, next, changes, offices, may } = await show(actor, () => seeSiteState(db, actor, site));
  const title = sentence(actor.language, 'sites', 'stateTitle');
  return {
    title, state, next, may, name: site.name, version: site.version, today: actor.today, back: sitePath(site), breadcrumb: [...siteCrumbs(site), { label: title }],
    changes: changes.map(({ id, state: became, onDay, reason, decidedBy }) => ({ id, state: became, onDay, reason, decidedBy })),
    offices: offices.map(({ id, name, districtAgs, districtName, fromDay, untilDay }) => ({ id, name, districtAgs, districtName, fromDay, untilDay })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, siteStateForm, (input) => changeSiteState(db, actor, site, input),
    () => ({ to: sitePath(site, 'status'), news: { room: 'sites', key: 'stateChanged' } }));
}

export default function SiteState() {
  return <SiteStatePage {...useLoaderData<typeof loader>()} />;
}
