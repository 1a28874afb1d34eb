/** Here a gate is decided. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { decideGate } from '../cycle/acts.server';
import { decideGateForm } from '../cycle/forms';
import { phaseOfSlug } from '../cycle/rules/phases';
import { DecideGatePage } from '../cycle/views/gate-forms';
import { notThere, submit } from '../http/form.server';
import { addDays } from '../shared/dates';
import { atSite } from './at.server';
import { atGate, gateAddress } from './at-gate.server';

export { titled as meta } from '../ui/title';

/** How long the form proposes for a condition. */
const daysForConditions = 28;

export async function loader(args: LoaderFunctionArgs) {
  const { gate, page, actor } = await atGate(args, 'decide', 'decideTitle');
  return {
    ...page, criteria: gate.criteria, due: addDays(actor.today, daysForConditions),
    lead: { role: gate.turns[0]?.requestedRole ?? '', name: gate.turns[0]?.requestedName ?? '', day: gate.standing.since ?? actor.today, note: gate.turns[0]?.note ?? null },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const phase = phaseOfSlug(args.params.phase);
  if (!phase) throw notThere();
  return submit(args, actor, decideGateForm(phase), (input) => decideGate(db, actor, site.id, phase, input), () => ({ to: gateAddress(site, args), news: { room: 'cycle', key: 'decided' } }));
}

export default function DecideGate() {
  return <DecideGatePage {...useLoaderData<typeof loader>()} />;
}
