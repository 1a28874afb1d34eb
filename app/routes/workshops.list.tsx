/** Here the workshops of a programme are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { seeSites } from '../sites/reads.server';
import { mayPlanFor, seeWorkshopList } from '../workshops/reads/workshops.server';
import { WorkshopListPage } from '../workshops/views/list';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const title = sentence(actor.language, 'workshops', 'title');
  const sites = await seeSites(db, actor, programme.id);
  const list = await seeWorkshopList(db, actor, programme.id, new URL(args.request.url).searchParams);
  const may = mayPlanFor(actor, programme.id, sites.map((site) => site.id));
  return {
    title, ...list, breadcrumb: [programmeCrumb(programme), { label: title }], programmeSlug: programme.slug, planTo: may.allowed ? programmePath(programme.slug, 'workshops/neu') : null,
    lead: list.total === 0 ? sentence(actor.language, 'workshops', 'listNone') : sentence(actor.language, 'workshops', 'listLead', { n: list.total, ahead: list.ahead }),
    sites: sites.map(({ slug, name }) => ({ slug, name })),
  };
}

export default function Workshops() {
  return <WorkshopListPage {...useLoaderData<typeof loader>()} />;
}
