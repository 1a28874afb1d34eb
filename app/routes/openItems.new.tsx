/** Here an open item is recorded at a site. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { addOpenItemToSite } from '../openItems/acts.server';
import { newOpenItemForm } from '../openItems/forms';
import { mayAddOpenItem } from '../openItems/rules';
import { NewOpenItemPage } from '../openItems/views/forms';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { placeOf } from '../sites/reads.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, site } = await atSite(args);
  await show(actor, async () => must('openItems', mayAddOpenItem(actor, placeOf(site))));
  const title = sentence(actor.language, 'openItems', 'add');
  const back = sitePath(site, 'offene-punkte');
  return { title, back, once: newOnce(), breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'openItems', 'title'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newOpenItemForm, (input) => addOpenItemToSite(db, actor, site, input),
    () => ({ to: sitePath(site, 'offene-punkte'), news: { room: 'openItems', key: 'saved' } }));
}

export default function NewOpenItem() {
  return <NewOpenItemPage {...useLoaderData<typeof loader>()} />;
}
