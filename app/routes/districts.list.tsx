/** Here the districts are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeDistricts } from '../districts/reads.server';
import { DistrictsPage } from '../districts/views/list';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { sortFrom } from '../ui/address';
import { signedIn } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const { search, searchParams } = new URL(args.request.url);
  const found = await show(actor, () => seeDistricts(db, actor, {
    search: searchParams.get('suche') ?? '', kind: searchParams.get('art'), state: searchParams.get('land'), only: searchParams.get('auswahl'),
    sort: sortFrom(search, ['name', 'ags', 'population', 'sites']) ?? null, page: Number(searchParams.get('seite')) || 1,
  }));
  const title = sentence(actor.language, 'districts', 'title');
  return {
    ...found, may: { import: found.may.import.allowed }, title, breadcrumb: [{ label: title }],
    districts: found.districts.map(({ ags, name, kind, seat, state, population, offices, sites, former }) => ({ ags, name, kind, seat, state, population, offices, sites, former })),
  };
}

export default function Districts() {
  return <DistrictsPage {...useLoaderData<typeof loader>()} />;
}
