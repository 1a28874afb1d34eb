/** Here one open item is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeOpenItem } from '../openItems/reads.server';
import { maySeeOpenItems } from '../openItems/rules';
import { OpenItemPage } from '../openItems/views/item';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { placeOf } from '../sites/reads.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { dates, may, ...item } = await show(actor, () => seeOpenItem(db, actor, args.params.o));
  const { what, ownerFunction, originKind, originTitle, dueDay, doneOn, doneNote, doneBy, state, overdue } = item;
  return {
    title: what, item: { what, ownerFunction, originKind, originTitle, dueDay, doneOn, doneNote, doneBy, state, overdue }, dates, may,
    breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'openItems', 'title'), ...(maySeeOpenItems(actor, placeOf(site)).allowed && { to: sitePath(site, 'offene-punkte') }) }, { label: what }],
  };
}

export default function OpenItem() {
  return <OpenItemPage {...useLoaderData<typeof loader>()} />;
}
