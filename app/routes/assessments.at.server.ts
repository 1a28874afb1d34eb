/** Here the pages below a needs assessment get their title, their way back and their breadcrumbs. */
import type { AssessmentKey } from '../assessments/words.de';
import { sentence } from '../http/language.server';
import type { Actor } from '../shared/actor';
import { siteCrumbs } from '../shared/crumbs';
import type { Params } from '../shared/language';
import { sitePath } from '../shared/paths';
import type { SeenSite } from '../sites/reads.server';

/** The address of a site's needs assessment, with a page below it. */
export const pathOfAssessment = (site: SeenSite, below = ''): string => sitePath(site, `bedarfserhebung${below && `/${below}`}`);

/** Title, way back and breadcrumbs of a page below the needs assessment. */
export function assessmentPage(actor: Actor, site: SeenSite, key: AssessmentKey, params?: Params) {
  const title = sentence(actor.language, 'assessments', key, params);
  const back = pathOfAssessment(site);
  return { title, back, breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'assessments', 'title'), to: back }, { label: title }] };
}
