/** Here the way from a programme down to a page is laid as breadcrumbs. */
import { programmePath, sitePath } from './paths';

/** The breadcrumb of a programme. */
export const programmeCrumb = (programme: { slug: string; name: string }) => ({ label: programme.name, to: programmePath(programme.slug) });

/** The breadcrumbs of a site: its programme, then the site. */
export const siteCrumbs = (site: { slug: string; name: string; programmeSlug: string; programmeName: string }) => [
  { label: site.programmeName, to: programmePath(site.programmeSlug) },
  { label: site.name, to: sitePath(site) },
];
