/** Here the coordinator lets an actual value count without a second check. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { submit } from '../http/form.server';
import { acceptUnchecked } from '../measures/acts/values.server';
import { acceptUncheckedForm } from '../measures/forms/values';
import { valueToDecide } from '../measures/reads/drafts.server';
import { AcceptUncheckedPage } from '../measures/views/values';
import { atMeasure, valueForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { seen, page } = await valueForm(args, 'uncheckedTitle', ({ may }) => may.unchecked);
  return { ...page, value: valueToDecide(seen) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, acceptUncheckedForm, (input) => acceptUnchecked(db, actor, at, args.params.v ?? '', input), () => ({ to: `${base}#istwerte`, news: { room: 'measures', key: 'valueUnchecked' } }));
}

export default function AcceptUnchecked() {
  return <AcceptUncheckedPage {...useLoaderData<typeof loader>()} />;
}
