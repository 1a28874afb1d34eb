/** Here a tie between two organisations is recorded at a site. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addTie } from '../networks/acts.server';
import { newTieForm } from '../networks/forms';
import { seeChoices } from '../networks/reads.server';
import { mayEditNetwork } from '../networks/rules';
import { NewTiePage } from '../networks/views/ties';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { placeOf } from '../sites/reads.server';
import { atSite } from './at.server';
import { networkForm } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  await show(actor, async () => must('networks', mayEditNetwork(actor, placeOf(site))));
  return { ...networkForm(actor, site, 'addTie'), once: newOnce(), newOrganisation: sitePath(site, 'netzwerk/organisationen/neu'), choices: await seeChoices(db, actor, site) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newTieForm, (input) => addTie(db, actor, site, input), () => ({ to: sitePath(site, 'netzwerk'), news: { room: 'networks', key: 'savedTie' } }));
}

export default function NewTie() {
  return <NewTiePage {...useLoaderData<typeof loader>()} />;
}
