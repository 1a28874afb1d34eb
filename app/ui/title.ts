/** Here the title of a page reaches the browser's tab: what its loader calls `title`, then the product. */
import type { MetaFunction } from '@remix-run/react';

/** For `export { titled as meta }`; a page that failed is called after the product alone. */
export const titled: MetaFunction = ({ data }) => {
  const title = (data as { title?: unknown } | undefined)?.title;
  return [{ title: typeof title === 'string' ? `${title} – Lotse` : 'Lotse' }];
};
