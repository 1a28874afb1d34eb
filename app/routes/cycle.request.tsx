/** Here a gate is requested. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requestGate } from '../cycle/acts.server';
import { requestGateForm } from '../cycle/forms';
import { phaseOfSlug } from '../cycle/rules/phases';
import { RequestGatePage } from '../cycle/views/gate-forms';
import { notThere, submit } from '../http/form.server';
import { atSite } from './at.server';
import { atGate, gateAddress } from './at-gate.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { gate, page } = await atGate(args, 'request', 'requestGate');
  return { ...page, criteria: gate.criteria };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const phase = phaseOfSlug(args.params.phase);
  if (!phase) throw notThere();
  return submit(args, actor, requestGateForm, (input) => requestGate(db, actor, site.id, phase, input), () => ({ to: gateAddress(site, args), news: { room: 'cycle', key: 'requested' } }));
}

export default function RequestGate() {
  return <RequestGatePage {...useLoaderData<typeof loader>()} />;
}
