/** Here the needs assessment of a site is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeAssessment } from '../assessments/reads.server';
import { AssessmentPage } from '../assessments/views/overview';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const assessment = await show(actor, () => seeAssessment(db, actor, site));
  const title = sentence(actor.language, 'assessments', 'title');
  return { title, here: sitePath(site, 'bedarfserhebung'), assessment, breadcrumb: [...siteCrumbs(site), { label: title }] };
}

export default function Assessment() {
  return <AssessmentPage {...useLoaderData<typeof loader>()} />;
}
