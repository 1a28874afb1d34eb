/** Here a decision is reopened. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { reopenGate } from '../cycle/acts.server';
import { reopenGateForm } from '../cycle/forms';
import { phaseOfSlug } from '../cycle/rules/phases';
import { ReopenGatePage } from '../cycle/views/gate-forms';
import { notThere, submit } from '../http/form.server';
import { atSite } from './at.server';
import { atGate, gateAddress } from './at-gate.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await atGate(args, 'reopen', 'reopen');
  return page;
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const phase = phaseOfSlug(args.params.phase);
  if (!phase) throw notThere();
  return submit(args, actor, reopenGateForm, (input) => reopenGate(db, actor, site.id, phase, input), () => ({ to: gateAddress(site, args), news: { room: 'cycle', key: 'reopened' } }));
}

export default function ReopenGate() {
  return <ReopenGatePage {...useLoaderData<typeof loader>()} />;
}
