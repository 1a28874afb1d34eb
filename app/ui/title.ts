/** Here the title of a page reaches the browser's tab: what its loader calls `title` or what went wrong, then the product. */
import { isRouteErrorResponse, type MetaFunction } from '@remix-run/react';

/** For `export { titled as meta }`. */
export const titled: MetaFunction = ({ data }) => {
  const title = (data as { title?: unknown } | undefined)?.title;
  return [{ title: typeof title === 'string' ? `${title} – Lotse` : 'Lotse' }];
};

/** What a failed page can be called, by the number of its answer; the root tells it in the language of the person. */
export type FailureTitles = Record<403 | 404 | 500, string>;

/** For the routes that show what went wrong; a page that did not fail says its own title after them. */
export const titledFailure: MetaFunction = ({ error, matches }) => {
  const titles = (matches.find(({ id }) => id === 'root')?.data as { failures?: FailureTitles } | undefined)?.failures;
  const status = isRouteErrorResponse(error) && (error.status === 403 || error.status === 404) ? error.status : 500;
  return [{ title: error && titles ? `${titles[status]} – Lotse` : 'Lotse' }];
};
