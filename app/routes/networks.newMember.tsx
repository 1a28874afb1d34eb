/** Here a member of a network is recorded. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addMember } from '../networks/acts.server';
import { newMemberForm } from '../networks/forms';
import { seeChoices, seeNetworkById } from '../networks/reads.server';
import { NewMemberPage } from '../networks/views/networks';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atSite } from './at.server';
import { networkForm } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { id, name } = await show(actor, async () => {
    const seen = await seeNetworkById(db, actor, site, args.params.n);
    must('networks', seen.may.edit);
    return seen;
  });
  const { organisations } = await seeChoices(db, actor, site);
  return { ...networkForm(actor, site, 'addMember', { label: name, section: `netzwerke/${id}` }), once: newOnce(), name, organisations: organisations.map((one) => ({ id: one.id, name: one.name })) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newMemberForm, (input) => addMember(db, actor, site, args.params.n ?? '', input),
    (id) => ({ to: sitePath(site, `netzwerk/netzwerke/${id}`), news: { room: 'networks', key: 'savedMember' } }));
}

export default function NewMember() {
  return <NewMemberPage {...useLoaderData<typeof loader>()} />;
}
