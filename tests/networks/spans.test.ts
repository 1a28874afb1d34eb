/** Whether something held on a day: certain, possible and impossible never contradict each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOn, endpointOf, holdsOn, monthlyDays, outerDays, runsBackwards } from '../../app/networks/spans';
import { addDays, type Day } from '../../app/shared/dates';

const day = fc.integer({ min: 0, max: 8000 }).map((n) => addDays('2005-01-01', n));
const edtf = fc.oneof(day, day.map((d) => d.slice(0, 7)), day.map((d) => d.slice(0, 4)), day.map((d) => `${d.slice(0, 4)}-22`), day.map((d) => `${d.slice(0, 4)}/..`), fc.constant('XXXX-05'));
const span = fc.record({ heldFrom: fc.option(edtf), heldUntil: fc.option(edtf) }).filter((one) => !runsBackwards(one));
const order = { no: 0, maybe: 1, yes: 2 } as const;

describe('a span on a day', () => {
  test('a tie from an exact day on holds on that day and not on the day before', () => {
    const tie = { heldFrom: '2014-04-15', heldUntil: null };
    expect([holdsOn(tie, '2014-04-14'), holdsOn(tie, '2014-04-15'), holdsOn(tie, '2026-11-24')]).toEqual(['no', 'yes', 'yes']);
  });

  test('the last day counts, the day after does not', () => {
    const tie = { heldFrom: '2011', heldUntil: '2014-04-15' };
    expect([holdsOn(tie, '2014-04-15'), holdsOn(tie, '2014-04-16')]).toEqual(['yes', 'no']);
  });

  test('"2014" may have begun on any day of the year, and has begun for certain when the year is over', () => {
    const tie = { heldFrom: '2014', heldUntil: null };
    expect([holdsOn(tie, '2013-12-31'), holdsOn(tie, '2014-01-01'), holdsOn(tie, '2014-12-30'), holdsOn(tie, '2014-12-31')]).toEqual(['no', 'maybe', 'maybe', 'yes']);
  });

  test('"seit 2011" as a beginning is the year 2011', () => {
    expect(endpointOf('2011/..')).toBe('2011');
    expect(holdsOn({ heldFrom: '2011/..', heldUntil: null }, '2012-01-01')).toBe('yes');
  });

  test('without a known beginning nothing is certain, but nothing is denied before the end', () => {
    const tie = { heldFrom: null, heldUntil: '2015' };
    expect([holdsOn(tie, '1999-01-01'), holdsOn(tie, '2015-06-01'), holdsOn(tie, '2016-01-01')]).toEqual(['maybe', 'maybe', 'no']);
  });

  test('once it certainly ended it never holds again, and before it could begin it never held', () => {
    fc.assert(fc.property(span, day, day, (one, a, b) => {
      const { heldFromDay, heldUntilDay } = outerDays(one);
      const [earlier, later] = a < b ? [a, b] : [b, a];
      if (heldUntilDay !== null && earlier > heldUntilDay) expect(holdsOn(one, later)).toBe('no');
      if (heldFromDay !== null && later < heldFromDay) expect(holdsOn(one, earlier)).toBe('no');
    }));
  });

  test('the outermost days enclose every day on which it can have held', () => {
    fc.assert(fc.property(span, day, (one, on) => {
      const { heldFromDay, heldUntilDay } = outerDays(one);
      const within = (heldFromDay === null || heldFromDay <= on) && (heldUntilDay === null || on <= heldUntilDay);
      expect(holdsOn(one, on) !== 'no').toBe(within);
    }));
  });

  test('an open span only ever becomes more certain', () => {
    fc.assert(fc.property(edtf, day, day, (heldFrom, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const one = { heldFrom, heldUntil: null };
      expect(order[holdsOn(one, later)]).toBeGreaterThanOrEqual(order[holdsOn(one, earlier)]);
    }));
  });

  test('knowing the beginning better never turns a certain answer round', () => {
    fc.assert(fc.property(day, day, (begin, on) => {
      const [rough, exact] = [holdsOn({ heldFrom: begin.slice(0, 4), heldUntil: null }, on), holdsOn({ heldFrom: begin, heldUntil: null }, on)];
      if (rough !== 'maybe') expect(exact).toBe(rough);
    }));
  });

  test('what is certain is counted among what is possible', () => {
    fc.assert(fc.property(fc.array(span), day, (spans, on) => {
      const { certain, possible } = countOn(spans, on);
      expect(certain).toBeLessThanOrEqual(possible);
      expect(possible).toBe(spans.filter((one) => holdsOn(one, on) !== 'no').length);
    }));
  });
});

describe('the days of a monthly series', () => {
  test('begin with the first day, go on with month ends and close with the last day', () => {
    expect(monthlyDays('2025-11-12', '2026-02-03')).toEqual(['2025-11-12', '2025-11-30', '2025-12-31', '2026-01-31', '2026-02-03']);
  });

  test('rise without repetition and stay within both ends', () => {
    fc.assert(fc.property(day, day, (a, b) => {
      const [first, last]: [Day, Day] = a < b ? [a, b] : [b, a];
      const days = monthlyDays(first, last);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.at(-1)).toBe(last);
      if (first < last) expect(days[0]).toBe(first);
    }));
  });
});
