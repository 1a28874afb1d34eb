/** Here the page of a site is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeDocumentedSite, seeSitePage } from '../cycle/reads/site.server';
import { DocumentedSitePage } from '../cycle/views/documented';
import { SitePage } from '../cycle/views/site';
import { show } from '../http/form.server';
import { programmeCrumb } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const shared = { title: site.name, base: sitePath(site), breadcrumb: [programmeCrumb({ slug: site.programmeSlug, name: site.programmeName }), { label: site.name }] };
  if (site.programmeKind === 'documented') return { ...shared, documented: true as const, page: await show(actor, () => seeDocumentedSite(db, actor, site)) };
  return { ...shared, documented: false as const, page: await show(actor, () => seeSitePage(db, actor, site)) };
}

export default function Site() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.documented ? <DocumentedSitePage {...loaded} /> : <SitePage {...loaded} />;
}
