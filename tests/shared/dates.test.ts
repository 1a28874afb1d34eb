// Here it is tested that days exist, count and are said in words in both languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, dayOf, isDay, sayDay, sayDayShort, sayDayWithWeekday, sayInstant, sayMonth } from '../../app/shared/dates';

const day = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  it.each(['2014-04-15', '2024-02-29', '2000-02-29'])('%s exists', (s) => expect(isDay(s)).toBe(true));
  it.each(['2014-02-30', '2014-13-01', '1900-02-29', '2014-04-31', '2014-00-10', '0026-03-04', '2014-4-5', '15.04.2014', '', '2014-04-15T00:00', ' 2014-04-15'])(
    '%s does not', (s) => expect(isDay(s)).toBe(false));
  it('agrees with the calendar', () => fc.assert(fc.property(day, (d) => { expect(isDay(d)).toBe(true); })));
});

describe('counting', () => {
  it('goes over months, leap days and the change of the clock', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  });
  it('daysBetween takes back what addDays did', () => {
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
      fc.pre(d > '1100' && d < '9900');
      expect(daysBetween(d, addDays(d, n))).toBe(n);
    }));
  });
  it('a later day is a greater text', () => {
    fc.assert(fc.property(day, day, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
    }));
  });
  it('refuses a day that does not exist', () => {
    expect(() => addDays('2014-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('an instant', () => {
  it('belongs to the day in Germany, in summer and in winter', () => {
    expect(dayOf('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
    expect(dayOf('2026-12-31T22:30:00.000Z')).toBe('2026-12-31');
    expect(dayOf('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
  });
  it('is said with the clock of Germany', () => {
    expect(sayInstant('2026-12-09T13:05:00.000Z', 'de')).toBe('9.\u00a0Dezember 2026, 14:05\u00a0Uhr');
    expect(sayInstant('2026-12-08T23:05:00.000Z', 'en')).toBe('9\u00a0December 2026, 00:05');
  });
});

describe('in words', () => {
  it('says days', () => {
    expect(sayDay('2026-12-09', 'de')).toBe('9.\u00a0Dezember 2026');
    expect(sayDay('2026-12-09', 'en')).toBe('9\u00a0December 2026');
    expect(sayDayShort('2025-11-12', 'de')).toBe('12.11.25');
    expect(sayDayShort('2025-11-02', 'en')).toBe('2\u00a0Nov\u00a025');
    expect(sayDayWithWeekday('2026-12-09', 'de')).toBe('Mittwoch, 9.\u00a0Dezember 2026');
    expect(sayDayWithWeekday('1969-07-20', 'en')).toBe('Sunday, 20\u00a0July 1969');
    expect(sayMonth('2026-03-09', 'de')).toBe('März 2026');
    expect(sayMonth('2026-03', 'en')).toBe('March 2026');
  });
});
