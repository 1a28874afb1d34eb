/** Every address of routes.ts has a stated policy: who may open it at all. A new address without a line here fails. */
import { describe, expect, test } from 'vitest';
import routes from '../../app/routes';
import { policies } from './addresses';

interface Entry { path?: string; index?: boolean; file: string; children?: Entry[] }

const flat = (entries: Entry[], prefix = ''): { address: string; file: string }[] =>
  entries.flatMap((entry) => {
    const address = `${prefix}/${entry.path ?? ''}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
    return [...(entry.path !== undefined || entry.index ? [{ address, file: entry.file }] : []), ...flat(entry.children ?? [], entry.path === undefined ? prefix : address)];
  });

const addresses = flat((await routes) as Entry[]);

describe('addresses', () => {
  test('each one has a stated policy', () => {
    expect(addresses.map(({ address }) => address).filter((address) => !(address in policies))).toEqual([]);
  });

  test('no policy is stated for an address that does not exist', () => {
    const known = new Set(addresses.map(({ address }) => address));
    expect(Object.keys(policies).filter((address) => !known.has(address))).toEqual([]);
  });

  test('no address is listed twice', () => {
    const seen = addresses.map(({ address }) => address);
    expect(seen.filter((address, i) => seen.indexOf(address) !== i)).toEqual([]);
  });
});
