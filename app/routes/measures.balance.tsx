/** Here the balance of a measure is written. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { submit } from '../http/form.server';
import { writeBalance } from '../measures/acts/measures.server';
import { balanceForm } from '../measures/forms/measures';
import { BalancePage } from '../measures/views/steps';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { seen, page } = await measureForm(args, 'balance', ({ may }) => may.balance);
  return { ...page, balance: seen.balance };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, balanceForm, (input) => writeBalance(db, actor, at, input), () => ({ to: base, news: { room: 'measures', key: 'balanceSaved' } }));
}

export default function Balance() {
  return <BalancePage {...useLoaderData<typeof loader>()} />;
}
