/** Every address of routes.ts has a stated policy: who may open it at all. A new address without a line here fails. */
import { describe, expect, test } from 'vitest';
import routes from '../../app/routes';
import { flatten } from '../support/addresses';
import { policies } from './addresses';

const addresses = flatten(await routes);

describe('addresses', () => {
  test('each one has a stated policy', () => {
    expect(addresses.filter((address) => !(address in policies))).toEqual([]);
  });

  test('no policy is stated for an address that does not exist', () => {
    const known = new Set(addresses);
    expect(Object.keys(policies).filter((address) => !known.has(address))).toEqual([]);
  });

  test('no address is listed twice', () => {
    expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
  });
});
