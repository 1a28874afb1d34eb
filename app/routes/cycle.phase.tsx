/** Here one phase of a site and its gate are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeGate } from '../cycle/reads/gates.server';
import { GatePage } from '../cycle/views/gate';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const gate = await show(actor, () => seeGate(db, actor, site, args.params.phase));
  const title = sentence(actor.language, 'cycle', `phase.${gate.phase}`);
  return {
    title, gate, base: sitePath(site, `phasen/${args.params.phase ?? ''}`), items: sitePath(site, 'offene-punkte'), evidence: sitePath(site, 'nachweise'),
    breadcrumb: [...siteCrumbs(site), { label: title }],
  };
}

export default function Phase() {
  return <GatePage {...useLoaderData<typeof loader>()} />;
}
