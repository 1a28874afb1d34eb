/** Here what every form of a site report shows around itself is put together: title, site, way back and breadcrumb. */
import { sentence } from '../http/language.server';
import type { ReportKey } from '../reports/words.de';
import type { Actor } from '../shared/actor';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import type { SeenSite } from '../sites/reads.server';

export function reportForm(actor: Actor, site: SeenSite, key: ReportKey) {
  const title = sentence(actor.language, 'reports', key);
  const back = sitePath(site, 'bericht');
  return { title, back, preline: site.name, breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'reports', 'title'), to: back }, { label: title }] };
}
