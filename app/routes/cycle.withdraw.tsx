/** Here a request is taken back. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withdrawRequest } from '../cycle/acts.server';
import { withdrawRequestForm } from '../cycle/forms';
import { phaseOfSlug } from '../cycle/rules/phases';
import { WithdrawRequestPage } from '../cycle/views/gate-forms';
import { notThere, submit } from '../http/form.server';
import { atSite } from './at.server';
import { atGate, gateAddress } from './at-gate.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await atGate(args, 'withdraw', 'withdraw');
  return page;
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const phase = phaseOfSlug(args.params.phase);
  if (!phase) throw notThere();
  return submit(args, actor, withdrawRequestForm, () => withdrawRequest(db, actor, site.id, phase), () => ({ to: gateAddress(site, args), news: { room: 'cycle', key: 'withdrawn' } }));
}

export default function WithdrawRequest() {
  return <WithdrawRequestPage {...useLoaderData<typeof loader>()} />;
}
