/** Here an indicator and its groups are changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notThere, submit } from '../http/form.server';
import { changeIndicator } from '../measures/acts/values.server';
import { changeIndicatorForm } from '../measures/forms/values';
import { indicatorDraft } from '../measures/reads/drafts.server';
import { IndicatorPage } from '../measures/views/values';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, seen, page } = await measureForm(args, 'indicatorEdit', ({ may }) => may.edit);
  const indicator = seen.indicators.find((one) => one.id === args.params.i);
  if (!indicator) throw notThere();
  return { ...page, indicator: indicatorDraft(indicator, actor.language), version: indicator.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, changeIndicatorForm, (input) => changeIndicator(db, actor, at, args.params.i ?? '', input), () => ({ to: base, news: { room: 'measures', key: 'indicatorSaved' } }));
}

export default function Indicator() {
  return <IndicatorPage {...useLoaderData<typeof loader>()} />;
}
