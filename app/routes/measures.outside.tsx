/** Here a measure outside all programmes is asked for; it is documented and only read. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeMeasure } from '../measures/reads/measures.server';
import { MeasurePage } from '../measures/views/measure';
import { districtPath } from '../shared/paths';
import { there } from '../shared/refusal';
import { signedIn } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const ags = args.params.ags ?? '';
  const { may: _, ...seen } = await show(actor, async () => {
    const found = await seeMeasure(db, actor, { siteId: null, id: args.params.m ?? '' });
    return found.measure.districtAgs === ags ? found : there<typeof found>(null);
  });
  const place = 'districtName' in seen.measure ? seen.measure.districtName ?? ags : ags;
  return {
    title: seen.measure.title, seen, base: null, toThread: null, may: { edit: false, close: false, report: false, balance: false },
    preline: sentence(actor.language, 'measures', 'prelineOutside', { place }),
    breadcrumb: [{ label: sentence(actor.language, 'measures', 'districts'), to: '/kreise' }, { label: place, to: districtPath(ags) }, { label: seen.measure.title }],
  };
}

export default function MeasureOutside() {
  return <MeasurePage {...useLoaderData<typeof loader>()} />;
}
