/** Here the history of a programme is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeHistory } from '../history/reads.server';
import { HistoryPage } from '../history/views/history';
import { show } from '../http/form.server';
import { sentence, wordsIn } from '../http/language.server';
import { pageIn } from '../http/address.server';
import { programmeCrumb } from '../shared/crumbs';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const title = sentence(actor.language, 'history', 'title');
  const seen = await show(actor, () => seeHistory(db, actor, { programmeId: programme.id, siteId: null }, pageIn(args.request), wordsIn(actor.language)));
  return { title, ...seen, breadcrumb: [programmeCrumb(programme), { label: title }] };
}

export default function ProgrammeHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
