// Here an imprecise date is parsed, written and turned into days: the subset of EDTF (ISO 8601-2) that we can say in words.
import { type Day, dayFrom, daysInMonth, exists, firstYear, lastYear } from './dates';

// Own parser on purpose: the npm package "edtf" weighs 80 kB in the browser, takes spring as January to March, and refuses "since spring 2014".

/** How sure: '' sure, '~' about, '?' presumably, '%' presumably about. */
export type Mark = '' | '~' | '?' | '%';

/** A year, a month, a day, a part of the year, or a third of a month or year. Without a year only a month, perhaps with its day. */
export type Point = {
  year: number | null;
  month?: number;
  day?: number;
  /** The EDTF number of a season, quarter, or half (21 to 24, 33 to 36, 40, 41), in the place of the month. */
  season?: number;
  /** Early, mid or late: 1 to 3. */
  third?: number;
  mark: Mark;
};

/** One point in time, or a span whose open end is null: { from: 2011, to: null } still runs. */
export type When = { point: Point } | { from: Point | null; to: Point | null };

/** The first and the last day it can have been. Null is open, or not known. */
export type Bounds = { earliest: Day | null; latest: Day | null };

// The first and last month of each part of a year; winter ends in the next year.
const monthsOfSeason: Record<number, readonly [number, number]> = {
  21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14],
  33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12],
  40: [1, 6], 41: [7, 12],
};

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

function daysOfThird(point: Point): [number, number] {
  const first = ((point.third ?? 1) - 1) * 10 + 1;
  return [first, point.third === 3 ? daysInMonth(point.year ?? firstYear, point.month ?? 1) : first + 9];
}

function monthsOfThird(point: Point): [number, number] {
  const first = ((point.third ?? 1) - 1) * 4 + 1;
  return [first, first + 3];
}

/** Does the calendar have this point, and can EDTF write it? */
export function isPoint(point: Point): boolean {
  const { year, month, day, season, third, mark } = point;
  const monthFits = month === undefined || (Number.isInteger(month) && month >= 1 && month <= 12);
  if (!monthFits) return false;
  if (year === null) {
    if (month === undefined || season !== undefined || third !== undefined || mark !== '') return false;
    // 2000 had a 29 February: without a year it may have been one.
    return day === undefined || exists(2000, month, day);
  }
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return false;
  if (season !== undefined) {
    const months = monthsOfSeason[season];
    return months !== undefined && month === undefined && day === undefined && third === undefined && (months[1] <= 12 || year < lastYear);
  }
  if (third !== undefined) return [1, 2, 3].includes(third) && day === undefined && mark === '';
  return day === undefined || (month !== undefined && exists(year, month, day));
}

function writePoint(point: Point): string {
  const year = point.year === null ? 'XXXX' : pad(point.year, 4);
  if (point.third !== undefined) {
    const inMonth = point.month !== undefined;
    const [first, last] = inMonth ? daysOfThird(point) : monthsOfThird(point);
    const stem = inMonth ? `${year}-${pad(point.month ?? 1, 2)}` : year;
    return `[${stem}-${pad(first, 2)}..${stem}-${pad(last, 2)}]`;
  }
  const parts = [point.month ?? point.season, point.day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => pad(part, 2))].join('-') + point.mark;
}

/** Writes it as EDTF text, the way it is stored. */
export function writeEdtf(when: When): string {
  if ('point' in when) return writePoint(when.point);
  return `${when.from ? writePoint(when.from) : '..'}/${when.to ? writePoint(when.to) : '..'}`;
}

function parsePoint(text: string): Point | null {
  const set = /^\[(\d{4})-(\d\d)(?:-\d\d)?\.\.[\d-]+\]$/.exec(text);
  if (set) {
    const year = Number(set[1]);
    const inMonth = text.length === '[2014-04-01..2014-04-10]'.length;
    // A set is understood when it is exactly the one that we write for a third.
    const thirds = [1, 2, 3].map((third): Point => ({ year, ...(inMonth ? { month: Number(set[2]) } : {}), third, mark: '' }));
    return thirds.find((third) => isPoint(third) && writePoint(third) === text) ?? null;
  }
  const parts = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/.exec(text);
  if (!parts) return null;
  const second = parts[2] === undefined ? undefined : Number(parts[2]);
  const point: Point = { year: parts[1] === 'XXXX' ? null : Number(parts[1]), mark: (parts[4] ?? '') as Mark };
  if (second !== undefined && second > 12) point.season = second;
  else if (second !== undefined) point.month = second;
  if (parts[3] !== undefined) point.day = Number(parts[3]);
  return isPoint(point) ? point : null;
}

/** Can the two points be the ends of a span? An open end is null; both need a year and must not run backwards. */
export function isSpan(from: Point | null, to: Point | null): boolean {
  for (const end of [from, to]) {
    if (end && (!isPoint(end) || end.year === null || end.third !== undefined)) return false;
  }
  if (!from || !to) return from !== to;
  return (boundsOfPoint(from).earliest ?? '') <= (boundsOfPoint(to).latest ?? '') && writePoint(from) !== writePoint(to);
}

/** Reads EDTF text, or null where it is none, names a day that does not exist, or goes beyond what we can say in words. */
export function parseEdtf(text: string): When | null {
  const ends = text.split('/');
  if (ends.length === 1) {
    const point = parsePoint(text);
    return point && { point };
  }
  const [first, second] = ends;
  if (ends.length > 2 || first === undefined || second === undefined) return null;
  const from = first === '..' ? null : parsePoint(first);
  const to = second === '..' ? null : parsePoint(second);
  const unreadable = (from === null && first !== '..') || (to === null && second !== '..');
  return unreadable || !isSpan(from, to) ? null : { from, to };
}

function boundsOfPoint(point: Point): Bounds {
  const { year, month, day, season, third } = point;
  if (year === null) return { earliest: null, latest: null };
  if (month !== undefined && day !== undefined) return { earliest: dayFrom(year, month, day), latest: dayFrom(year, month, day) };
  if (month !== undefined) {
    const [first, last] = third === undefined ? [1, daysInMonth(year, month)] : daysOfThird(point);
    return { earliest: dayFrom(year, month, first), latest: dayFrom(year, month, last) };
  }
  const [first, last] = (season === undefined ? undefined : monthsOfSeason[season]) ?? (third === undefined ? [1, 12] : monthsOfThird(point));
  const [lastMonthYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { earliest: dayFrom(year, first, 1), latest: dayFrom(lastMonthYear, lastMonth, daysInMonth(lastMonthYear, lastMonth)) };
}

/** The days between which it lies. "About" widens nothing: nobody said by how much. */
export function boundsOfWhen(when: When): Bounds {
  if ('point' in when) return boundsOfPoint(when.point);
  return {
    earliest: when.from ? boundsOfPoint(when.from).earliest : null,
    latest: when.to ? boundsOfPoint(when.to).latest : null,
  };
}
