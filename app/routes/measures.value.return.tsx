/** Here a second person gives an actual value back with a note. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { submit } from '../http/form.server';
import { returnValue } from '../measures/acts/values.server';
import { returnValueForm } from '../measures/forms/values';
import { valueToDecide } from '../measures/reads/drafts.server';
import { ReturnValuePage } from '../measures/views/values';
import { atMeasure, valueForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { seen, page } = await valueForm(args, 'returnTitle', ({ may }) => may.giveBack);
  return { ...page, value: valueToDecide(seen) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, returnValueForm, (input) => returnValue(db, actor, at, args.params.v ?? '', input), () => ({ to: `${base}#istwerte`, news: { room: 'measures', key: 'valueReturned' } }));
}

export default function ReturnValue() {
  return <ReturnValuePage {...useLoaderData<typeof loader>()} />;
}
