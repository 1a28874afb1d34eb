/** Here the consultations of a site are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeConsultations } from '../consultations/reads.server';
import { ConsultationsPage } from '../consultations/views/list';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const asked = new URL(args.request.url).searchParams;
  const seen = await show(actor, () => seeConsultations(db, actor, site, { kind: asked.get('art'), page: Number(asked.get('seite') ?? '1') }));
  const title = sentence(actor.language, 'consultations', 'title');
  return {
    title, site: { slug: site.slug, programmeSlug: site.programmeSlug, name: site.name }, breadcrumb: [...siteCrumbs(site), { label: title }],
    totals: seen.totals, may: seen.may, page: seen.page, pages: seen.pages,
    list: seen.list?.map(({ id, kind, day, minutes, topics, measures, agreements }) => ({
      id, kind, day, minutes, topics, measures: measures.map((measure) => measure.title), agreements: agreements.length, open: agreements.filter((one) => one.state === 'open').length,
    })) ?? null,
  };
}

export default function Consultations() {
  return <ConsultationsPage {...useLoaderData<typeof loader>()} />;
}
