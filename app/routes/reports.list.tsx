/** Here the site reports of a programme are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeReports } from '../reports/reads.server';
import { beforeMinistry, reportStates } from '../reports/rules';
import { ReportsPage } from '../reports/views/list';
import { programmeCrumb } from '../shared/crumbs';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const sites = await show(actor, () => seeReports(db, actor, programme));
  const title = sentence(actor.language, 'reports', 'listTitle');
  const ministry = actor.role === 'ministry';
  const states = ministry ? beforeMinistry : reportStates;
  const asked = new URL(args.request.url).searchParams.get('stand');
  return { title, breadcrumb: [programmeCrumb(programme), { label: title }], ministry, states, sites, shown: states.find((state) => state === asked) ?? null };
}

export default function Reports() {
  return <ReportsPage {...useLoaderData<typeof loader>()} />;
}
