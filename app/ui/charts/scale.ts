/** Here it is decided where a value or a day stands on a chart, in per cent of its width. */
import type { Language } from '../../shared/language';

/** Rounded to a tenth, so that server and browser write the same text. */
export const percent = (x: number) => `${Math.round(x * 10) / 10}%`;

/** A straight scale from the values a..b to the positions from..to. */
export function linear(a: number, b: number, from = 0, to = 100): (value: number) => number {
  const span = b - a;
  return (value) => (span === 0 ? from : from + ((value - a) / span) * (to - from));
}

export const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

const dayNumber = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;

/** A scale for days ('YYYY-MM-DD'). */
export function dayScale(first: string, last: string, from = 0, to = 100): (day: string) => number {
  const scale = linear(dayNumber(first), dayNumber(last), from, to);
  return (day) => scale(dayNumber(day));
}

export type Tick = { day: string; label: string };

/** First days of months (or years, if there are many) between two days, at most `max`, named as briefly as is clear. */
export function timeTicks(first: string, last: string, language: Language, max = 6): Tick[] {
  const year = Number(first.slice(0, 4));
  const months = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));
  const step = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120].find((size) => months / size < max) ?? 240;
  // Asked together with a day, German names of months come with their full stop ("Okt.").
  const names = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const name = (date: Date) => names.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
  const ticks: Tick[] = [];
  const startMonth = Number(first.slice(5, 7)) - 1 + (first.endsWith('-01') ? 0 : 1);
  for (let month = Math.ceil(startMonth / step) * step; ticks.length <= max; month += step) {
    const date = new Date(Date.UTC(year, month, 1));
    const day = date.toISOString().slice(0, 10);
    if (day > last) break;
    const withYear = ticks.length === 0 || date.getUTCMonth() === 0;
    ticks.push({ day, label: step >= 12 ? String(date.getUTCFullYear()) : withYear ? `${name(date)} ${date.getUTCFullYear()}` : name(date) });
  }
  return ticks;
}

export type BulletValues = { baseline: number | null; target: number | null; value: number | null; lastKnown?: number | null | undefined };
export type BulletPlaces = {
  /** Where the way begins and where it is meant to end. */
  start: number;
  target: number | null;
  value: number | null;
  lastKnown: number | null;
  /** The baseline, where there is no target to aim at. */
  reference: number | null;
  /** The value lies beyond what can be drawn, or on the wrong side of the baseline. */
  beyond: 'above' | 'below' | null;
};

const startAt = 2;
const targetAt = 80;
const endAt = 98;

/** Baseline and target stand at the same places in every row, so that rows compare as way travelled, whichever direction is better. */
export function bulletPlaces({ baseline, target, value, lastKnown = null }: BulletValues): BulletPlaces {
  const place = (scale: (value: number) => number, x: number | null) => (x === null ? null : clamp(scale(x), startAt, endAt));
  if (target === null) {
    const largest = Math.max(baseline ?? 0, value ?? 0, lastKnown ?? 0, 0);
    const scale = linear(0, largest || 1, startAt, 76);
    return { start: startAt, target: null, value: place(scale, value), lastKnown: place(scale, lastKnown), reference: place(scale, baseline), beyond: null };
  }
  // Without a baseline the scale begins at 0; a target that equals its baseline leaves no way to travel.
  const scale = linear(baseline ?? 0, target, startAt, targetAt);
  const raw = value === null ? null : baseline === target ? targetAt : scale(value);
  return {
    start: startAt,
    target: targetAt,
    value: raw === null ? null : clamp(raw, startAt, endAt),
    lastKnown: place(scale, lastKnown),
    reference: null,
    beyond: raw === null ? null : raw > endAt ? 'above' : raw < startAt ? 'below' : null,
  };
}

/** Corner stones of a stack: one square per thing up to `limit` things, columns with heights in proportion beyond. */
export function stackHeights(counts: readonly number[], height: number, limit = 30): { unit: number; squares: boolean } {
  const most = Math.max(1, ...counts);
  return most <= limit ? { unit: Math.min(19, height / most), squares: true } : { unit: height / most, squares: false };
}

/** Heights moved as little as possible so that texts beside each other keep `gap` between them; their order stays. */
export function keepApart(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  // Without their gaps the places only need to rise: neighbours out of order are pooled at their mean.
  const pools: { mean: number; size: number }[] = [];
  order.forEach((index, i) => {
    let pool = { mean: (heights[index] ?? 0) - i * gap, size: 1 };
    for (let before = pools.at(-1); before && before.mean > pool.mean; before = pools.at(-1)) {
      pools.pop();
      pool = { mean: (before.mean * before.size + pool.mean * pool.size) / (before.size + pool.size), size: before.size + pool.size };
    }
    pools.push(pool);
  });
  const places = pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
  const result = [...heights];
  order.forEach((index, i) => { result[index] = (places[i] ?? 0) + i * gap; });
  return result;
}
