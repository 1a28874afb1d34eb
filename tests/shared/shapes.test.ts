// Here it is tested that forms are read, cleaned and refused with keys, whatever a browser or a stranger sends.
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { ImpreciseDate } from '../../app/shared/read-imprecise';
import type { Language } from '../../app/shared/language';
import { hasNoNumber, type Quantity } from '../../app/shared/quantities';
import {
  after, count, day, decimal, type Fields, flag, id, impreciseDate, longText, manyIds, manyOf, once, oneOf, optionalCount, optionalDay, optionalDecimal,
  optionalId, optionalImpreciseDate, optionalLongText, optionalOneOf, optionalQuantity, optionalText, problemCodes, quantity, readShape, type Shape, text, version,
} from '../../app/shared/shapes';

/** Reads one field named x: its value, or the problem. */
function read(field: z.ZodType, x: string | string[] | undefined, more: Fields = {}, language?: Language): unknown {
  const result = readShape(z.object({ x: field }), x === undefined ? more : { x, ...more }, language);
  return result.ok ? result.input.x : result.problems.x;
}
const required = { code: 'required' };

describe('text', () => {
  it('is trimmed, composed, on one line and without control characters', () => {
    expect(read(text(), ' \u0000Ausla\u0308nder\u0007\tbehörde\r\nMeppen \u202e')).toBe('Ausländer behörde Meppen');
    expect(read(longText(), 'eins\r\n\r\nzwei\u000b ')).toBe('eins\n\nzwei');
    expect(read(text(), 'a\ud800b')).toBe('ab');
  });
  it('counts characters, not bytes', () => {
    expect(read(text(3), '👍🏽ä')).toBe('👍🏽ä');
    expect(read(text(3), 'äöüß')).toEqual({ code: 'tooLong', params: { max: 3 } });
    expect(read(optionalLongText(3), 'äöüß')).toEqual({ code: 'tooLong', params: { max: 3 } });
  });
  it('must be there unless it is optional', () => {
    for (const nothing of [undefined, '', ' \n ', '\u0000', []]) {
      expect(read(text(), nothing)).toEqual(required);
      expect(read(longText(), nothing)).toEqual(required);
      expect(read(optionalText(), nothing)).toBeNull();
      expect(read(optionalLongText(), nothing)).toBeNull();
    }
  });
  it('read twice is the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const first = read(optionalLongText(1000), typed);
      expect(first === null ? null : read(optionalLongText(1000), String(first))).toBe(first);
    }));
  });
});

describe('dates', () => {
  it('a day is read as browsers and people write it', () => {
    expect(['2014-04-15', '15.04.2014', '15. April 2014'].map((typed) => read(day(), typed))).toEqual(Array(3).fill('2014-04-15'));
    for (const typed of ['2014-02-30', '31.02.2014', 'April 2014', '2014-04-15~', 'gestern']) expect(read(day(), typed)).toEqual({ code: 'notADay' });
    expect(read(day(), '')).toEqual(required);
    expect(read(optionalDay(), '')).toBeNull();
  });
  it('an imprecise date comes with its days', () => {
    expect(read(impreciseDate(), 'Anfang April 2014')).toEqual({ edtf: '[2014-04-01..2014-04-10]', earliest: '2014-04-01', latest: '2014-04-10' });
    expect(read(impreciseDate(), '2014-13')).toEqual({ code: 'notADate' });
    expect(read(optionalImpreciseDate(), '')).toBeNull();
  });
});

describe('numbers', () => {
  it('counts are whole, from 0 on, grouped in either notation', () => {
    for (const typed of ['1234', '1.234', '1,234', '1 234']) expect(read(count(), typed)).toBe(1234);
    expect(read(count(), '1,000')).toBe(1000);
    expect(read(count(), '0')).toBe(0);
    expect(read(count(), '1,5')).toEqual({ code: 'notWhole' });
    expect(read(count(), '-1')).toEqual({ code: 'negative' });
    expect(read(count(), 'viele')).toEqual({ code: 'notANumber' });
    expect(read(count(), '')).toEqual(required);
    expect(read(optionalCount(), '')).toBeNull();
  });
  it('decimals follow the language of the page only where both meanings are possible', () => {
    expect(read(decimal(), '1.234,5')).toBe(1234.5);
    expect(read(decimal(), '1234.5')).toBe(1234.5);
    expect(read(decimal(), '1.234')).toBe(1234);
    expect(read(decimal(), '1.234', {}, 'en')).toBe(1.234);
    expect(z.object({ x: decimal() }).parse({ x: '1.234' })).toEqual({ x: 1234 });
    expect(read(decimal(), '1.2.3')).toEqual({ code: 'notANumber' });
    expect(read(optionalDecimal(), '')).toBeNull();
  });
});

describe('quantity', () => {
  it.each<[string | undefined, string | undefined, unknown]>([
    ['300', 'about', { number: 300, qualifier: 'about' }],
    ['300', 'exact', { number: 300, qualifier: 'exact' }],
    ['300', '', { number: 300, qualifier: 'exact' }],
    ['300', undefined, { number: 300, qualifier: 'exact' }],
    ['', 'unknown', { number: null, qualifier: 'unknown' }],
    [undefined, 'unknown', { number: null, qualifier: 'unknown' }],
    ['', 'some', { number: null, qualifier: 'some' }],
    ['0', 'unknown', { code: 'numberAndNotKnown' }],
    ['5', 'some', { code: 'numberAndNotKnown' }],
    ['', 'atLeast', required],
    ['', 'exact', required],
    [undefined, undefined, required],
    ['viele', 'about', { code: 'notANumber' }],
    ['5', 'roughly', { code: 'notOffered' }],
    ['5', 'toString', { code: 'notOffered' }],
  ])('%s %s', (number, qualifier, expected) => {
    expect(read(quantity(), number, qualifier === undefined ? {} : { xQualifier: qualifier })).toEqual(expected);
  });
  it('may be left out where it is optional, but not half', () => {
    expect(read(optionalQuantity(), '', { xQualifier: 'exact' })).toBeNull();
    expect(read(optionalQuantity(), undefined)).toBeNull();
    expect(read(optionalQuantity(), '', { xQualifier: 'about' })).toEqual(required);
  });
  it('a qualifier sent along does not disturb another kind of field', () => {
    expect(read(text(), 'Titel', { xQualifier: 'about' })).toBe('Titel');
  });
  it('what is read is never a number where it is not known', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('exact', 'about', 'atLeast', 'atMost', 'some', 'unknown', ''), (number, qualifier) => {
      const result = readShape(z.object({ x: quantity() }), { x: number, xQualifier: qualifier });
      if (result.ok) expect(result.input.x.number === null).toBe(hasNoNumber(result.input.x.qualifier));
    }));
  });
});

describe('choices', () => {
  it('only what is offered is taken', () => {
    expect(read(oneOf(['head', 'staff']), 'staff')).toBe('staff');
    for (const typed of ['ministry', 'constructor']) expect(read(oneOf(['head', 'staff']), typed)).toEqual({ code: 'notOffered' });
    expect(read(oneOf(['head']), '')).toEqual(required);
    expect(read(optionalOneOf(['head']), undefined)).toBeNull();
    expect(read(manyOf(['a', 'b', 'c']), ['b', 'a', 'b', ''])).toEqual(['b', 'a']);
    expect(read(manyOf(['a', 'b']), 'a')).toEqual(['a']);
    expect(read(manyOf(['a', 'b']), undefined)).toEqual([]);
    expect(read(manyOf(['a', 'b'], 1), undefined)).toEqual(required);
    expect(read(manyOf(['a', 'b']), ['a', 'x'])).toEqual({ code: 'notOffered' });
  });
  it('ids are short and plain', () => {
    expect(read(id(), '0190b6a0-7c3e-7c3e-8c3e-0190b6a07c3e')).toBe('0190b6a0-7c3e-7c3e-8c3e-0190b6a07c3e');
    expect(read(id(), '03154')).toBe('03154');
    for (const typed of ['a b', '../x', 'a'.repeat(65), 'ä', "x'--"]) expect(read(id(), typed)).toEqual({ code: 'notOffered' });
    expect(read(optionalId(), '')).toBeNull();
    expect(read(manyIds(), ['a', 'a', 'b'])).toEqual(['a', 'b']);
    expect(read(manyIds(1), [])).toEqual(required);
  });
  it('a checkbox is on or off', () => {
    expect([undefined, '', '0', 'off', 'on', '1', ['0', '1']].map((typed) => read(flag(), typed))).toEqual([false, false, false, false, true, true, true]);
  });
  it('a broken version or token means that the page is too old', () => {
    expect(read(version(), '3')).toBe(3);
    for (const typed of ['0', '-1', '1.5', 'x', undefined, '9999999999']) expect(read(version(), typed)).toEqual({ code: 'stale' });
    expect(read(once(), '0190B6A0-7c3e-4c3e-8c3e-0190b6a07c3e')).toBe('0190b6a0-7c3e-4c3e-8c3e-0190b6a07c3e');
    expect(read(once(), 'x')).toEqual({ code: 'stale' });
  });
});

describe('after', () => {
  const shape = z.object({ title: text(), start: optionalDay(), due: optionalDay() }).check(after('due', 'start'));
  it('says which field lies before which', () => {
    expect(readShape(shape, { title: 'x', start: '2026-02-01', due: '2026-01-31' })).toEqual({ ok: false, problems: { due: { code: 'dueBeforeStart' } } });
    expect(readShape(shape, { title: 'x', start: '2026-02-01', due: '2026-02-01' }).ok).toBe(true);
    expect(readShape(shape, { title: 'x', due: '2026-02-01' }).ok).toBe(true);
  });
  it('speaks beside the problems of other fields, and is silent where its own are broken', () => {
    expect(readShape(shape, { start: '2026-02-01', due: '2026-01-31' })).toEqual({ ok: false, problems: { title: required, due: { code: 'dueBeforeStart' } } });
    expect(readShape(shape, { title: 'x', start: '2026-02-30', due: '2026-01-31' })).toEqual({ ok: false, problems: { start: { code: 'notADay' } } });
  });
  it('takes an imprecise date for a contradiction only when it is certain', () => {
    const imprecise = z.object({ start: impreciseDate(), due: impreciseDate() }).check(after('due', 'start'));
    expect(readShape(imprecise, { start: 'April 2014', due: '2014' }).ok).toBe(true);
    expect(readShape(imprecise, { start: 'April 2014', due: 'seit 2011' }).ok).toBe(true);
    expect(readShape(imprecise, { start: 'April 2014', due: 'März 2014' })).toEqual({ ok: false, problems: { due: { code: 'dueBeforeStart' } } });
  });
});

describe('readShape', () => {
  it('gives the input with its types', () => {
    const shape = z.object({ title: text(), due: optionalDay(), when: impreciseDate(), value: quantity(), role: oneOf(['head', 'staff']), ids: manyIds(), on: flag() });
    const result = readShape(shape, { title: ' Titel ', when: 'seit 2011', value: '66', valueQualifier: 'exact', role: 'head', ids: 'a', stranger: 'x' });
    expect(result).toEqual({ ok: true, input: {
      title: 'Titel', due: null, when: { edtf: '2011/..', earliest: '2011-01-01', latest: null }, value: { number: 66, qualifier: 'exact' }, role: 'head', ids: ['a'], on: false,
    } });
    type Input = { title: string; due: string | null; when: ImpreciseDate; value: Quantity; role: 'head' | 'staff'; ids: string[]; on: boolean };
    expectTypeOf(shape).toExtend<Shape<Input>>();
  });
  it('gives one problem per field, and keeps the codes of a room', () => {
    const own = z.object({ a: text(), b: text(1) }).refine((input) => input.a !== input.b, { message: 'sameTwice', path: ['a'], params: { n: 2 } });
    expect(readShape(own, {})).toEqual({ ok: false, problems: { a: required, b: required } });
    expect(readShape(own, { a: 'x', b: 'x' })).toEqual({ ok: false, problems: { a: { code: 'sameTwice', params: { n: 2 } } } });
    expect(readShape(z.object({ a: z.enum(['x']) }), { a: 'y' })).toEqual({ ok: false, problems: { a: { code: 'notOffered' } } });
  });
  it('answers any input with values or known codes', () => {
    const shape = z.object({ a: text(5), b: day(), c: count(), d: quantity(), e: manyOf(['x', 'y']), f: impreciseDate(), g: version() });
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'dQualifier', 'e', 'f', 'g', '__proto__', 'Qualifier'), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(fc.property(fields, (typed) => {
      const result = readShape(shape, typed);
      if (!result.ok) for (const { code } of Object.values(result.problems)) expect(problemCodes).toContain(code);
    }));
  });
});
