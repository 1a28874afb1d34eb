/** Here it is decided which links the side navigation offers, per role and place. */
import type { Role } from '../shared/actor';
import { programmePath, sitePath } from '../shared/paths';
import type { HttpWord } from '../http/words.de';

/** A link by the key of its word. */
export interface Link {
  key: HttpWord;
  to: string;
}

interface SiteAddress {
  programmeSlug: string;
  slug: string;
}

const site = (at: SiteAddress, section: string, key: HttpWord): Link => ({ key, to: sitePath(at, section) });
const programme = (slug: string, section: string, key: HttpWord): Link => ({ key, to: programmePath(slug, section) });

/** What a role finds below a site; the ministry finds the reports that reached it below the programme. */
export function linksOfSite(role: Role | null, at: SiteAddress, managed: boolean): Link[] {
  const all: Link[] = [
    site(at, '', 'overview'), site(at, 'bedarfserhebung', 'assessment'), site(at, 'workshops', 'workshops'), site(at, 'massnahmen', 'measures'), site(at, 'netzwerk', 'network'),
    site(at, 'beratung', 'consultation'), site(at, 'offene-punkte', 'openItems'), site(at, 'bericht', 'report'), site(at, 'verlauf', 'history'),
  ];
  const hidden: Partial<Record<HttpWord, boolean>> = managed
    ? { history: role === 'ministry' || role === 'editor', openItems: role === 'ministry', assessment: role === 'ministry', report: role === 'ministry' }
    : { history: true, openItems: true, workshops: true, measures: true, consultation: true, report: true };
  return all.filter((link) => !hidden[link.key]);
}

/** What a role finds below a programme. */
export function linksOfProgramme(role: Role | null, slug: string, managed: boolean): Link[] {
  const overview = programme(slug, '', 'stateOverview');
  const applications = programme(slug, 'bewerbungen', 'applications');
  if (!managed) return [overview, applications];
  const workshops = programme(slug, 'workshops', 'workshops');
  const reports = programme(slug, 'berichte', 'reports');
  const people = programme(slug, 'beteiligte', 'people');
  if (role === 'coordinator') return [overview, applications, workshops, reports, people, programme(slug, 'einstellungen', 'settings'), programme(slug, 'verlauf', 'history')];
  if (role === 'ministry') return [overview, reports, people];
  return [overview, workshops, people];
}

/** The link whose address is the longest beginning of the path: that is where one is. */
export function currentOf(links: readonly Link[], path: string): string | null {
  const here = links.filter(({ to }) => path === to || path.startsWith(`${to}/`));
  return here.sort((a, b) => b.to.length - a.to.length)[0]?.to ?? null;
}
