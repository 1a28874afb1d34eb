/** The rules of programmes: who may see, begin and change one, and which plan counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planForm, termForm } from '../../app/programmes/forms';
import { backwards, differs, mayCreateProgramme, mayManageProgramme, mayReplacePlan, maySeeProgramme, newest, original, phases, planOf, type PlanVersion, type Window } from '../../app/programmes/rules';
import { readShape } from '../../app/shared/shapes';
import { consultant, coordinator, editor, head, ministry, nobody } from '../support/actors';

const own = { id: 'p1', kind: 'managed' };
const foreign = { id: 'p2', kind: 'managed' };
const documented = { id: 'p1', kind: 'documented' };
const windows = (from = '2026-01-01', until = '2026-02-01'): Window[] => phases.map((phase) => ({ phase, fromDay: from, untilDay: until }));
const plan = (number: number, siteId: string | null = null): PlanVersion => ({ id: `${siteId}-${number}`, siteId, number, reason: 'Grund', personName: 'Test', createdAt: '2026-01-01T00:00:00Z', windows: windows() });

describe('a programme', () => {
  test('is seen by everybody in it and by nobody else, a documented one by everybody', () => {
    for (const actor of [coordinator, head, editor, consultant, ministry]) {
      expect(maySeeProgramme(actor, own).allowed).toBe(true);
      expect(maySeeProgramme(actor, foreign).allowed).toBe(false);
    }
    expect(maySeeProgramme(nobody, documented).allowed).toBe(true);
    expect(maySeeProgramme(nobody, own).allowed).toBe(false);
  });

  test('is changed by its coordination only, and a documented one by nobody', () => {
    expect([coordinator, head, editor, consultant, ministry].filter((actor) => mayManageProgramme(actor, own).allowed)).toEqual([coordinator]);
    expect(mayManageProgramme(coordinator, foreign)).toEqual({ allowed: false, reason: 'onlyCoordinator' });
    expect(mayManageProgramme(coordinator, documented)).toEqual({ allowed: false, reason: 'documentedOnly' });
  });

  test('is begun by whoever coordinates one', () => {
    expect([coordinator, head, editor, consultant, ministry, nobody].filter((actor) => mayCreateProgramme(actor).allowed)).toEqual([coordinator]);
  });
});

describe('a plan', () => {
  test('in force is the newest version, and the first one stays in sight', () => {
    fc.assert(fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 }), (numbers) => {
      const versions = numbers.map((number) => plan(number));
      expect(newest(versions)?.number).toBe(Math.max(...numbers));
      expect(original(versions)?.number).toBe(Math.min(...numbers));
    }));
  });

  test('of a site is its own, else the one of the programme', () => {
    const plans = [plan(1), plan(2), plan(1, 's1')];
    expect(planOf(plans, 's1')).toMatchObject({ current: { siteId: 's1', number: 1 }, original: { siteId: null, number: 1 }, own: true });
    expect(planOf(plans, 's2')).toMatchObject({ current: { siteId: null, number: 2 }, own: false });
    expect(planOf([], 's2')).toEqual({ current: null, original: null, own: false });
  });

  test('may overlap its phases but not end one before it begins', () => {
    expect(backwards(windows())).toEqual([]);
    expect(backwards(windows('2026-02-02', '2026-02-01'))).toEqual([...phases]);
  });

  test('needs a change for a new version', () => {
    expect(differs(windows(), [...windows()].reverse())).toBe(false);
    expect(mayReplacePlan(coordinator, own, windows(), windows())).toEqual({ allowed: false, reason: 'samePlan' });
    expect(mayReplacePlan(coordinator, own, windows(), windows('2026-01-02')).allowed).toBe(true);
    expect(mayReplacePlan(head, own, windows(), windows('2026-01-02')).allowed).toBe(false);
  });
});

describe('what is typed', () => {
  const once = '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10';
  const days = Object.fromEntries(phases.flatMap((phase) => [[`${phase}From`, '2026-01-01'], [`${phase}Until`, '2026-02-01']]));

  test('a plan needs every day, days that exist, and a reason', () => {
    expect(readShape(planForm, { ...days, reason: 'Start', once }).ok).toBe(true);
    expect(readShape(planForm, { ...days, closingUntil: '2026-02-30', planningFrom: '', reason: ' ', once })).toEqual({
      ok: false, problems: { closingUntil: { code: 'notADay' }, planningFrom: { code: 'required' }, reason: { code: 'required' } },
    });
  });

  test('a term does not end before it begins', () => {
    expect(readShape(termForm, { from: 'Anfang April 2014', until: '2015', reason: 'Vertrag', once }).ok).toBe(true);
    expect(readShape(termForm, { from: '2016', until: '2015', reason: 'Vertrag', once })).toEqual({ ok: false, problems: { until: { code: 'dueBeforeStart' } } });
  });
});
