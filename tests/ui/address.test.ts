/** Here it is held that sorting, filters and pages live in the address and leave the rest of it alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFrom, pageHref, sortFrom, sortHref, withParams } from '../../app/ui/address';

describe('addresses of lists', () => {
  it('keep every other parameter, whatever it holds', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('q', 'status', 'art', 'kreis'), fc.string({ minLength: 1 })), fc.constantFrom('name', 'frist'), (others, key) => {
      const search = withParams('', others);
      for (const href of [sortHref(search, key, undefined), pageHref(search, 3), pageHref(search, 1)]) {
        const params = new URLSearchParams(href);
        for (const [name, value] of Object.entries(others)) expect(params.get(name)).toBe(value);
      }
    }));
  });

  it('begin again at the first page when the order changes', () => {
    expect(new URLSearchParams(sortHref('?seite=4&status=offen', 'frist', undefined)).has('seite')).toBe(false);
  });

  it('turn the direction at the second press and back at the third', () => {
    const first = sortHref('', 'frist', undefined);
    const second = sortHref(first, 'frist', sortFrom(first, ['frist']));
    const third = sortHref(second, 'frist', sortFrom(second, ['frist']));
    expect([first, second, third].map((href) => new URLSearchParams(href).get('richtung'))).toEqual(['auf', 'ab', 'auf']);
  });

  it('sort by no column that is not offered', () => {
    expect(sortFrom('?sortierung=passwort', ['frist'], { key: 'frist', direction: 'auf' })).toEqual({ key: 'frist', direction: 'auf' });
    expect(sortFrom('?sortierung=passwort', ['frist'])).toBeUndefined();
  });

  it('lead somewhere even to the first page without parameters', () => {
    expect(pageHref('?seite=2', 1)).toBe('?');
  });

  it('stay within the pages there are', () => {
    expect(['', '?seite=0', '?seite=-1', '?seite=2.5', '?seite=x', '?seite=3', '?seite=99'].map((search) => pageFrom(search, 7))).toEqual([1, 1, 1, 1, 1, 3, 7]);
    expect(pageFrom('?seite=2', 0)).toBe(1);
  });
});
