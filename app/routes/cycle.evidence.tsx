/** Here the evidence frozen with a decision is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeEvidence } from '../cycle/reads/gates.server';
import { phaseSlugs } from '../cycle/rules/phases';
import { EvidencePage } from '../cycle/views/evidence';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sayDay } from '../shared/dates';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const evidence = await show(actor, () => seeEvidence(db, actor, site, args.params.d));
  const phase = sentence(actor.language, 'cycle', `phase.${evidence.phase}`);
  const title = sentence(actor.language, 'cycle', 'evidenceTitle', { phase, day: sayDay(evidence.onDay, actor.language) });
  return { title, evidence, breadcrumb: [...siteCrumbs(site), { label: phase, to: sitePath(site, `phasen/${phaseSlugs[evidence.phase]}`) }, { label: sentence(actor.language, 'cycle', 'evidence') }] };
}

export default function Evidence() {
  return <EvidencePage {...useLoaderData<typeof loader>()} />;
}
