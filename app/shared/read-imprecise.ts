// Here a date as precise as it is known is read from what people type: "15.04.2014", "Anfang April 2014", "seit 2011".
import { monthNames } from './dates';
import { type Bounds, boundsOfWhen, isPoint, isSpan, type Mark, parseEdtf, type Point, type When, writeEdtf } from './edtf';
import { seasonNames } from './imprecise';
import { foldForSearch } from './language';

/** What was read: the EDTF text to store, and the first and last day it can have been. */
export type ImpreciseDate = { edtf: string } & Bounds;

// Everything is folded first, so "März", "MAERZ" and "Mrz." meet one table in both languages.

const monthWords = new Map<string, number>();
for (const names of Object.values(monthNames)) {
  names.forEach((name, index) => {
    monthWords.set(foldForSearch(name), index + 1).set(foldForSearch(name).slice(0, 3), index + 1);
  });
}
monthWords.set('maerz', 3).set('mrz', 3).set('sept', 9);

const seasonWords = new Map<string, number>([['fruhling', 21], ['fruehjahr', 21], ['fruehling', 21], ['fall', 23]]);
for (const names of Object.values(seasonNames)) {
  for (const [code, name] of Object.entries(names)) seasonWords.set(foldForSearch(name), Number(code));
}

const thirdWords = new Map<string, number>([
  ['anfang', 1], ['early', 1], ['beginning of', 1], ['mitte', 2], ['mid', 2], ['middle of', 2], ['ende', 3], ['late', 3], ['end of', 3],
]);

function readPoint(typed: string): Point | null {
  const marked = /^(?:(vermutlich|wahrscheinlich|probably|presumably) )?(?:(?:ca\.?|circa|etwa|ungefahr|um|about|around|approximately|approx\.?)(?![a-z]) ?)?/.exec(typed)?.[0] ?? '';
  const presumably = /^[vwp]/.test(marked);
  const about = marked.replace(/^[vwp]\w+ /, '') !== '';
  const mark: Mark = presumably ? (about ? '%' : '?') : about ? '~' : '';
  const bare = typed.slice(marked.length).replace(/^(?:im jahre?|in the year|im|in|am|on|der|dem|den|the) /, '');
  const point = readBarePoint(bare);
  if (!point || (mark !== '' && point.mark !== '')) return null;
  const whole = mark === '' ? point : { ...point, mark };
  return isPoint(whole) ? whole : null;
}

function readBarePoint(typed: string): Point | null {
  const written = parseEdtf(typed.toUpperCase());
  if (written) return 'point' in written ? written.point : null;

  const third = /^(anfang|mitte|ende|early|mid|late|beginning of|middle of|end of)[ -](.+)$/.exec(typed);
  if (third) {
    const rest = readBarePoint(third[2] ?? '');
    const number = thirdWords.get(third[1] ?? '');
    return rest && number !== undefined && rest.third === undefined ? { ...rest, third: number } : null;
  }
  return readNumbers(typed) ?? readWords(typed) ?? readWithoutYear(typed);
}

function readNumbers(typed: string): Point | null {
  const day = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(typed);
  if (day) return { year: Number(day[3]), month: Number(day[2]), day: Number(day[1]), mark: '' };
  const month = /^(\d{1,2}) ?[/.] ?(\d{4})$/.exec(typed);
  return month ? { year: Number(month[2]), month: Number(month[1]), mark: '' } : null;
}

function readWords(typed: string): Point | null {
  const parts = /^(.+?)(?: of)?,? (\d{4})(?:\/(\d{2}|\d{4}))?$/.exec(typed);
  if (!parts) return null;
  const year = Number(parts[2]);
  const season = seasonWords.get(parts[1] ?? '');
  if (parts[3] !== undefined) {
    // Only a winter spans two years, and they must follow each other.
    return season === 24 && String(year + 1).endsWith(parts[3]) ? { year, season, mark: '' } : null;
  }
  if (season !== undefined) return { year, season, mark: '' };
  const monthAndDay = readMonthAndDay(parts[1] ?? '');
  return monthAndDay && { year, ...monthAndDay, mark: '' };
}

function readWithoutYear(typed: string): Point | null {
  const monthAndDay = readMonthAndDay(typed.replace(/,? \(?(?:jahr nicht bekannt|jahr unbekannt|year not known|year unknown)\)?$/, ''));
  return monthAndDay && { year: null, ...monthAndDay, mark: '' };
}

function readMonthAndDay(typed: string): { month: number; day?: number } | null {
  const dayFirst = /^(\d{1,2})\.? ([a-z]+)\.?$/.exec(typed);
  const monthFirst = /^([a-z]+)\.?(?: (\d{1,2}))?$/.exec(typed);
  const month = monthWords.get(dayFirst?.[2] ?? monthFirst?.[1] ?? '');
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  if (month === undefined) return null;
  return day === undefined ? { month } : { month, day: Number(day) };
}

function readWhen(typed: string): When | null {
  const written = parseEdtf(typed.toUpperCase());
  if (written) return written;
  const since = /^(?:seit|ab|since) (?:dem )?(.+)$/.exec(typed);
  const until = /^(?:bis|until|till) (?:zum )?(.+)$/.exec(typed);
  const both = /^(?:vo[nm] |from )?(.+?) (?:bis(?: zum)?|to|until|till|[-–—]) (.+)$/.exec(typed) ?? /^(\d{4})[-–—](\d{4})$/.exec(typed);
  const [from, to] = since ? [since[1], undefined] : until ? [undefined, until[1]] : [both?.[1], both?.[2]];
  if (from === undefined && to === undefined) {
    const point = readPoint(typed);
    return point && { point };
  }
  const ends = { from: from === undefined ? null : readPoint(from), to: to === undefined ? null : readPoint(to) };
  const unreadable = (ends.from === null && from !== undefined) || (ends.to === null && to !== undefined);
  return unreadable || !isSpan(ends.from, ends.to) ? null : ends;
}

/**
 * Reads what people type, German or English, or EDTF: "15.04.2014", "04/2014", "Anfang April 2014", "seit 2011", "Mai, Jahr nicht bekannt".
 * Null for everything else, for days that do not exist, and for years of two digits: nobody should guess the century.
 */
export function readImprecise(typed: string): ImpreciseDate | null {
  const when = readWhen(foldForSearch(typed));
  return when && { edtf: writeEdtf(when), ...boundsOfWhen(when) };
}
