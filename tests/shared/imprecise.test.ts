// Here it is tested that imprecise dates are read from both languages, bounded by days, and come back the same from their words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../app/shared/dates';
import { isPoint, isSpan, type Mark, type Point, type When, writeEdtf } from '../../app/shared/edtf';
import { boundsOf, sayImprecise } from '../../app/shared/imprecise';
import { readImprecise } from '../../app/shared/read-imprecise';
import { languages } from '../../app/shared/language';

const _ = '\u00a0';

const year = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });
const third = fc.integer({ min: 1, max: 3 });
const season = fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41);
const mark = fc.constantFrom<Mark>('', '~', '?', '%');
const sure = fc.constant<Mark>('');
const noYear = fc.constant(null);

const point: fc.Arbitrary<Point> = fc.oneof<fc.Arbitrary<Point>[]>(
  fc.record({ year: fc.integer({ min: 1000, max: 9999 }), mark }),
  fc.record({ year, month, mark }),
  fc.record({ year, month, day, mark }),
  fc.record({ year, season, mark }),
  fc.record({ year, month, third, mark: sure }),
  fc.record({ year, third, mark: sure }),
  fc.record({ year: noYear, month, mark: sure }),
  fc.record({ year: noYear, month, day, mark: sure }),
).filter(isPoint);
const span: fc.Arbitrary<When> = fc.record({ from: fc.option(point), to: fc.option(point) }).filter(({ from, to }) => isSpan(from, to));
const edtf = fc.oneof(point.map((one): When => ({ point: one })), span).map(writeEdtf);

describe('reading', () => {
  it.each([
    ['15.04.2014', '2014-04-15', '2014-04-15', '2014-04-15'],
    [' 15. 4. 2014 ', '2014-04-15', '2014-04-15', '2014-04-15'],
    ['15. April 2014', '2014-04-15', '2014-04-15', '2014-04-15'],
    ['am 15. April 2014', '2014-04-15', '2014-04-15', '2014-04-15'],
    ['April 15, 2014', '2014-04-15', '2014-04-15', '2014-04-15'],
    ['2014-04-15', '2014-04-15', '2014-04-15', '2014-04-15'],
    ['04/2014', '2014-04', '2014-04-01', '2014-04-30'],
    ['4.2014', '2014-04', '2014-04-01', '2014-04-30'],
    ['April 2014', '2014-04', '2014-04-01', '2014-04-30'],
    ['im März 2014', '2014-03', '2014-03-01', '2014-03-31'],
    ['MAERZ 2014', '2014-03', '2014-03-01', '2014-03-31'],
    ['Sept. 2014', '2014-09', '2014-09-01', '2014-09-30'],
    ['oct 2014', '2014-10', '2014-10-01', '2014-10-31'],
    ['Anfang April 2014', '[2014-04-01..2014-04-10]', '2014-04-01', '2014-04-10'],
    ['mid-April 2014', '[2014-04-11..2014-04-20]', '2014-04-11', '2014-04-20'],
    ['Ende Februar 2024', '[2024-02-21..2024-02-29]', '2024-02-21', '2024-02-29'],
    ['end of February 2023', '[2023-02-21..2023-02-28]', '2023-02-21', '2023-02-28'],
    ['Mitte 2014', '[2014-05..2014-08]', '2014-05-01', '2014-08-31'],
    ['Frühjahr 2025', '2025-21', '2025-03-01', '2025-05-31'],
    ['summer of 2025', '2025-22', '2025-06-01', '2025-08-31'],
    ['Winter 2014', '2014-24', '2014-12-01', '2015-02-28'],
    ['Winter 2015/16', '2015-24', '2015-12-01', '2016-02-29'],
    ['Winter 1999/2000', '1999-24', '1999-12-01', '2000-02-29'],
    ['2. Quartal 2014', '2014-34', '2014-04-01', '2014-06-30'],
    ['2. Halbjahr 2014', '2014-41', '2014-07-01', '2014-12-31'],
    ['2014', '2014', '2014-01-01', '2014-12-31'],
    ['im Jahr 2014', '2014', '2014-01-01', '2014-12-31'],
    ['seit 2011', '2011/..', '2011-01-01', null],
    ['since April 2014', '2014-04/..', '2014-04-01', null],
    ['bis 2011', '../2011', null, '2011-12-31'],
    ['2009 bis 2011', '2009/2011', '2009-01-01', '2011-12-31'],
    ['von 2009 bis 2011', '2009/2011', '2009-01-01', '2011-12-31'],
    ['2009–2011', '2009/2011', '2009-01-01', '2011-12-31'],
    ['15. April 2014 - Mai 2015', '2014-04-15/2015-05', '2014-04-15', '2015-05-31'],
    ['ca. 2014', '2014~', '2014-01-01', '2014-12-31'],
    ['etwa April 2014', '2014-04~', '2014-04-01', '2014-04-30'],
    ['vermutlich ca. 2014', '2014%', '2014-01-01', '2014-12-31'],
    ['seit ca. 2011', '2011~/..', '2011-01-01', null],
    ['Mai', 'XXXX-05', null, null],
    ['Mai (Jahr nicht bekannt)', 'XXXX-05', null, null],
    ['15 May, year not known', 'XXXX-05-15', null, null],
    ['XXXX-05', 'XXXX-05', null, null],
    ['29. Februar', 'XXXX-02-29', null, null],
  ])('%s is %s', (typed, written, earliest, latest) => {
    expect(readImprecise(typed)).toEqual({ edtf: written, earliest, latest });
  });

  it.each([
    '', '2014-13', '2014-00', '31.02.2014', '2014-02-30', '29.02.2023', '30. Februar', '15.04.14', '0026-03-04', '13/2014', '2014/15', 'Sommer 2014/15',
    'Winter 2014/16', '2011/2009', '2011 bis 2011', '2011/', '/2011', '../..', 'seit', 'bis', 'seit seit 2011', 'Anfang Anfang April 2014',
    'Anfang 15. April 2014', 'Anfang Frühjahr 2014', 'ca. Anfang April 2014', 'ca. 2014~', 'seit Mai, Jahr nicht bekannt', 'Mai bis Juni', 'gestern', 'nicht bekannt',
    '[2014-04-03..2014-04-07]', '[2014-02-21..2014-02-30]', '2014-25', '2014-04-15T10:00', 'Winter 9999', 'constructor 2014', '2014 2015', '12345', '-2014',
    '02.03.2014 04.05.2015', 'April 2014 Mai', 'ca.', 'um 2014~ bis 2015',
  ])('refuses "%s"', (typed) => expect(readImprecise(typed)).toBeNull());

  it('never breaks, whatever is typed', () => {
    const words = fc.constantFrom('ca.', 'seit', 'bis', 'Anfang', 'April', '2014', '15.', '04', '/', '-', '..', 'XXXX', 'Winter', '[', ']', '~', ',');
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 6 }), fc.constantFrom('', ' '), (parts, glue) => {
      const read = readImprecise(parts.join(glue));
      if (read) expect(readImprecise(read.edtf)).toEqual(read);
    }));
  });
});

describe('saying', () => {
  it.each([
    ['2014-04-15', `15.${_}April 2014`, `15${_}April 2014`],
    ['2014-04', 'April 2014', 'April 2014'],
    ['[2014-04-01..2014-04-10]', 'Anfang April 2014', 'early April 2014'],
    ['[2014-04-11..2014-04-20]', 'Mitte April 2014', 'mid-April 2014'],
    ['[2014-04-21..2014-04-30]', 'Ende April 2014', 'late April 2014'],
    ['2025-21', 'Frühjahr 2025', 'spring 2025'],
    ['2014-24', 'Winter 2014/15', 'winter 2014/15'],
    ['2014', '2014', '2014'],
    ['2011/..', 'seit 2011', 'since 2011'],
    ['../2011', 'bis 2011', 'until 2011'],
    ['2009/2011', '2009 bis 2011', '2009 to 2011'],
    ['2014~', `ca.${_}2014`, 'about 2014'],
    ['XXXX-05', 'Mai, Jahr nicht bekannt', 'May, year not known'],
    [null, 'Tag nicht bekannt', 'day not known'],
  ])('%s', (stored, german, english) => {
    expect(sayImprecise(stored, 'de')).toBe(german);
    expect(sayImprecise(stored, 'en')).toBe(english);
  });

  it('what was said is read as the same date, in both languages', () => {
    fc.assert(fc.property(edtf, fc.constantFrom(...languages), (stored, language) => {
      expect(readImprecise(sayImprecise(stored, language))?.edtf).toBe(stored);
    }), { numRuns: 500 });
  });

  it('throws on a broken row', () => {
    expect(() => sayImprecise('2014-13', 'de')).toThrow(RangeError);
    expect(() => boundsOf('gestern')).toThrow(RangeError);
  });
});

describe('EDTF', () => {
  it('what we write is read as written', () => {
    fc.assert(fc.property(edtf, (stored) => {
      expect(readImprecise(stored)?.edtf).toBe(stored);
    }), { numRuns: 500 });
  });

  it('bounds are days in order, and thirds of a month join without gap', () => {
    fc.assert(fc.property(edtf, (stored) => {
      const { earliest, latest } = boundsOf(stored);
      for (const bound of [earliest, latest]) if (bound !== null) expect(isDay(bound)).toBe(true);
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
    }));
    fc.assert(fc.property(year, month, (y, m) => {
      const parts = [1, 2, 3].map((number) => boundsOf(writeEdtf({ point: { year: y, month: m, third: number, mark: '' } })));
      expect(parts[1]?.earliest).toBe(addDays(parts[0]?.latest ?? '', 1));
      expect(parts[2]?.earliest).toBe(addDays(parts[1]?.latest ?? '', 1));
      expect([parts[0]?.earliest, parts[2]?.latest]).toEqual(Object.values(boundsOf(writeEdtf({ point: { year: y, month: m, mark: '' } }))));
    }));
  });
});
