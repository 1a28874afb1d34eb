// Here quantities, shares and gaps are said in words and typed numbers are read: "mindestens 40", "66 von ca. 300 (ca. 22 %)".
import { hold, type Language, localeOf, sayNumber } from './language';
import type { Amount, Proportion, Qualifier, Share } from './quantities';

const qualifierWords: Record<Language, Record<Qualifier, string>> = {
  de: { exact: '', about: `ca.${hold}`, atLeast: `mindestens${hold}`, atMost: `höchstens${hold}`, some: 'einige', unknown: 'nicht bekannt' },
  en: { exact: '', about: `about${hold}`, atLeast: `at${hold}least${hold}`, atMost: `at${hold}most${hold}`, some: 'some', unknown: 'not known' },
};
const phrases = {
  de: { of: 'von', target: 'Ziel', percent: `${hold}%` },
  en: { of: 'of', target: 'target', percent: '%' },
} as const;

// 0,8 EUR reads as a mistake: money that is not whole has two decimals.
function sayNumberOf(number: number, unit: string, language: Language): string {
  const money = /^(EUR|€)/.test(unit) && !Number.isInteger(number);
  return money ? new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(number) : sayNumber(number, language);
}

/** "ca. 300 Plätze", "mindestens 40", "einige", "nicht bekannt". The unit is a word the person chose, or "%". */
export function sayQuantity(amount: Amount, unit: string | null | undefined, language: Language): string {
  const words = qualifierWords[language];
  const unitWords = unit ?? '';
  if (amount.number === null) {
    return amount.qualifier === 'some' && unitWords !== '' && unitWords !== '%' ? `${words.some} ${unitWords}` : words[amount.qualifier];
  }
  const roughly = amount.approximate === true && amount.qualifier !== 'about' ? words.about : '';
  const number = words[amount.qualifier] + roughly + sayNumberOf(amount.number, unitWords, language);
  if (unitWords === '') return number;
  return number + (unitWords === '%' ? phrases[language].percent : hold + unitWords);
}

// 99.6 is not yet 100, and 0.3 is not 0: a bound is rounded to its safe side, and the two ends are reached only when they are.
function roundedPercent({ percent, bound }: Proportion): number | null {
  if (percent === null) return null;
  const step = percent !== 0 && Math.abs(percent) < 1 ? 10 ** Math.floor(Math.log10(Math.abs(percent))) : 1;
  // Cut the noise of binary fractions (0.07 / 0.1 * 100) before rounding to a side.
  const steps = Number((percent / step).toPrecision(12));
  const towards = bound === 'atLeast' ? Math.floor : bound === 'atMost' ? Math.ceil : steps > 99 && steps < 100 ? Math.floor : Math.round;
  return Number((towards(steps) * step).toPrecision(12));
}

/** "ca. 22 %", "mindestens 13 %", "nicht bekannt". */
export function sayPercent(proportion: Proportion, language: Language): string {
  const number = roundedPercent(proportion);
  const words = qualifierWords[language];
  if (number === null) return words.unknown;
  const before = (proportion.bound === null ? '' : words[proportion.bound]) + (proportion.approximate ? words.about : '');
  return before + new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 9 }).format(number === 0 ? 0 : number) + phrases[language].percent;
}

/** "66 von ca. 300 (ca. 22 %)". Without a target number it says so; without a value it says the target that waits. */
export function sayShare(share: Share, language: Language): string {
  const words = phrases[language];
  const value = sayQuantity(share.value, undefined, language);
  const target = sayQuantity(share.target, undefined, language);
  if (share.target.qualifier === 'unknown') return share.value.qualifier === 'unknown' ? value : `${value} (${words.target} ${target})`;
  if (share.target.qualifier === 'some' || share.value.qualifier === 'unknown') return `${value} (${words.target}: ${target})`;
  const both = `${value} ${words.of} ${target}`;
  return share.percent === null ? both : `${both} (${sayPercent(share, language)})`;
}

/** "2 von 3 nicht bekannt": the note that stands beside every sum and mean with gaps. Null where nothing is missing. */
export function sayMissing(result: { known: number; notKnown: number }, language: Language): string | null {
  if (result.notKnown === 0) return null;
  const [missing, all] = [sayNumber(result.notKnown, language), sayNumber(result.known + result.notKnown, language)];
  return `${missing} ${phrases[language].of} ${all} ${qualifierWords[language].unknown}`;
}

/** The number as it stands in a field that is filled already: without grouping, so that it is read back as the same number. */
export function numberForField(number: number | null, language: Language): string {
  if (number === null) return '';
  return new Intl.NumberFormat(localeOf(language), { useGrouping: false, maximumFractionDigits: 9 }).format(number === 0 ? 0 : number);
}

// Beyond this a number is a slip of the finger, and sums could no longer be exact.
const largest = 99_999_999_999;

/**
 * Reads a typed number: "1.234,5", "1,234.5", "1 234,5". Both notations are taken where only one meaning is left;
 * where two are ("1.234" is 1234 in German and 1.234 in English) the language decides. Null for everything else.
 */
export function readNumber(typed: string, language: Language): number | null {
  const parts = /^([-−]?)(\d[\d.,]*)$/.exec(withoutGroupingSpaces(typed.trim()));
  if (!parts) return null;
  const digits = plainDigits(parts[2] ?? '', language);
  if (digits === null) return null;
  const number = Number(digits);
  if (number > largest) return null;
  return parts[1] === '' || number === 0 ? number : -number;
}

function withoutGroupingSpaces(typed: string): string {
  return /^[-−]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(typed) ? typed.replace(/[ \u00a0\u202f]/g, '') : typed;
}

function plainDigits(text: string, language: Language): string | null {
  if (/^\d+$/.test(text)) return text;
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const grouping = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/.test(text);
  // One mark alone: it groups if the language groups with it and three digits follow ("0.123" cannot be grouped).
  if (marks.length === 1) {
    const groupMark = language === 'de' ? '.' : ',';
    if (last === groupMark && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return text.replace(last, '');
    return /^\d+[.,]\d+$/.test(text) ? text.replace(last, '.') : null;
  }
  if (!grouping) return null;
  const groupMark = marks[0] ?? '';
  if (last === groupMark) return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replaceAll(groupMark, '') : null;
  return text.replaceAll(groupMark, '').replace(last, '.');
}
