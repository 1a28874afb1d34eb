/** Here the measures of a site are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeMeasures } from '../measures/reads/measures.server';
import { MeasuresPage } from '../measures/views/list';
import { siteCrumbs } from '../shared/crumbs';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { measures, may } = await show(actor, () => seeMeasures(db, actor, site));
  const title = sentence(actor.language, 'measures', 'title');
  return {
    title, mayAdd: may.add.allowed, site: { slug: site.slug, programmeSlug: site.programmeSlug }, breadcrumb: [...siteCrumbs(site), { label: title }],
    measures: measures.map(({ id, number, title: name, status, goesOnUntil, side, fieldId, fieldDe, fieldEn, ownerFunction, dueDay, overdue, progress }) =>
      ({ id, number, title: name, status, goesOnUntil, side, fieldId, field: actor.language === 'en' ? fieldEn : fieldDe, ownerFunction, dueDay, overdue, progress })),
  };
}

export default function Measures() {
  return <MeasuresPage {...useLoaderData<typeof loader>()} />;
}
