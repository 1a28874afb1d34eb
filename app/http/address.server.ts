/** Here what an address asks for beyond its path is read. */

/** The page of a list, from 1; anything else counts as the first. */
export function pageIn(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('seite'));
  return Number.isSafeInteger(asked) && asked > 1 && asked < 100_000 ? asked : 1;
}
