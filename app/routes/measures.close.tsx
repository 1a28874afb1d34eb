/** Here a measure is ended. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { submit } from '../http/form.server';
import { closeMeasure } from '../measures/acts/measures.server';
import { closeMeasureForm } from '../measures/forms/measures';
import { CloseMeasurePage } from '../measures/views/steps';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, seen, page } = await measureForm(args, 'closeTitle', ({ may }) => may.close);
  return { ...page, today: actor.today, version: seen.measure.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, closeMeasureForm, (input) => closeMeasure(db, actor, at, input), () => ({ to: base, news: { room: 'measures', key: 'closed' } }));
}

export default function CloseMeasure() {
  return <CloseMeasurePage {...useLoaderData<typeof loader>()} />;
}
