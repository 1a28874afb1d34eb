/** Who may do what with measures and values, and what follows from milestones and statuses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOverdue, maySetStatus, mayCloseMeasure, mayEditMeasure, maySeeMeasures, maySeeNeeds, mayWriteBalance, measureStatuses, missingFor, openStatuses, progressOf, statusesFor, statusOverTime } from '../../app/measures/rules/measures';
import { counts, mayAcceptUnchecked, mayConfirmValue, mayCorrectValue, mayReportValue, mayReturnValue, maySeeValue, standingOf, type Reading, type ValueFacts } from '../../app/measures/rules/values';
import type { Actor, Role } from '../../app/shared/actor';
import { actor, consultant, coordinator, editor, foreignSite, head, ministry, nobody, ownSite, strangeSite } from '../support/actors';

const everybody: Record<string, Actor> = { coordinator, head, editor, consultant, ministry, nobody };
const allowedTo = (may: (one: Actor) => { allowed: boolean }) => Object.keys(everybody).filter((name) => may(everybody[name]!).allowed);
const own = { ...ownSite, documented: false };
const measure = { ...own, status: 'running' as const };
const value = (enteredRole: Role | null, more: Partial<ValueFacts> = {}): ValueFacts => ({ ...own, state: 'reported', enteredBy: `other-${enteredRole ?? 'nobody'}`, enteredRole, superseded: false, ...more });

describe('measures', () => {
  test('are edited by coordinator, head, editor and consultant of the site, and by nobody else', () => {
    expect(allowedTo((one) => mayEditMeasure(one, own))).toEqual(['coordinator', 'head', 'editor', 'consultant']);
    expect(allowedTo((one) => mayEditMeasure(one, foreignSite))).toEqual(['coordinator']);
    expect(allowedTo((one) => mayEditMeasure(one, strangeSite))).toEqual([]);
  });

  test('are closed by coordinator and head only', () => {
    expect(allowedTo((one) => mayCloseMeasure(one, own))).toEqual(['coordinator', 'head']);
    expect(allowedTo((one) => mayCloseMeasure(one, foreignSite))).toEqual(['coordinator']);
  });

  test('are seen by the ministry too, but not the needs behind them', () => {
    expect(allowedTo((one) => maySeeMeasures(one, own))).toEqual(['coordinator', 'head', 'editor', 'consultant', 'ministry']);
    expect(maySeeNeeds(ministry, own)).toEqual({ allowed: false, reason: 'threadEnds' });
    expect(allowedTo((one) => maySeeMeasures(one, { ...strangeSite, documented: true }))).toHaveLength(6);
  });

  test('outside all programmes are kept by coordinators', () => {
    expect(allowedTo((one) => mayEditMeasure(one, { programmeId: null, siteId: null }))).toEqual(['coordinator']);
  });

  test('editor and consultant say planned, running, blocked or postponed, never an ending nor a way back from one', () => {
    for (const one of [editor, consultant]) {
      expect(statusesFor(one, measure)).toEqual(openStatuses);
      expect(maySetStatus(one, measure, 'done').allowed).toBe(false);
      expect(maySetStatus(one, { ...own, status: 'done' }, 'running')).toEqual({ allowed: false, reason: 'onlyHeadCloses' });
    }
    expect(maySetStatus(head, { ...own, status: 'done' }, 'running').allowed).toBe(true);
    expect(measureStatuses.filter((status) => maySetStatus(head, measure, status).allowed)).toHaveLength(measureStatuses.length);
  });

  test('the balance is written by everybody who works on the measure', () => {
    expect(allowedTo((one) => mayWriteBalance(one, own))).toEqual(['coordinator', 'head', 'editor', 'consultant']);
  });

  test('a status that needs an explanation asks for it', () => {
    const nothing = { reason: null, blockedBy: null, goesOnUntil: null };
    expect(missingFor('blocked', nothing)).toBe('blockedBy');
    expect(missingFor('stopped', nothing)).toBe('reason');
    expect(missingFor('goesOnUntil', nothing)).toBe('goesOnUntil');
    expect(missingFor('running', nothing)).toBeNull();
  });

  test('progress is milestones done of milestones', () => {
    expect(progressOf([{ state: 'done' }, { state: 'running' }, { state: 'done' }])).toEqual({ done: 2, of: 3 });
    expect(progressOf([])).toEqual({ done: 0, of: 0 });
  });

  test('what is ended is never overdue', () => {
    expect(isOverdue({ status: 'running', dueDay: '2026-11-23' }, '2026-11-24')).toBe(true);
    expect(isOverdue({ status: 'goesOn', dueDay: '2026-11-23' }, '2026-11-24')).toBe(false);
    expect(isOverdue({ status: 'running', dueDay: '2026-11-24' }, '2026-11-24')).toBe(false);
  });
});

describe('statuses over time', () => {
  test('every month shows the last status each measure had by its end', () => {
    const months = statusOverTime([
      { measureId: 'a', status: 'planned', day: '2026-09-03' }, { measureId: 'a', status: 'running', day: '2026-10-20' }, { measureId: 'b', status: 'planned', day: '2026-10-01' },
    ], '2026-11-24');
    expect(months.map(({ month, counts: { planned, running } }) => [month, planned, running])).toEqual([['2026-09', 1, 0], ['2026-10', 1, 1], ['2026-11', 1, 1]]);
    expect(statusOverTime([], '2026-11-24')).toEqual([]);
  });

  test('no measure is counted twice or lost, whatever the order of the changes', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((n) => new Date(Date.UTC(2025, 6, 1 + n)).toISOString().slice(0, 10));
    const change = fc.record({ measureId: fc.constantFrom('a', 'b', 'c'), status: fc.constantFrom(...measureStatuses), day });
    fc.assert(fc.property(fc.array(change, { minLength: 1 }), (changes) => {
      for (const { month, counts: of } of statusOverTime(changes, '2026-11-24')) {
        const known = new Set(changes.filter((one) => one.day.slice(0, 7) <= month && one.day <= '2026-11-24').map((one) => one.measureId));
        expect(Object.values(of).reduce((a, b) => a + b, 0)).toBe(known.size);
      }
    }));
  });
});

describe('actual values', () => {
  test('are reported by those who edit the measure', () => {
    expect(allowedTo((one) => mayReportValue(one, own))).toEqual(['coordinator', 'head', 'editor', 'consultant']);
  });

  test('of the office are confirmed by consultant or coordinator', () => {
    for (const role of ['head', 'editor'] as const) expect(allowedTo((one) => mayConfirmValue(one, value(role)))).toEqual(['coordinator', 'consultant']);
  });

  test('of the consultant are confirmed by head or coordinator', () => {
    expect(allowedTo((one) => mayConfirmValue(one, value('consultant')))).toEqual(['coordinator', 'head']);
  });

  test('of the coordinator are confirmed by head or consultant', () => {
    expect(allowedTo((one) => mayConfirmValue(one, value('coordinator', { enteredBy: coordinator.personId })))).toEqual(['head', 'consultant']);
  });

  test('are never confirmed or returned by the one who entered them, in whatever capacity he now acts', () => {
    fc.assert(fc.property(fc.constantFrom<Role>('coordinator', 'head', 'editor', 'consultant'), fc.constantFrom<Role>('coordinator', 'head', 'editor', 'consultant'), (then, now) => {
      const somebody = actor(now, { personId: 'same' });
      expect(mayConfirmValue(somebody, value(then, { enteredBy: 'same' }))).toEqual({ allowed: false, reason: 'notOwnValue' });
      expect(mayReturnValue(somebody, value(then, { enteredBy: 'same' })).allowed).toBe(false);
    }));
  });

  test('are checked once, and not after their correction', () => {
    for (const state of ['confirmed', 'returned', 'unchecked', 'documented'] as const) expect(mayConfirmValue(consultant, value('editor', { state }))).toEqual({ allowed: false, reason: 'notWaiting' });
    expect(mayConfirmValue(consultant, value('editor', { superseded: true })).allowed).toBe(false);
    expect(mayCorrectValue(editor, value('editor', { superseded: true }))).toEqual({ allowed: false, reason: 'correctedAlready' });
  });

  test('of a foreign site are confirmed by its own consultant only', () => {
    expect(allowedTo((one) => mayConfirmValue(one, value('editor', foreignSite)))).toEqual(['coordinator']);
  });

  test('are accepted without a second check by the coordinator alone', () => {
    expect(allowedTo((one) => mayAcceptUnchecked(one, value('editor')))).toEqual(['coordinator']);
  });

  test('that do not count yet are hidden from the ministry', () => {
    expect(allowedTo((one) => maySeeValue(one, value('editor')))).toEqual(['coordinator', 'head', 'editor', 'consultant']);
    expect(allowedTo((one) => maySeeValue(one, value('editor', { state: 'returned' })))).not.toContain('ministry');
    for (const state of ['confirmed', 'unchecked', 'documented'] as const) expect(allowedTo((one) => maySeeValue(one, value('editor', { state })))).toContain('ministry');
  });
});

describe('where a series stands', () => {
  const reading = (id: string, number: number | null, day: string | null, state = 'confirmed', more: Partial<Reading> = {}): Reading =>
    ({ id, groupId: null, number, qualifier: number === null ? 'unknown' : 'exact', asOf: day, asOfEarliest: day, asOfLatest: day, enteredAt: `2026-01-01T00:00:0${id}Z`, state, superseded: false, ...more });

  test('the newest value that counts is current, a newer one that waits is provisional', () => {
    const { current, provisional } = standingOf([reading('1', 10, '2026-05-01'), reading('2', 12, '2026-06-01'), reading('3', 19, '2026-07-01', 'reported')]);
    expect([current?.id, provisional?.id]).toEqual(['2', '3']);
    expect(standingOf([reading('1', 10, '2026-08-01'), reading('3', 19, '2026-07-01', 'reported')]).provisional).toBeNull();
  });

  test('not known stays not known and names the last number', () => {
    const { current, lastKnown } = standingOf([reading('1', 22, '2026-05-01'), reading('2', null, '2026-06-01')]);
    expect([current?.number, lastKnown?.number]).toEqual([null, 22]);
  });

  test('what was corrected or returned is not shown as where it stands', () => {
    const standing = standingOf([reading('1', 10, '2026-05-01', 'confirmed', { superseded: true }), reading('2', 12, '2026-06-01', 'returned')]);
    expect(standing).toEqual({ current: null, provisional: null, lastKnown: null });
  });

  test('the current value always counts, whatever was reported around it', () => {
    const state = fc.constantFrom('reported', 'confirmed', 'returned', 'unchecked', 'documented');
    const any = fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), day: fc.constantFrom('2026-01-01', '2026-02-01', null), state, superseded: fc.boolean(), number: fc.option(fc.nat(99), { nil: null }) });
    fc.assert(fc.property(fc.array(any), (all) => {
      const { current, provisional, lastKnown } = standingOf(all.map((one) => reading(one.id, one.number, one.day, one.state, { superseded: one.superseded })));
      expect(current === null || (counts(current.state) && !current.superseded)).toBe(true);
      expect(provisional === null || provisional.state === 'reported').toBe(true);
      expect(lastKnown === null || (lastKnown.number !== null && current?.number === null)).toBe(true);
    }));
  });
});
