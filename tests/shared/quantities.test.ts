// Here it is tested that arithmetic with the unknown never claims more than was told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNoNumber, meanOf, notKnown, type Qualifier, qualifiers, type Quantity, quantityOf, shareOf, sumOf, sumOfTotals, wayCovered } from '../../app/shared/quantities';

const exactly = (n: number): Quantity => quantityOf(n);
const about = (n: number): Quantity => quantityOf(n, 'about');
const atLeast = (n: number): Quantity => quantityOf(n, 'atLeast');
const atMost = (n: number): Quantity => quantityOf(n, 'atMost');
const some = quantityOf(null, 'some');

const count = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100);
const quantity = (number: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc.tuple(number, fc.constantFrom(...qualifiers)).map(([n, qualifier]) => quantityOf(hasNoNumber(qualifier) ? null : n, qualifier));
const parts = fc.array(quantity(count), { maxLength: 8 });
const anyParts = fc.array(quantity(fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100)), { maxLength: 8 });

const certainty: Record<Qualifier, number> = { unknown: 0, some: 1, atLeast: 2, atMost: 2, about: 3, exact: 4 };

// What the true numbers behind the words may be: the judge of every bound. "About" is left out, it bounds nothing.
const truth = quantity(fc.integer({ min: 0, max: 1000 })).filter((part) => part.qualifier !== 'about').chain((part) => {
  const n = part.number ?? 0;
  const real = {
    exact: fc.constant(n), about: fc.constant(n), atLeast: fc.integer({ min: n, max: n + 500 }), atMost: fc.integer({ min: 0, max: n }),
    some: fc.integer({ min: 1, max: 500 }), unknown: fc.integer({ min: 0, max: 500 }),
  }[part.qualifier];
  return real.map((number) => ({ part, number }));
});

function holds(result: Quantity, real: number): boolean {
  if (result.number === null) return result.qualifier === 'unknown' || real > 0;
  if (result.qualifier === 'exact') return real === result.number;
  return result.qualifier === 'atLeast' ? real >= result.number : real <= result.number;
}

describe('sumOf', () => {
  it.each<[string, Quantity[], Quantity & { approximate: boolean; known: number; notKnown: number }]>([
    ['exact numbers', [exactly(150), exactly(50)], { number: 200, qualifier: 'exact', approximate: false, known: 2, notKnown: 0 }],
    ['one is about', [about(300), exactly(5)], { number: 305, qualifier: 'about', approximate: true, known: 2, notKnown: 0 }],
    ['one is not known', [exactly(66), notKnown], { number: 66, qualifier: 'atLeast', approximate: false, known: 1, notKnown: 1 }],
    ['one is some', [exactly(66), some], { number: 66, qualifier: 'atLeast', approximate: false, known: 1, notKnown: 1 }],
    ['lower bounds', [atLeast(40), atLeast(2)], { number: 42, qualifier: 'atLeast', approximate: false, known: 2, notKnown: 0 }],
    ['upper bounds', [atMost(10), exactly(2)], { number: 12, qualifier: 'atMost', approximate: false, known: 2, notKnown: 0 }],
    ['opposite bounds', [atLeast(40), atMost(10)], { number: 40, qualifier: 'atLeast', approximate: false, known: 2, notKnown: 0 }],
    ['rough and open', [about(300), notKnown], { number: 300, qualifier: 'atLeast', approximate: true, known: 1, notKnown: 1 }],
    ['nothing known', [notKnown, notKnown], { number: null, qualifier: 'unknown', approximate: false, known: 0, notKnown: 2 }],
    ['only some', [some, notKnown], { number: null, qualifier: 'some', approximate: false, known: 0, notKnown: 2 }],
    ['nothing at all', [], { number: null, qualifier: 'unknown', approximate: false, known: 0, notKnown: 0 }],
    ['at least 0 says nothing', [exactly(0), notKnown], { number: null, qualifier: 'unknown', approximate: false, known: 1, notKnown: 1 }],
    ['an upper bound beside a gap', [atMost(10), notKnown], { number: null, qualifier: 'unknown', approximate: false, known: 1, notKnown: 1 }],
    ['below 0 a gap can be anything', [exactly(-5), exactly(9), notKnown], { number: null, qualifier: 'unknown', approximate: false, known: 2, notKnown: 1 }],
    ['below 0 bounds still add', [exactly(-5), atLeast(9)], { number: 4, qualifier: 'atLeast', approximate: false, known: 2, notKnown: 0 }],
    ['decimals', [exactly(0.1), exactly(0.2)], { number: 0.3, qualifier: 'exact', approximate: false, known: 2, notKnown: 0 }],
  ])('%s', (_, given, expected) => expect(sumOf(given)).toMatchObject(expected));

  it('of one part is that part', () => fc.assert(fc.property(quantity(count), (part) => { expect(sumOf([part])).toMatchObject(part); })));

  it('does not depend on the order', () => {
    fc.assert(fc.property(anyParts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(sumOf(shuffled)).toEqual(sumOf(list));
      expect(meanOf(shuffled)).toEqual(meanOf(list));
    }));
  });

  it('a part that is not known never becomes 0', () => {
    fc.assert(fc.property(parts, (list) => {
      const sum = sumOf([...list, notKnown]);
      expect(['atLeast', 'some', 'unknown']).toContain(sum.qualifier);
      expect(sum.number).not.toBe(0);
      expect(sum.notKnown).toBe(sumOf(list).notKnown + 1);
    }));
  });

  it('a known value more never lowers certainty', () => {
    fc.assert(fc.property(parts, count, (list, n) => {
      fc.pre(list.length > 0);
      expect(certainty[sumOf([...list, exactly(n)]).qualifier]).toBeGreaterThanOrEqual(certainty[sumOf(list).qualifier]);
    }));
  });

  it('over groups is the same as over all', () => {
    fc.assert(fc.property(fc.array(anyParts, { maxLength: 5 }), (groups) => {
      expect(sumOfTotals(groups.map(sumOf))).toEqual(sumOf(groups.flat()));
    }));
  });

  it('only says what is true of the real numbers', () => {
    fc.assert(fc.property(fc.array(truth, { minLength: 1, maxLength: 6 }), (list) => {
      const real = list.reduce((sum, one) => sum + one.number, 0);
      expect(holds(sumOf(list.map((one) => one.part)), real)).toBe(true);
    }), { numRuns: 500 });
  });

  it('has a number exactly where the qualifier has one', () => {
    fc.assert(fc.property(anyParts, (list) => {
      for (const result of [sumOf(list), meanOf(list)]) expect(result.number === null).toBe(hasNoNumber(result.qualifier));
    }));
  });
});

describe('meanOf', () => {
  it('is the mean of what is known, and says what is not', () => {
    expect(meanOf([exactly(10), exactly(20), notKnown])).toEqual({ number: 15, qualifier: 'exact', approximate: false, known: 2, notKnown: 1 });
    expect(meanOf([about(10), exactly(20)])).toMatchObject({ number: 15, qualifier: 'about' });
    expect(meanOf([notKnown, some])).toMatchObject({ number: null, qualifier: 'unknown', known: 0, notKnown: 2 });
    expect(meanOf([])).toMatchObject({ number: null, qualifier: 'unknown' });
  });
  it('is not moved by parts that are not known', () => {
    fc.assert(fc.property(parts, fc.integer({ min: 0, max: 3 }), (list, n) => {
      const gaps = Array.from({ length: n }, () => notKnown);
      expect(meanOf([...list, ...gaps]).number).toBe(meanOf(list).number);
    }));
  });
});

describe('shareOf', () => {
  it.each<[string, Quantity, Quantity, number | null, boolean, 'atLeast' | 'atMost' | null]>([
    ['66 of about 300', exactly(66), about(300), 22, true, null],
    ['beyond the target', exactly(450), exactly(300), 150, false, null],
    ['at least of exact', atLeast(30), exactly(300), 10, false, 'atLeast'],
    ['exact of at least', exactly(30), atLeast(300), 10, false, 'atMost'],
    ['at least of at most', atLeast(30), atMost(300), 10, false, 'atLeast'],
    ['at least of about', atLeast(30), about(300), 10, true, 'atLeast'],
    ['bounds that pull apart', atLeast(30), atLeast(300), null, false, null],
    ['no target', exactly(30), notKnown, null, false, null],
    ['no value', notKnown, exactly(300), null, false, null],
    ['target 0', exactly(30), exactly(0), null, false, null],
  ])('%s', (_, value, target, percent, approximate, bound) => {
    expect(shareOf(value, target)).toEqual({ value, target, percent, approximate, bound });
  });
});

describe('wayCovered', () => {
  it.each<[string, Quantity, Quantity, Quantity, number | null, boolean, 'atLeast' | 'atMost' | null]>([
    ['up', exactly(2), exactly(7), exactly(12), 50, false, null],
    ['less is better', exactly(34), exactly(19), exactly(14), 75, false, null],
    ['at most is at least that far where less is better', exactly(34), atMost(19), exactly(14), 75, false, 'atLeast'],
    ['at least', exactly(0), atLeast(5), exactly(10), 50, false, 'atLeast'],
    ['backwards', exactly(10), exactly(5), exactly(20), -50, false, null],
    ['beyond', exactly(0), exactly(30), exactly(20), 150, false, null],
    ['about', about(0), exactly(5), exactly(10), 50, true, null],
    ['baseline not known', notKnown, exactly(5), exactly(10), null, false, null],
    ['value not known', exactly(0), notKnown, exactly(10), null, false, null],
    ['no way to go', exactly(5), exactly(5), exactly(5), null, false, null],
    ['a bound as baseline', atLeast(1), exactly(5), exactly(10), null, false, null],
  ])('%s', (_, baseline, value, target, percent, approximate, bound) => {
    expect(wayCovered(baseline, value, target)).toEqual({ percent, approximate, bound });
  });
});

it('a quantity that contradicts itself is refused', () => {
  expect(() => quantityOf(5, 'unknown')).toThrow(RangeError);
  expect(() => quantityOf(null, 'about')).toThrow(RangeError);
  expect(() => quantityOf(Number.NaN)).toThrow(RangeError);
});
