/** Here an actual value is corrected by a new row. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { submit } from '../http/form.server';
import { correctValue } from '../measures/acts/values.server';
import { correctValueForm } from '../measures/forms/values';
import { valueDraft, valueToDecide, whoConfirms } from '../measures/reads/drafts.server';
import { ValuePage } from '../measures/views/values';
import { atMeasure, valueForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, seen, page } = await valueForm(args, 'correctTitle', ({ may }) => may.correct);
  const { unit, kind, levels, version } = valueToDecide(seen);
  return { ...page, draft: valueDraft(seen, actor.language), next: whoConfirms(actor), version, indicator: { name: seen.value.indicatorName, unit, kind, levels, groups: [] } };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, correctValueForm, (input) => correctValue(db, actor, at, args.params.v ?? '', input), () => ({ to: `${base}#istwerte`, news: { room: 'measures', key: 'valueCorrected' } }));
}

export default function CorrectValue() {
  return <ValuePage {...useLoaderData<typeof loader>()} />;
}
