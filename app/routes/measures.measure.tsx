/** Here one measure of a site is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeMeasure } from '../measures/reads/measures.server';
import { MeasurePage } from '../measures/views/measure';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { atMeasure } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site, at, base } = await atMeasure(args);
  const { may, ...seen } = await show(actor, () => seeMeasure(db, actor, at));
  const { title, number } = seen.measure;
  return {
    title, seen, base, toThread: null, preline: sentence(actor.language, 'measures', 'preline', { n: String(number), site: site.name }),
    may: { edit: may.edit.allowed, close: may.close.allowed, report: may.report.allowed, balance: may.balance.allowed },
    breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'measures', 'title'), to: sitePath(site, 'massnahmen') }, { label: title }],
  };
}

export default function Measure() {
  return <MeasurePage {...useLoaderData<typeof loader>()} />;
}
