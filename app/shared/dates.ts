// Here a calendar day is checked, counted and said in words; imprecise dates are next door in imprecise.ts.
import { hold, type Language } from './language';

/** A calendar day in Germany, written 'YYYY-MM-DD'. As text it sorts by time and never shifts with a time zone. */
export type Day = string;

// Own lists instead of Intl: server and browser must write the same letters, whatever version of ICU they carry.
export const monthNames: Record<Language, readonly string[]> = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const weekdayNames: Record<Language, readonly string[]> = {
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const millisecondsPerDay = 86_400_000;

/** The years we take. A browser writes 0026 while somebody types 26: such a year is a slip, not a date. */
export const firstYear = 1000;
export const lastYear = 9999;

/** How many days the month has (1 is January). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Does this day exist in the calendar? */
export function exists(year: number, month: number, day: number): boolean {
  return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Is this text a day that exists? "2014-02-30" is none. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Writes year, month and day as a Day. */
export function dayFrom(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function numberOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

const berlinClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

function berlin(instantIso: string): Record<string, string> {
  const parts = berlinClock.formatToParts(new Date(instantIso));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/** The calendar day in Germany at this instant: 23:30 UTC is already tomorrow there. */
export function dayOf(instantIso: string): Day {
  const { year, month, day } = berlin(instantIso);
  return dayFrom(Number(year), Number(month), Number(day));
}

/** The day n days later, or earlier if n is negative. */
export function addDays(day: Day, n: number): Day {
  const later = new Date((numberOf(day) + n) * millisecondsPerDay).toISOString().slice(0, 10);
  if (!isDay(later)) throw new RangeError(`no day ${n} days after ${day}`);
  return later;
}

/** How many days lie from a to b: 0 on the same day, negative if b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return numberOf(b) - numberOf(a);
}

function partsOf(day: Day): { year: string; month: number; day: number } {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** "9. Dezember", "9 December": the day without its year, held together. */
export function sayDayAndMonth(month: number, day: number, language: Language): string {
  return `${day}${language === 'de' ? '.' : ''}${hold}${monthNames[language][month - 1] ?? ''}`;
}

/** "9. Dezember 2026", "9 December 2026". */
export function sayDay(day: Day, language: Language): string {
  const parts = partsOf(day);
  return `${sayDayAndMonth(parts.month, parts.day, language)} ${parts.year}`;
}

/** The short form for dense tables: "12.11.25", "12 Nov 25" (with a word, so that nobody reads 12/11 as December). */
export function sayDayShort(day: Day, language: Language): string {
  const [year, month, date] = [day.slice(2, 4), day.slice(5, 7), day.slice(8, 10)];
  if (language === 'de') return `${date}.${month}.${year}`;
  return [partsOf(day).day, monthNames.en[Number(month) - 1]?.slice(0, 3), year].join(hold);
}

/** "Mittwoch, 9. Dezember 2026", "Wednesday, 9 December 2026". */
export function sayDayWithWeekday(day: Day, language: Language): string {
  // 1 January 1970 was a Thursday.
  const weekday = (((numberOf(day) + 4) % 7) + 7) % 7;
  return `${weekdayNames[language][weekday] ?? ''}, ${sayDay(day, language)}`;
}

/** "9. Dezember 2026, 14:05 Uhr": an instant on the clock of Germany. */
export function sayInstant(instantIso: string, language: Language): string {
  const { hour, minute } = berlin(instantIso);
  const time = `${hour}:${minute}`;
  return `${sayDay(dayOf(instantIso), language)}, ${language === 'de' ? `${time}${hold}Uhr` : time}`;
}

/** "Dezember 2026": the month of a day, or of 'YYYY-MM'. */
export function sayMonth(dayOrMonth: string, language: Language): string {
  const { year, month } = partsOf(`${dayOrMonth.slice(0, 7)}-01`);
  return `${monthNames[language][month - 1] ?? ''} ${year}`;
}
