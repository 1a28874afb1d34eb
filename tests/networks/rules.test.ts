/** What a network is, how it grows, and who may see and change it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, closesCircle, growthOf, mayEditNetwork, maySeeNetwork, namesIn, organisationsOn } from '../../app/networks/rules';
import { readShape } from '../../app/shared/shapes';
import { newTieForm } from '../../app/networks/forms';
import { addDays } from '../../app/shared/dates';
import { consultant, coordinator, editor, foreignSite, head, ministry, nobody, ownSite, strangeSite } from '../support/actors';

test('head, editor, consultant and coordinator keep the network of their own site; the ministry reads', () => {
  for (const actor of [head, editor, consultant, coordinator]) expect(mayEditNetwork(actor, ownSite).allowed).toBe(true);
  for (const actor of [head, editor, consultant, coordinator, ministry]) expect(maySeeNetwork(actor, ownSite).allowed).toBe(true);
  expect(mayEditNetwork(ministry, ownSite)).toEqual({ allowed: false, reason: 'onlySite' });
  for (const actor of [head, editor, consultant]) expect(mayEditNetwork(actor, foreignSite).allowed).toBe(false);
  for (const actor of [head, coordinator, ministry, nobody]) expect(maySeeNetwork(actor, strangeSite).allowed).toBe(false);
});

test('a documented network is open to everybody who is signed in, and nobody changes it', () => {
  expect(maySeeNetwork(nobody, { ...strangeSite, documented: true }).allowed).toBe(true);
  expect(mayEditNetwork(coordinator, strangeSite).allowed).toBe(false);
});

test('names are taken one per line, without blank lines and repetitions', () => {
  expect(namesIn('JC\n\n Jobcenter Nord \njc\r\nArge')).toEqual(['JC', 'Jobcenter Nord', 'Arge']);
  expect(namesIn(null)).toEqual([]);
});

test('no organisation becomes part of itself, whatever the detour', () => {
  const existing = [{ organisationId: 'a', otherId: 'b' }, { organisationId: 'b', otherId: 'c' }];
  expect(closesCircle(existing, { organisationId: 'c', otherId: 'a' })).toBe(true);
  expect(closesCircle(existing, { organisationId: 'a', otherId: 'c' })).toBe(false);
  expect(closesCircle([...existing, { organisationId: 'c', otherId: 'b' }], { organisationId: 'd', otherId: 'a' })).toBe(false);
});

test('an organisation is counted once, however many ties it has', () => {
  const since = { heldFrom: '2025-09-08', heldUntil: null };
  const ties = [{ organisationId: 'abh', otherId: 'jc', ...since }, { organisationId: 'abh', otherId: 'vhs', ...since, heldFrom: '2026' }];
  const members = [{ organisationId: 'jc', ...since }];
  expect(organisationsOn(ties, members, '2026-06-30')).toEqual({ certain: 2, possible: 3 });
});

test('growth names both ends, what began and what ended', () => {
  const tie = (n: number, heldFrom: string, heldUntil: string | null = null) => ({ organisationId: 'abh', otherId: `o${n}`, heldFrom, heldUntil });
  const ties = [tie(1, '2020'), tie(2, '2025-10'), tie(3, '2026-03-01'), tie(4, '2019', '2025-12-31'), tie(5, '2026-02-01', '2026-04-30')];
  const growth = growthOf(ties, [], '2025-09-08', '2026-11-24');
  expect(growth.series[0]?.ties).toEqual({ certain: 2, possible: 2 });
  expect(growth.series.at(-1)?.ties).toEqual({ certain: 3, possible: 3 });
  expect([growth.begun, growth.ended]).toEqual([2, 1]);
});

test('ties now are ties at the beginning, plus those begun, less those ended', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-01-01', n));
  const spans = fc.array(fc.tuple(day, fc.option(day)).filter(([from, until]) => until === null || from <= until).map(([heldFrom, heldUntil]) => ({ organisationId: 'a', otherId: 'b', heldFrom, heldUntil })));
  fc.assert(fc.property(spans, day, day, (ties, a, b) => {
    const [first, last] = a < b ? [a, b] : [b, a];
    const { begun, ended } = changeBetween(ties, first, last);
    const { series } = growthOf(ties, [], first, last);
    expect(series.at(-1)?.ties.possible).toBe((first === last ? series.at(-1) : series[0])!.ties.possible + begun.length - ended.length);
  }));
});

test('a tie form takes imprecise dates and says what it does not understand', () => {
  const typed = { organisation: 'a', other: 'b', kind: 'referral', heldFrom: 'April 2014', once: '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10' };
  expect(readShape(newTieForm, typed)).toMatchObject({ ok: true, input: { heldFrom: { edtf: '2014-04' }, heldUntil: null, strength: null } });
  expect(readShape(newTieForm, { ...typed, heldFrom: '2014-13' })).toEqual({ ok: false, problems: { heldFrom: { code: 'notADate' } } });
  expect(readShape(newTieForm, { ...typed, kind: 'friendship', strength: '4', organisation: '' })).toMatchObject({ ok: false, problems: { kind: { code: 'notOffered' }, strength: { code: 'notOffered' }, organisation: { code: 'required' } } });
});
