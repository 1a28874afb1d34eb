/** Here a network is recorded at a site. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addNetwork } from '../networks/acts.server';
import { newNetworkForm } from '../networks/forms';
import { seeChoices } from '../networks/reads.server';
import { mayEditNetwork } from '../networks/rules';
import { NewNetworkPage } from '../networks/views/networks';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { placeOf } from '../sites/reads.server';
import { atSite } from './at.server';
import { networkForm } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  await show(actor, async () => must('networks', mayEditNetwork(actor, placeOf(site))));
  const { organisations } = await seeChoices(db, actor, site);
  return { ...networkForm(actor, site, 'addNetwork'), once: newOnce(), organisations: organisations.map(({ id, name }) => ({ id, name })) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newNetworkForm, (input) => addNetwork(db, actor, site, input),
    (id) => ({ to: sitePath(site, `netzwerk/netzwerke/${id}`), news: { room: 'networks', key: 'savedNetwork' } }));
}

export default function NewNetwork() {
  return <NewNetworkPage {...useLoaderData<typeof loader>()} />;
}
