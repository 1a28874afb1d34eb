/** Here addresses with search parameters are built, so that sorting, filters and pages live in the URL. */

/** The search part with some parameters set, changed or (null) removed; the others stay. Starts with "?" or is empty. */
export function withParams(search: string, changes: Record<string, string | number | null>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') params.delete(name);
    else params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

export type SortDirection = 'auf' | 'ab';
export type Sort = { key: string; direction: SortDirection };

/** The order the address asks for, if it names a column that may be sorted. */
export function sortFrom(search: string, keys: readonly string[], fallback?: Sort): Sort | undefined {
  const params = new URLSearchParams(search);
  const key = params.get('sortierung');
  if (key === null || !keys.includes(key)) return fallback;
  return { key, direction: params.get('richtung') === 'ab' ? 'ab' : 'auf' };
}

/** The address that sorts by a column: the second click turns the direction, and the list begins at its first page again. */
export function sortHref(search: string, key: string, current: Sort | undefined): string {
  const direction: SortDirection = current?.key === key && current.direction === 'auf' ? 'ab' : 'auf';
  return withParams(search, { sortierung: key, richtung: direction, seite: null });
}

/** The address of one page of a list; the first page needs no parameter. Never empty, so that a link to it leads somewhere. */
export function pageHref(search: string, page: number, param = 'seite'): string {
  return withParams(search, { [param]: page <= 1 ? null : page }) || '?';
}

/** The page the address asks for, kept within the pages there are. */
export function pageFrom(search: string, pages: number, param = 'seite'): number {
  const asked = Number(new URLSearchParams(search).get(param) ?? '1');
  if (!Number.isInteger(asked) || asked < 1) return 1;
  return Math.min(asked, Math.max(1, pages));
}
