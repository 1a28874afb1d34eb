/** Here the workshops of a site are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { mayPlanFor, seeWorkshopList } from '../workshops/reads/workshops.server';
import { WorkshopListPage } from '../workshops/views/list';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const title = sentence(actor.language, 'workshops', 'title');
  const list = await seeWorkshopList(db, actor, site.programmeId, new URL(args.request.url).searchParams, site.id);
  const may = mayPlanFor(actor, site.programmeId, [site.id]);
  return {
    title, ...list, breadcrumb: [...siteCrumbs(site), { label: title }], programmeSlug: site.programmeSlug, sites: null,
    planTo: may.allowed ? programmePath(site.programmeSlug, `workshops/neu?standort=${site.slug}`) : null,
    lead: list.total === 0 ? sentence(actor.language, 'workshops', 'listNone') : sentence(actor.language, 'workshops', 'siteLead', { n: list.total }),
  };
}

export default function SiteWorkshops() {
  return <WorkshopListPage {...useLoaderData<typeof loader>()} />;
}
