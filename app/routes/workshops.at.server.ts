/** Here the routes of workshops say where they are: title, way back and breadcrumb of a page below a workshop. */
import { sentence } from '../http/language.server';
import type { Actor } from '../shared/actor';
import { programmePath, workshopPath } from '../shared/paths';
import type { Params } from '../shared/language';
import type { WorkshopKey } from '../workshops/words.de';

interface Named {
  id: string;
  title: string;
  programmeSlug: string;
  programmeName: string;
}

/** The breadcrumbs down to a workshop. */
export const workshopCrumbs = (actor: Actor, workshop: Named) => [
  { label: workshop.programmeName, to: programmePath(workshop.programmeSlug) },
  { label: sentence(actor.language, 'workshops', 'title'), to: programmePath(workshop.programmeSlug, 'workshops') },
  { label: workshop.title, to: workshopPath(workshop.programmeSlug, workshop.id) },
];

/** What the page of a section below a workshop is given; `between` names the section above it. */
export function framed(actor: Actor, workshop: Named, key: WorkshopKey, { params, between }: { params?: Params; between?: { key: WorkshopKey; section: string } } = {}) {
  const title = sentence(actor.language, 'workshops', key, params);
  const above = between ? [{ label: sentence(actor.language, 'workshops', between.key), to: workshopPath(workshop.programmeSlug, workshop.id, between.section) }] : [];
  return { title, workshopTitle: workshop.title, workshopTo: workshopPath(workshop.programmeSlug, workshop.id), breadcrumb: [...workshopCrumbs(actor, workshop), ...above, { label: title }] };
}

/** The address of a section of the workshop that a request names. */
export const sectionOf = (asked: { params: Record<string, string | undefined> }, section = ''): string => workshopPath(asked.params.p ?? '', asked.params.w ?? '', section);
