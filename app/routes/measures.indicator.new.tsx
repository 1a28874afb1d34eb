/** Here an indicator is set for a measure. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, submit } from '../http/form.server';
import { addIndicator } from '../measures/acts/values.server';
import { newIndicatorForm } from '../measures/forms/values';
import { IndicatorPage } from '../measures/views/values';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await measureForm(args, 'indicatorAdd', ({ may }) => may.edit);
  return { ...page, indicator: null, once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, newIndicatorForm, (input) => addIndicator(db, actor, at, input), () => ({ to: base, news: { room: 'measures', key: 'indicatorSaved' } }));
}

export default function NewIndicator() {
  return <IndicatorPage {...useLoaderData<typeof loader>()} />;
}
