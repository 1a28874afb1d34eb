/** Here an open item is given a new day. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { moveOpenItem } from '../openItems/acts.server';
import { moveOpenItemForm } from '../openItems/forms';
import { seeOpenItem } from '../openItems/reads.server';
import { MoveOpenItemPage } from '../openItems/views/forms';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const item = await show(actor, async () => {
    const seen = await seeOpenItem(db, actor, args.params.o);
    must('openItems', seen.may.move);
    return seen;
  });
  const title = sentence(actor.language, 'openItems', 'move');
  const back = sitePath(site, `offene-punkte/${item.id}`);
  return { title, back, what: item.what, dueDay: item.dueDay, version: item.version, breadcrumb: [...siteCrumbs(site), { label: item.what, to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, moveOpenItemForm, (input) => moveOpenItem(db, actor, args.params.o ?? '', input),
    () => ({ to: sitePath(site, 'offene-punkte'), news: { room: 'openItems', key: 'moved' } }));
}

export default function MoveOpenItem() {
  return <MoveOpenItemPage {...useLoaderData<typeof loader>()} />;
}
