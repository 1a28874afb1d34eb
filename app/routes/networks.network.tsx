/** Here the network of a site is asked for, as it was on a day. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeNetwork } from '../networks/reads.server';
import { NetworkPage } from '../networks/views/network';
import { siteCrumbs } from '../shared/crumbs';
import { isDay } from '../shared/dates';
import { pageFrom } from '../ui/address';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

const tiesPerPage = 50;

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { search, searchParams } = new URL(args.request.url);
  const asked = searchParams.get('stichtag') ?? '';
  const day = isDay(asked) ? asked : actor.today;
  const [kind, organisationKind] = [searchParams.get('art'), searchParams.get('organisation')];
  const seen = await show(actor, () => seeNetwork(db, actor, site, day));
  const ties = seen.ties.filter((tie) => (!kind || tie.kind === kind) && (!organisationKind || tie.organisationKind === organisationKind || tie.otherKind === organisationKind));
  const pages = Math.max(1, Math.ceil(ties.length / tiesPerPage));
  const page = pageFrom(search, pages);
  const title = sentence(actor.language, 'networks', 'title');
  return {
    title, site: { slug: site.slug, programmeSlug: site.programmeSlug, name: site.name }, breadcrumb: [...siteCrumbs(site), { label: title }],
    day, today: actor.today, dayProblem: asked !== '' && !isDay(asked), begin: seen.begin, atBegin: seen.atBegin, atDay: seen.atDay, growth: seen.growth, may: seen.may, page, pages,
    ties: ties.slice((page - 1) * tiesPerPage, page * tiesPerPage).map(({ id, organisationName, otherName, kind: art, strength, heldFrom, heldUntil, madeByText, holds }) =>
      ({ id, organisationName, otherName, kind: art, strength, heldFrom, heldUntil, madeByText, holds })),
    networks: seen.networks.map(({ id, name, purpose, members }) => ({ id, name, purpose, members: members.length })),
    organisations: seen.organisations.map(({ id, name, kind: art, ties: count }) => ({ id, name, kind: art, ties: count })),
  };
}

export default function Network() {
  return <NetworkPage {...useLoaderData<typeof loader>()} />;
}
