/** Here one application is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { seeApplication } from '../sites/reads.server';
import { ApplicationPage } from '../sites/views/applications';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const { may, ...row } = await show(actor, () => seeApplication(db, actor, programme, args.params.a));
  const { id, name, state, receivedOn, decidedOn, siteSlug, siteName, offices, contact, motivation, reason } = row;
  return {
    title: name, may, programme: { slug: programme.slug, name: programme.name }, application: { id, name, state, receivedOn, decidedOn, siteSlug, siteName, offices, contact, motivation, reason },
    breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'sites', 'applications'), to: programmePath(programme.slug, 'bewerbungen') }, { label: name }],
  };
}

export default function Application() {
  return <ApplicationPage {...useLoaderData<typeof loader>()} />;
}
