/** Here what every form of a network shows around itself is put together: title, way back and breadcrumb. */
import { sentence } from '../http/language.server';
import type { NetworkKey } from '../networks/words.de';
import type { Actor } from '../shared/actor';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import type { SeenSite } from '../sites/reads.server';

/** Title, way back and breadcrumb of a form; `under` is the thing it belongs to, below the network. */
export function networkForm(actor: Actor, site: SeenSite, key: NetworkKey, under?: { label: string; section: string }) {
  const title = sentence(actor.language, 'networks', key);
  return { ...networkCrumbs(actor, site, title, under), title };
}

/** Way back and breadcrumb of a page below the network. */
export function networkCrumbs(actor: Actor, site: SeenSite, title: string, under?: { label: string; section: string }) {
  const network = sitePath(site, 'netzwerk');
  const back = under ? sitePath(site, `netzwerk/${under.section}`) : network;
  return { back, breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'networks', 'title'), to: network }, ...(under ? [{ label: under.label, to: back }] : []), { label: title }] };
}
