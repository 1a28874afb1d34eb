/** Here an actual value of an indicator is reported. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, notThere, submit } from '../http/form.server';
import { reportValue } from '../measures/acts/values.server';
import { reportValueForm } from '../measures/forms/values';
import { whoConfirms } from '../measures/reads/drafts.server';
import { ValuePage } from '../measures/views/values';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, seen, page } = await measureForm(args, 'valueAdd', ({ may }) => may.report);
  const indicator = seen.indicators.find((one) => one.id === args.params.i);
  if (!indicator) throw notThere();
  const { name, unit, kind, levels, figure } = indicator;
  return { ...page, once: newOnce(), draft: null, next: whoConfirms(actor), indicator: { name, unit, kind, levels, groups: figure.groups.map((group) => ({ id: group.id, name: group.name })) } };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, reportValueForm, (input) => reportValue(db, actor, at, args.params.i ?? '', input), () => ({ to: `${base}#istwerte`, news: { room: 'measures', key: 'valueReported' } }));
}

export default function ReportValue() {
  return <ValuePage {...useLoaderData<typeof loader>()} />;
}
