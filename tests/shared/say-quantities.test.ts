// Here it is tested that quantities are said with their doubt and that typed numbers are read in both notations.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, sayNumber } from '../../app/shared/language';
import { notKnown, quantityOf, shareOf, sumOf } from '../../app/shared/quantities';
import { numberForField, readNumber, sayMissing, sayPercent, sayQuantity, sayShare } from '../../app/shared/say-quantities';

const plain = (said: string | null): string | null => said && said.replaceAll('\u00a0', ' ');

describe('sayQuantity', () => {
  it.each([
    [quantityOf(1300), 'Plätze', '1.300 Plätze', '1,300 Plätze'],
    [quantityOf(300, 'about'), undefined, 'ca. 300', 'about 300'],
    [quantityOf(40, 'atLeast'), undefined, 'mindestens 40', 'at least 40'],
    [quantityOf(10, 'atMost'), undefined, 'höchstens 10', 'at most 10'],
    [quantityOf(71.5, 'about'), '%', 'ca. 71,5 %', 'about 71.5%'],
    [quantityOf(0.8), 'EUR/h', '0,80 EUR/h', '0.80 EUR/h'],
    [quantityOf(null, 'some'), undefined, 'einige', 'some'],
    [quantityOf(null, 'some'), 'Plätze', 'einige Plätze', 'some Plätze'],
    [notKnown, 'Plätze', 'nicht bekannt', 'not known'],
    [sumOf([quantityOf(300, 'about'), notKnown]), undefined, 'mindestens ca. 300', 'at least about 300'],
  ])('%o %s', (amount, unit, german, english) => {
    expect(plain(sayQuantity(amount, unit, 'de'))).toBe(german);
    expect(plain(sayQuantity(amount, unit, 'en'))).toBe(english);
  });
  it('holds word, number and unit together', () => {
    expect(sayQuantity(quantityOf(71, 'about'), '%', 'de')).toBe('ca.\u00a071\u00a0%');
  });
});

describe('sayShare', () => {
  it.each([
    [quantityOf(66), quantityOf(300, 'about'), '66 von ca. 300 (ca. 22 %)', '66 of about 300 (about 22%)'],
    [quantityOf(40, 'atLeast'), quantityOf(300), 'mindestens 40 von 300 (mindestens 13 %)', 'at least 40 of 300 (at least 13%)'],
    [quantityOf(40, 'atMost'), quantityOf(300), 'höchstens 40 von 300 (höchstens 14 %)', 'at most 40 of 300 (at most 14%)'],
    [quantityOf(40, 'atLeast'), quantityOf(300, 'atLeast'), 'mindestens 40 von mindestens 300', 'at least 40 of at least 300'],
    [quantityOf(999), quantityOf(1000), '999 von 1.000 (99 %)', '999 of 1,000 (99%)'],
    [quantityOf(3), quantityOf(1000), '3 von 1.000 (0,3 %)', '3 of 1,000 (0.3%)'],
    [quantityOf(0), quantityOf(10), '0 von 10 (0 %)', '0 of 10 (0%)'],
    [quantityOf(450), quantityOf(300), '450 von 300 (150 %)', '450 of 300 (150%)'],
    [quantityOf(null, 'some'), quantityOf(300), 'einige von 300', 'some of 300'],
    [quantityOf(66), notKnown, '66 (Ziel nicht bekannt)', '66 (target not known)'],
    [notKnown, quantityOf(300, 'about'), 'nicht bekannt (Ziel: ca. 300)', 'not known (target: about 300)'],
    [notKnown, notKnown, 'nicht bekannt', 'not known'],
  ])('%o of %o', (value, target, german, english) => {
    expect(plain(sayShare(shareOf(value, target), 'de'))).toBe(german);
    expect(plain(sayShare(shareOf(value, target), 'en'))).toBe(english);
  });
  it('does not lose a per cent to binary fractions', () => {
    expect(plain(sayPercent(shareOf(quantityOf(0.07, 'atLeast'), quantityOf(0.1)), 'de'))).toBe('mindestens 70 %');
  });
  it('says the missing parts', () => {
    expect(sayMissing(sumOf([quantityOf(66), notKnown, notKnown]), 'de')).toBe('2 von 3 nicht bekannt');
    expect(sayMissing(sumOf([quantityOf(66)]), 'en')).toBeNull();
  });
});

describe('readNumber', () => {
  it.each([
    ['300', 300, 300], [' 300 ', 300, 300], ['0', 0, 0], ['-5', -5, -5], ['−5', -5, -5], ['-0', 0, 0],
    ['1.234,5', 1234.5, 1234.5], ['1,234.5', 1234.5, 1234.5], ['1234,5', 1234.5, 1234.5], ['1234.5', 1234.5, 1234.5],
    ['1.234', 1234, 1.234], ['1,234', 1.234, 1234], ['0.123', 0.123, 0.123], ['1234.567', 1234.567, 1234.567],
    ['1.234.567', 1234567, 1234567], ['1,234,567', 1234567, 1234567], ['1 234 567,5', 1234567.5, 1234567.5], ['1\u00a0234', 1234, 1234],
  ])('"%s"', (typed, german, english) => {
    expect(readNumber(typed, 'de')).toBe(german);
    expect(readNumber(typed, 'en')).toBe(english);
  });
  it.each(['', ' ', 'abc', '12a', '1.2.3', '1,2,3', '1..2', '1.', ',5', '.5', '--5', '+5', '1e5', '0x10', 'Infinity', 'NaN', '22 %', '1 2', '12 34', '1.234,5,6', '1,234.567.8', '1234.567,8', '1.23,4', '١٢', '999999999999'])(
    'refuses "%s"', (typed) => {
      expect(readNumber(typed, 'de')).toBeNull();
      expect(readNumber(typed, 'en')).toBeNull();
    });
  it('reads what was said', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000), fc.constantFrom(...languages), (n, language) => {
      expect(readNumber(sayNumber(n, language), language)).toBe(n);
      expect(readNumber(numberForField(n, language), language)).toBe(n);
    }));
  });
});
