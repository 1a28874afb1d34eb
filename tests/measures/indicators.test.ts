/** What may be said of an indicator: shares, ways, sums and contradictions, with the unknown never taken for 0. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, readGroupLine, writeGroupLine } from '../../app/measures/forms/values';
import { aboveTotal, contradictionOf, effectOf, figureOf, type IndicatorFacts, isComplete, misfit, reachedOf, targetOf } from '../../app/measures/rules/indicators';
import type { Reading } from '../../app/measures/rules/values';
import { notKnown, type Qualifier, type Quantity, qualifiers } from '../../app/shared/quantities';
import { sayPercent, sayShare } from '../../app/shared/say-quantities';

const q = (number: number, qualifier: Qualifier = 'exact'): Quantity => ({ number, qualifier });
const indicator = (more: Partial<IndicatorFacts> = {}): IndicatorFacts => ({ kind: 'stock', direction: 'up', baseline: notKnown, target: q(300, 'about'), totalMode: 'stated', groups: [], ...more });
const places = [{ id: 'm', name: 'Kommunen', target: q(150) }, { id: 'd', name: 'Landkreis', target: q(50) }, { id: 'n', name: 'Gemeinnützige Träger', target: q(100) }];
const reading = (id: string, quantity: Quantity, groupId: string | null = null, state = 'confirmed'): Reading =>
  ({ ...quantity, id, groupId, asOf: '2026-10', asOfEarliest: '2026-10-01', asOfLatest: '2026-10-31', enteredAt: '2026-11-01T08:00:00Z', state, superseded: false });
const hold = '\u00a0';

describe('work opportunities, as the press release tells them', () => {
  const figure = figureOf(indicator({ groups: places }), [reading('1', q(66), null, 'documented')]);

  test('66 offers of about 300 planned places are about 22 per cent', () => {
    expect(figure.effect.shown).toBe('share');
    if (figure.effect.shown === 'share') expect(sayShare(figure.effect.share, 'de')).toBe(`66 von ca.${hold}300 (ca.${hold}22${hold}%)`);
  });

  test('the groups are not known, and that is no contradiction and not 0', () => {
    expect(figure.groups.map((group) => group.current)).toEqual([null, null, null]);
    expect(figure.contradiction).toBeNull();
    expect(figure.targetContradiction).toBeNull();
  });

  test('without a stated target the groups add up to it', () => {
    expect(targetOf(indicator({ target: notKnown, groups: places }))).toMatchObject({ number: 300, qualifier: 'exact' });
  });
});

describe('effect', () => {
  test('with a baseline it is the way covered, also where less is better', () => {
    const waiting = indicator({ kind: 'average', direction: 'down', baseline: q(34), target: q(14) });
    const effect = effectOf(waiting, q(19));
    expect(effect.shown === 'way' && sayPercent(effect.way, 'de')).toBe(`75${hold}%`);
  });

  test('circumstances have none', () => {
    expect(effectOf(indicator({ direction: 'none', baseline: q(610), target: notKnown }), q(742)).shown).toBe('none');
  });

  test('beyond the target it is not capped', () => {
    const effect = effectOf(indicator({ baseline: q(46), target: q(75) }), q(78));
    expect(effect.shown === 'way' && Math.round(effect.way.percent ?? 0)).toBe(110);
    expect(reachedOf(indicator({ baseline: q(46), target: q(75) }), q(78))).toBe('beyond');
  });

  test('share and way are never mixed, and nothing unknown gives a number', () => {
    const quantity = fc.oneof(fc.nat(500).map((n) => q(n)), fc.nat(500).map((n) => q(n, 'about')), fc.constant(notKnown));
    fc.assert(fc.property(quantity, quantity, quantity, fc.constantFrom('up', 'down', 'none'), (baseline, target, value, direction) => {
      const effect = effectOf(indicator({ baseline, target, direction }), value);
      if (value.number === null || target.number === null || direction === 'none') expect(effect.shown).toBe('none');
      if (effect.shown === 'share') expect(baseline.number ?? 0).toBe(0);
      if (effect.shown === 'way') expect(baseline.number).not.toBeNull();
    }));
  });

  test('"at most" never reaches an upward target for certain', () => {
    expect(reachedOf(indicator({ target: q(10) }), q(12, 'atMost'))).toBeNull();
    expect(reachedOf(indicator({ target: q(10) }), q(12, 'atLeast'))).toBe('beyond');
    expect(reachedOf(indicator({ target: q(12) }), q(12))).toBe('at');
  });
});

describe('totals and groups', () => {
  test('a group above the total is seen where both are exact, and only where things are counted', () => {
    expect(aboveTotal('stock', q(70), q(66))).toBe(true);
    expect(aboveTotal('stock', q(70, 'about'), q(66))).toBe(false);
    expect(aboveTotal('average', q(70), q(66))).toBe(false);
    expect(aboveTotal('stock', notKnown, q(66))).toBe(false);
  });

  test('a stated total that differs from the sum is shown as a contradiction; a gap leaves room', () => {
    expect(contradictionOf('stock', q(66), [q(40), q(30)])).toMatchObject({ stated: q(66), sum: { number: 70 } });
    expect(contradictionOf('stock', q(66), [q(40), q(20)])).not.toBeNull();
    expect(contradictionOf('stock', q(66), [q(40), notKnown])).toBeNull();
    expect(contradictionOf('stock', q(66), [q(70), notKnown])).not.toBeNull();
    expect(contradictionOf('stock', q(66, 'about'), [q(40), q(30)])).toBeNull();
    expect(contradictionOf('rate', q(66), [q(40), q(30)])).toBeNull();
  });

  test('a sum with an unknown part is "at least", and unconfirmed parts are in no total', () => {
    const summed = indicator({ totalMode: 'sum', target: notKnown, groups: places });
    expect(figureOf(summed, [reading('1', q(30), 'm'), reading('2', q(10), 'd')]).value).toMatchObject({ number: 40, qualifier: 'atLeast' });
    expect(figureOf(summed, [reading('1', q(30), 'm', 'reported')]).value).toMatchObject({ number: null, qualifier: 'unknown' });
    expect(figureOf(indicator(), [reading('1', q(30), null, 'reported')])).toMatchObject({ value: notKnown, standing: { provisional: { id: '1' } } });
  });

  test('a total that cannot be contradicted by any completion is never called a contradiction', () => {
    const part = fc.oneof(fc.nat(100).map((n) => q(n)), fc.constant(notKnown), fc.nat(100).map((n) => q(n, 'atLeast')));
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.nat(100), (parts, more) => {
      const least = parts.reduce((sum, one) => sum + (one.number ?? 0), 0);
      const open = parts.some((one) => one.qualifier !== 'exact');
      expect(contradictionOf('stock', q(open ? least + more : least), parts)).toBeNull();
    }));
  });
});

test('a number must fit its kind', () => {
  expect(misfit('stock', q(-1), [])).toBe('negativeNumber');
  expect(misfit('average', q(-1), [])).toBeNull();
  expect(misfit('yesNo', q(2), [])).toBe('yesNoNumber');
  expect(misfit('level', q(4), ['a', 'b', 'c'])).toBe('levelNumber');
  expect(misfit('stock', notKnown, [])).toBeNull();
});

test('complete is an indicator with a unit and a target; "not known" is a full answer for the baseline', () => {
  expect(isComplete({ unit: 'Tage', sphere: 'change', target: q(14) })).toBe(true);
  expect(isComplete({ unit: 'Tage', sphere: 'change', target: notKnown })).toBe(false);
  expect(isComplete({ unit: 'Anträge', sphere: 'circumstances', target: notKnown })).toBe(true);
});

describe('groups as they are typed', () => {
  test('one per line, with a target behind the colon', () => {
    expect(linesOf('Kommunen: 150\n\n Landkreis: ca. 50 ').map((line) => readGroupLine(line, 'de'))).toEqual([
      { name: 'Kommunen', target: q(150) }, { name: 'Landkreis', target: q(50, 'about') },
    ]);
    expect(readGroupLine('Gemeinnützige Träger', 'de')).toEqual({ name: 'Gemeinnützige Träger', target: notKnown });
    expect(readGroupLine('Kommunen: viele', 'de')).toBeNull();
    expect(readGroupLine('Kommunen: -3', 'de')).toBeNull();
    expect(readGroupLine(': 3', 'de')).toBeNull();
  });

  test('what is written is read again', () => {
    const target = fc.tuple(fc.constantFrom(...qualifiers), fc.nat(99999)).map(([qualifier, n]): Quantity => (qualifier === 'some' || qualifier === 'unknown' ? notKnown : q(n, qualifier)));
    fc.assert(fc.property(target, fc.constantFrom('de', 'en'), (one, language) => {
      expect(readGroupLine(writeGroupLine({ name: 'Kommunen', target: one }, language), language)).toEqual({ name: 'Kommunen', target: one });
    }));
  });
});
