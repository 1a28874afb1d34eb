/** Here the table of addresses is made flat, and an actual path is matched to its address. */
import type { RouteConfigEntry } from '@remix-run/route-config';

/** Every address, from the top, with its parameters as written in routes.ts. */
export function flatten(entries: readonly RouteConfigEntry[], prefix = ''): string[] {
  return entries.flatMap((entry) => {
    const address = `${prefix}/${entry.path ?? ''}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
    return [...(entry.path !== undefined || entry.index ? [address] : []), ...flatten(entry.children ?? [], entry.path === undefined ? prefix : address)];
  });
}

/** The address a path belongs to: a written segment counts before a parameter. */
export function addressOf(addresses: readonly string[], path: string): string | undefined {
  const parts = (path.split('?')[0] ?? '').split('/');
  const fits = addresses.filter((address) => {
    const wanted = address.split('/');
    return wanted.length === parts.length && wanted.every((segment, i) => segment === parts[i] || (segment.startsWith(':') && parts[i] !== ''));
  });
  return fits.sort((a, b) => a.split(':').length - b.split(':').length)[0];
}
