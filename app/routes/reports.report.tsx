/** Here the report of a site is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeReport } from '../reports/reads.server';
import { ReportPage } from '../reports/views/report';
import { siteCrumbs } from '../shared/crumbs';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const asked = new URL(args.request.url).searchParams.get('fassung');
  const { version: _version, turn: _turn, ...report } = await show(actor, () => seeReport(db, actor, site, { version: asked === null ? null : Number(asked) }));
  const title = sentence(actor.language, 'reports', 'title');
  return { title, site: { slug: site.slug, programmeSlug: site.programmeSlug, name: site.name }, breadcrumb: [...siteCrumbs(site), { label: title }], report };
}

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
