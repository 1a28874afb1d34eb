/** Here the state overview is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mapOf } from '../cycle/map';
import { seeOverview } from '../cycle/reads/overview.server';
import { OverviewPage } from '../cycle/views/overview';
import { attribution, districtShapes, mapViewBox, shapeOf } from '../districts/shapes.server';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmePath } from '../shared/paths';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const overview = await show(actor, () => seeOverview(db, actor, programme));
  const placed = overview.rows.map((row) => ({
    name: row.name, to: row.to, current: row.current, finished: row.state === 'finished',
    outlines: row.shapes.flatMap((ags) => { const d = shapeOf(ags); return d ? [{ ags, d }] : []; }),
  }));
  const [wide, narrow] = [mapOf(districtShapes, placed, 468, mapViewBox), mapOf(districtShapes, placed, 340, mapViewBox)];
  return {
    title: sentence(actor.language, 'cycle', 'overview'), overview, role: actor.role, today: actor.today, invented: programme.demonstration === 1, applications: programmePath(programme.slug, 'bewerbungen'),
    map: wide && narrow ? { areas: wide.areas, wide: wide.drawing, narrow: narrow.drawing, source: attribution } : null,
  };
}

export default function Overview() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
