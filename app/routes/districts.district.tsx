/** Here one district is asked for, with what every room knows of it. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeDistrict } from '../districts/reads.server';
import { stretchesOf } from '../districts/rules';
import { DistrictPage } from '../districts/views/district';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { seeIndicatorBulletsOutside } from '../measures/reads/charts.server';
import { seeMeasuresOfDistrict } from '../measures/reads/district.server';
import { MeasuresOfDistrict } from '../measures/views/district';
import { seeNetworkOfDistrict } from '../networks/reads.server';
import { NetworkOfDistrict } from '../networks/views/district';
import { seeOpenItemsOfDistrict } from '../openItems/reads.server';
import { sayImprecise } from '../shared/imprecise';
import { sitePath } from '../shared/paths';
import { seeSitesOfDistricts } from '../sites/reads.server';
import { SitesOfDistrict } from '../sites/views/district';
import { signedIn } from './at.server';
import { stretchesOfOthers } from './districts.pieces';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const { district, predecessors, successor, offices, facts, holders, events } = await show(actor, () => seeDistrict(db, actor, args.params.ags));
  const [ofDistrict, measures, network, open] = await Promise.all([
    seeSitesOfDistricts(db, actor, [district.ags]), seeMeasuresOfDistrict(db, actor, district.ags), seeNetworkOfDistrict(db, actor, district.ags, actor.today), seeOpenItemsOfDistrict(db, district.ags),
  ]);
  const outside = measures.filter((measure) => measure.programmeName === null);
  const indicators = await seeIndicatorBulletsOutside(db, actor, outside);
  const sites = ofDistrict.map((site) => ({ ...site, to: site.whole ? sitePath(site) : null }));
  const { ags, name, kind, seat, population, populationOn, areaKm2, validFrom, validUntil } = district;
  const say = (event: { id: string }) => sayImprecise(events.find(({ id }) => id === event.id)?.happened ?? null, actor.language);
  return {
    title: name, today: actor.today, sites, measures, indicators, open, breadcrumb: [{ label: sentence(actor.language, 'districts', 'title'), to: '/kreise' }, { label: name }],
    district: { ags, name, kind, seat, population, populationOn, areaKm2, validFrom, validUntil },
    predecessors: predecessors.map((one) => ({ ags: one.ags, name: one.name })), successor: successor ? { ags: successor.ags, name: successor.name } : null,
    offices, facts, holders, events, network,
    stretches: [...stretchesOfOthers(sites, measures, actor.language), ...stretchesOf(events, say)].sort((a, b) => a.from.localeCompare(b.from)),
    counts: { sites: sites.length, measuresOutside: outside.length, awards: events.filter((event) => event.kind === 'award').length },
  };
}

export default function District() {
  const { sites, measures, indicators, network, ...district } = useLoaderData<typeof loader>();
  const known = network.organisations.length + network.networks.length + network.ties.length > 0;
  return (
    <DistrictPage {...district}
      sites={sites.length > 0 ? <SitesOfDistrict sites={sites} /> : null}
      measures={measures.length > 0 ? <MeasuresOfDistrict measures={measures} indicators={indicators} /> : null}
      network={known ? <NetworkOfDistrict {...network} /> : null} />
  );
}
