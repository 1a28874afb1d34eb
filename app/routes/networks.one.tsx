/** Here one network with its members is asked for and changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { changeNetwork } from '../networks/acts.server';
import { changeNetworkForm } from '../networks/forms';
import { seeNetworkById } from '../networks/reads.server';
import { OneNetworkPage } from '../networks/views/networks';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { networkCrumbs } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { id, name, purpose, founded, ended, version, members, may } = await show(actor, () => seeNetworkById(db, actor, site, args.params.n));
  return {
    title: name, ...networkCrumbs(actor, site, name), site: { slug: site.slug, programmeSlug: site.programmeSlug }, network: { id, name, purpose, founded, ended }, version, edit: may.edit.allowed,
    members: members.map((member) => ({ id: member.id, organisationId: member.organisationId, name: member.name, kind: member.kind, heldFrom: member.heldFrom, heldUntil: member.heldUntil })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, changeNetworkForm, (input) => changeNetwork(db, actor, site, args.params.n ?? '', input),
    (id) => ({ to: sitePath(site, `netzwerk/netzwerke/${id}`), news: { room: 'networks', key: 'savedNetwork' } }));
}

export default function OneNetwork() {
  return <OneNetworkPage {...useLoaderData<typeof loader>()} />;
}
