/** Here it is held where values and days stand on charts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletPlaces, dayScale, keepApart, linear, stackHeights, timeTicks } from '../../app/ui/charts/scale';

describe('the way from baseline to target', () => {
  it('stands at the same places in every row, whichever direction is better', () => {
    for (const values of [{ baseline: 2, target: 12, value: 7 }, { baseline: 34, target: 14, value: 24 }, { baseline: -5, target: 5, value: 0 }]) {
      expect(bulletPlaces(values)).toMatchObject({ start: 2, target: 80, value: 41, beyond: null });
    }
  });

  it('never draws the unknown, not even as 0', () => {
    fc.assert(fc.property(fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })), fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })), (baseline, target) => {
      const places = bulletPlaces({ baseline, target, value: null });
      expect(places.value).toBeNull();
      expect(places.lastKnown).toBeNull();
      expect(places.beyond).toBeNull();
    }));
  });

  it('stays within the picture and says when a value lies beyond it', () => {
    const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(fc.property(number, number, number, (baseline, target, value) => {
      const places = bulletPlaces({ baseline, target, value });
      expect(places.value).toBeGreaterThanOrEqual(2);
      expect(places.value).toBeLessThanOrEqual(98);
    }));
    expect(bulletPlaces({ baseline: 10, target: 20, value: 60 }).beyond).toBe('above');
    expect(bulletPlaces({ baseline: 10, target: 20, value: 6 }).beyond).toBe('below');
  });

  it('counts as reached where the target equals the baseline', () => {
    expect(bulletPlaces({ baseline: 5, target: 5, value: 5 }).value).toBe(80);
  });

  it('begins at 0 and shows the baseline as a mark where there is no target', () => {
    const places = bulletPlaces({ baseline: 610, target: null, value: 742 });
    expect(places.target).toBeNull();
    expect(places.value).toBe(76);
    expect(places.reference).toBeCloseTo(linear(0, 742, 2, 76)(610));
  });
});

describe('scales', () => {
  it('do not divide by a span of nothing', () => {
    expect(linear(3, 3)(3)).toBe(0);
    expect(dayScale('2026-01-01', '2026-01-01')('2026-01-01')).toBe(0);
  });

  it('place days evenly over the change of summer time', () => {
    const at = dayScale('2026-03-27', '2026-03-31');
    expect(['2026-03-28', '2026-03-29', '2026-03-30'].map(at)).toEqual([25, 50, 75]);
  });
});

describe('marks on the line of time', () => {
  it('are first days of months inside the span, few and in order', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 20_000 }), (start, days) => {
      const first = start.toISOString().slice(0, 10);
      const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
      const ticks = timeTicks(first, last, 'de').map((tick) => tick.day);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect([...ticks].sort()).toEqual(ticks);
      for (const day of ticks) {
        expect(day.endsWith('-01')).toBe(true);
        expect(day >= first && day <= last).toBe(true);
      }
    }));
  });

  it('carry the year at the first mark and in each January', () => {
    expect(timeTicks('2025-09-01', '2026-12-31', 'de').map((tick) => tick.label)).toEqual(['Okt. 2025', 'Jan. 2026', 'Apr.', 'Juli', 'Okt.']);
    expect(timeTicks('2009-01-01', '2026-12-31', 'en').map((tick) => tick.label)).toContain('2015');
  });
});

describe('names beside the ends of lines', () => {
  it('keep their distance and their order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }), (heights) => {
      const apart = keepApart(heights, 18);
      const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
      for (let i = 1; i < order.length; i++) expect(apart[order[i]!]! - apart[order[i - 1]!]!).toBeGreaterThan(17.999);
    }));
    expect(keepApart([10, 100], 18)).toEqual([10, 100]);
  });
});

describe('squares for things', () => {
  it('become columns beyond thirty, and nothing at all still has a height', () => {
    expect(stackHeights([8, 3], 156)).toEqual({ unit: 19, squares: true });
    expect(stackHeights([31], 156).squares).toBe(false);
    expect(stackHeights([], 156).unit).toBeGreaterThan(0);
  });
});
