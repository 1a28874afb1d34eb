/** Here the addresses of programmes, sites and districts are made; every link uses them. */

/** The address of a programme, with a section below it. */
export const programmePath = (slug: string, section = ''): string => `/programme/${slug}${section && `/${section}`}`;

/** The address of a site, with a section below it. */
export const sitePath = (site: { programmeSlug: string; slug: string }, section = ''): string =>
  `/programme/${site.programmeSlug}/standorte/${site.slug}${section && `/${section}`}`;

/** The address of a district, with a section below it. */
export const districtPath = (ags: string, section = ''): string => `/kreise/${ags}${section && `/${section}`}`;

/** The address of a workshop, with a section below it. */
export const workshopPath = (programmeSlug: string, workshopId: string, section = ''): string =>
  programmePath(programmeSlug, `workshops/${workshopId}${section && `/${section}`}`);
