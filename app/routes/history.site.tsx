/** Here the history of a site is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeHistory } from '../history/reads.server';
import { HistoryPage } from '../history/views/history';
import { show } from '../http/form.server';
import { sentence, wordsIn } from '../http/language.server';
import { pageIn } from '../http/address.server';
import { placeOf } from '../sites/reads.server';
import { siteCrumbs } from '../shared/crumbs';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const title = sentence(actor.language, 'history', 'title');
  const seen = await show(actor, () => seeHistory(db, actor, placeOf(site), pageIn(args.request), wordsIn(actor.language)));
  return { title, ...seen, breadcrumb: [...siteCrumbs(site), { label: title }] };
}

export default function SiteHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
