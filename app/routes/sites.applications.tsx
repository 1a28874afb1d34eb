/** Here the applications of a programme are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { seeApplications } from '../sites/reads.server';
import { ApplicationsPage } from '../sites/views/applications';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const { applications, sites, numbers, may } = await show(actor, () => seeApplications(db, actor, programme));
  const title = sentence(actor.language, 'sites', 'applications');
  return {
    title, numbers, may, programme: { slug: programme.slug, name: programme.name, kind: programme.kind }, breadcrumb: [programmeCrumb(programme), { label: title }],
    applications: applications.map(({ id, name, state, receivedOn, decidedOn, siteSlug, offices }) => ({ id, name, state, receivedOn, decidedOn, siteSlug, offices })),
    sites: sites.map(({ id, slug, name, state }) => ({ id, slug, name, state })),
  };
}

export default function Applications() {
  return <ApplicationsPage {...useLoaderData<typeof loader>()} />;
}
