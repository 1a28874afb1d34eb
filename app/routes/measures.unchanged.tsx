/** Here "unchanged as of today" is said of a measure. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, submit } from '../http/form.server';
import { reportUnchanged } from '../measures/acts/measures.server';
import { unchangedForm } from '../measures/forms/measures';
import { indicatorToAsk } from '../measures/reads/drafts.server';
import { UnchangedPage } from '../measures/views/report';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { seen, page } = await measureForm(args, 'unchanged', ({ may }) => may.report);
  const asked = new URL(args.request.url).searchParams.get('indikator');
  const chosen = seen.indicators.find((one) => one.id === asked);
  return { ...page, once: newOnce(), status: seen.measure.status, indicator: chosen ? indicatorToAsk(chosen) : null };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, unchangedForm, (input) => reportUnchanged(db, actor, at, input), () => ({ to: base, news: { room: 'measures', key: 'unchangedDone' } }));
}

export default function Unchanged() {
  return <UnchangedPage {...useLoaderData<typeof loader>()} />;
}
