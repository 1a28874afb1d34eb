/** Here the time windows of a site are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { seeSitePlan } from '../sites/reads.server';
import { SitePlanPage } from '../sites/views/course';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { own, current, versions, may } = await show(actor, () => seeSitePlan(db, actor, site));
  const title = sentence(actor.language, 'sites', 'plan');
  return { title, own, versions, may, current: current && { number: current.number }, name: site.name, edit: sitePath(site, 'plan/neu'), breadcrumb: [...siteCrumbs(site), { label: title }] };
}

export default function SitePlan() {
  return <SitePlanPage {...useLoaderData<typeof loader>()} />;
}
