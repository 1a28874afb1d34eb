/** Here an organisation is asked for and changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { changeOrganisation } from '../networks/acts.server';
import { changeOrganisationForm } from '../networks/forms';
import { seeOrganisation } from '../networks/reads.server';
import { OrganisationPage } from '../networks/views/organisations';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { networkCrumbs } from './networks.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { id, name, kind, aliases, founded, note, version, may, ...seen } = await show(actor, () => seeOrganisation(db, actor, site, args.params.o));
  return {
    title: name, ...networkCrumbs(actor, site, name), site: { slug: site.slug, programmeSlug: site.programmeSlug }, organisation: { id, name, kind, aliases, founded, note }, version, edit: may.edit.allowed,
    relations: seen.relations.map(({ id: relation, kind: how, organisationId, otherId, name: one, otherName, heldFrom, heldUntil }) => ({ id: relation, kind: how, organisationId, otherId, name: one, otherName, heldFrom, heldUntil })),
    ties: seen.ties.map((tie) => ({ id: tie.id, organisationId: tie.organisationId, organisationName: tie.organisationName, otherName: tie.otherName, kind: tie.kind, heldFrom: tie.heldFrom, heldUntil: tie.heldUntil, ofSite: tie.siteId === site.id })),
    memberships: seen.memberships.map((member) => ({ id: member.id, networkId: member.networkId, networkName: member.networkName, heldFrom: member.heldFrom, heldUntil: member.heldUntil, ofSite: member.siteId === site.id })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, changeOrganisationForm, (input) => changeOrganisation(db, actor, site, args.params.o ?? '', input),
    (id) => ({ to: sitePath(site, `netzwerk/organisationen/${id}`), news: { room: 'networks', key: 'savedOrganisation' } }));
}

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />;
}
