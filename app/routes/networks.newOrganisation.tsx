/** Here an organisation is recorded at a site. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addOrganisation } from '../networks/acts.server';
import { newOrganisationForm } from '../networks/forms';
import { mayEditNetwork } from '../networks/rules';
import { NewOrganisationPage } from '../networks/views/organisations';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { placeOf } from '../sites/reads.server';
import { atSite } from './at.server';
import { networkForm } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, site } = await atSite(args);
  await show(actor, async () => must('networks', mayEditNetwork(actor, placeOf(site))));
  return { ...networkForm(actor, site, 'addOrganisation'), once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newOrganisationForm, (input) => addOrganisation(db, actor, site, input),
    (id) => ({ to: sitePath(site, `netzwerk/organisationen/${id}`), news: { room: 'networks', key: 'savedOrganisation' } }));
}

export default function NewOrganisation() {
  return <NewOrganisationPage {...useLoaderData<typeof loader>()} />;
}
