// Here a date as precise as it is known is said in words: "Anfang April 2014", "seit 2011". It is read elsewhere, so that a page that only says dates need not carry the reader.
import { monthNames, sayDayAndMonth } from './dates';
import { type Bounds, boundsOfWhen, type Mark, parseEdtf, type Point, type When } from './edtf';
import { hold, type Language } from './language';

/** Parts of a year by their EDTF number, as they are said and read. */
export const seasonNames: Record<Language, Record<number, string>> = {
  de: {
    21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter', 33: '1. Quartal', 34: '2. Quartal', 35: '3. Quartal', 36: '4. Quartal',
    40: '1. Halbjahr', 41: '2. Halbjahr',
  },
  en: {
    21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 33: '1st quarter', 34: '2nd quarter', 35: '3rd quarter', 36: '4th quarter',
    40: '1st half', 41: '2nd half',
  },
};
const thirdNames: Record<Language, readonly string[]> = { de: ['Anfang', 'Mitte', 'Ende'], en: ['early', 'mid', 'late'] };
const markNames: Record<Language, Record<Mark, string>> = {
  de: { '': '', '~': `ca.${hold}`, '?': 'vermutlich ', '%': `vermutlich ca.${hold}` },
  en: { '': '', '~': 'about ', '?': 'probably ', '%': 'probably about ' },
};
const phrases = {
  de: { since: 'seit', until: 'bis', to: 'bis', noYear: 'Jahr nicht bekannt', notKnown: 'Tag nicht bekannt' },
  en: { since: 'since', until: 'until', to: 'to', noYear: 'year not known', notKnown: 'day not known' },
} as const;

function sayPoint(point: Point, language: Language): string {
  const { year, month, day, season, third, mark } = point;
  const name = month === undefined ? '' : (monthNames[language][month - 1] ?? '');
  const monthAndDay = month !== undefined && day !== undefined ? sayDayAndMonth(month, day, language) : name;
  if (year === null) return `${monthAndDay}, ${phrases[language].noYear}`;
  // A winter belongs to two years: "Winter 2014/15".
  const yearInWords = season === 24 ? `${year}/${(year + 1) % 100 === 0 ? year + 1 : String((year + 1) % 100).padStart(2, '0')}` : String(year);
  const words = [season === undefined ? monthAndDay : (seasonNames[language][season] ?? ''), yearInWords].filter((word) => word !== '').join(' ');
  if (third === undefined) return markNames[language][mark] + words;
  return `${thirdNames[language][third - 1] ?? ''}${language === 'en' && third === 2 ? '-' : ' '}${words}`;
}

/** Says an imprecise date in words; null is "Tag nicht bekannt". Text that is no EDTF is a broken row and throws. */
export function sayImprecise(edtf: string | null, language: Language): string {
  const words = phrases[language];
  if (edtf === null) return words.notKnown;
  const when = whenOf(edtf);
  if ('point' in when) return sayPoint(when.point, language);
  const [from, to] = [when.from && sayPoint(when.from, language), when.to && sayPoint(when.to, language)];
  if (to === null) return `${words.since} ${from}`;
  return from === null ? `${words.until} ${to}` : `${from} ${words.to} ${to}`;
}

/** The first and last day of a stored imprecise date, for sorting, filters and charts. Text that is no EDTF throws. */
export function boundsOf(edtf: string): Bounds {
  return boundsOfWhen(whenOf(edtf));
}

function whenOf(edtf: string): When {
  const when = parseEdtf(edtf);
  if (!when) throw new RangeError(`not an imprecise date: ${edtf}`);
  return when;
}
