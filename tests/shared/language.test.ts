// Here it is tested that texts are said in both languages and that names fold, sort and stay findable.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, foldForSearch, isLanguage, say, sayNumber, sortKey } from '../../app/shared/language';

describe('say', () => {
  it('fills placeholders and writes numbers as the language does', () => {
    expect(say('{name} hat {n} Plätze', { name: 'Kreis', n: 1234.5 }, 'de')).toBe('Kreis hat 1.234,5 Plätze');
    expect(say('{name} has {n} places', { name: 'District', n: 1234.5 }, 'en')).toBe('District has 1,234.5 places');
  });
  it('picks the plural by n', () => {
    const text = { one: '{n} Maßnahme', other: '{n} Maßnahmen' };
    expect(say(text, { n: 1 }, 'de')).toBe('1 Maßnahme');
    expect(say(text, { n: 0 }, 'de')).toBe('0 Maßnahmen');
    expect(say(text, undefined, 'de')).toBe('{n} Maßnahmen');
  });
  it('leaves a placeholder without a parameter visible, also one named like a property of every object', () => {
    expect(say('bis {due} {toString}', { other: 1 }, 'de')).toBe('bis {due} {toString}');
  });
  it('does not fill placeholders that come with a parameter', () => {
    expect(say('{a} {b}', { a: '{b}', b: 'x' }, 'de')).toBe('{b} x');
  });
  it('never writes minus zero', () => expect(sayNumber(-0, 'de')).toBe('0'));
  it('knows its languages', () => expect(['de', 'en', 'fr', null].map(isLanguage)).toEqual([true, true, false, false]));
});

describe('names', () => {
  it('sort as Germans expect on the page', () => {
    expect(['Zeven', 'Österreich', 'Ostfriesland', 'Maßnahme 10', 'Maßnahme 2', 'Aurich'].sort(collate('de')))
      .toEqual(['Aurich', 'Maßnahme 2', 'Maßnahme 10', 'Österreich', 'Ostfriesland', 'Zeven']);
  });
  it('sort the same way by their key', () => {
    const names = ['Zeven', 'Österreich', 'Ostfriesland', 'Maßnahme 10', 'Maßnahme 2', '„Ankommen“', 'Aurich'];
    expect(names.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)))
      .toEqual(['„Ankommen“', 'Aurich', 'Maßnahme 2', 'Maßnahme 10', 'Österreich', 'Ostfriesland', 'Zeven']);
  });
  it('are found without case, marks, soft hyphens and sharp s', () => {
    expect(foldForSearch('  Ausländer\u00adbehörde\u00a0GROẞENKNETEN ')).toBe('auslanderbehorde grossenkneten');
    expect(foldForSearch('İstanbul Łódź ﬁt')).toBe('istanbul lodz fit');
  });
  it('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => {
      expect(foldForSearch(foldForSearch(s))).toBe(foldForSearch(s));
    }));
  });
  it('composed and decomposed spelling fold to the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => {
      expect(foldForSearch(s.normalize('NFD'))).toBe(foldForSearch(s.normalize('NFC')));
    }));
  });
});
