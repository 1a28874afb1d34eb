/** Here the open items of a site are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeOpenItems } from '../openItems/reads.server';
import { OpenItemsPage } from '../openItems/views/list';
import { siteCrumbs } from '../shared/crumbs';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { items, may } = await show(actor, () => seeOpenItems(db, actor, site));
  const title = sentence(actor.language, 'openItems', 'title');
  return {
    title, may, site: { slug: site.slug, programmeSlug: site.programmeSlug }, breadcrumb: [...siteCrumbs(site), { label: title }],
    items: items.map(({ id, what, ownerFunction, dueDay, doneOn, state, overdue, originKind }) => ({ id, what, ownerFunction, dueDay, doneOn, state, overdue, originKind })),
  };
}

export default function OpenItems() {
  return <OpenItemsPage {...useLoaderData<typeof loader>()} />;
}
