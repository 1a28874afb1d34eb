/** Here it is recorded what an organisation is part or successor of. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { relateOrganisation } from '../networks/acts.server';
import { newRelationForm } from '../networks/forms';
import { seeChoices, seeOrganisation } from '../networks/reads.server';
import { NewRelationPage } from '../networks/views/organisations';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atSite } from './at.server';
import { networkForm } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { id, name } = await show(actor, async () => {
    const seen = await seeOrganisation(db, actor, site, args.params.o);
    must('networks', seen.may.edit);
    return seen;
  });
  const { organisations } = await seeChoices(db, actor, site);
  return { ...networkForm(actor, site, 'addRelation', { label: name, section: `organisationen/${id}` }), once: newOnce(), name, organisations: organisations.filter((one) => one.id !== id).map((one) => ({ id: one.id, name: one.name })) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newRelationForm, (input) => relateOrganisation(db, actor, site, args.params.o ?? '', input),
    (id) => ({ to: sitePath(site, `netzwerk/organisationen/${id}`), news: { room: 'networks', key: 'savedRelation' } }));
}

export default function NewRelation() {
  return <NewRelationPage {...useLoaderData<typeof loader>()} />;
}
