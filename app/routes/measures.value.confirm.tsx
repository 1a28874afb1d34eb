/** Here a second person confirms an actual value. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { submit } from '../http/form.server';
import { confirmValue } from '../measures/acts/values.server';
import { confirmValueForm } from '../measures/forms/values';
import { valueToDecide } from '../measures/reads/drafts.server';
import { ConfirmValuePage } from '../measures/views/values';
import { atMeasure, valueForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { seen, page } = await valueForm(args, 'confirmTitle', ({ may }) => may.confirm);
  return { ...page, value: valueToDecide(seen) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, confirmValueForm, (input) => confirmValue(db, actor, at, args.params.v ?? '', input), () => ({ to: `${base}#istwerte`, news: { room: 'measures', key: 'valueConfirmed' } }));
}

export default function ConfirmValue() {
  return <ConfirmValuePage {...useLoaderData<typeof loader>()} />;
}
