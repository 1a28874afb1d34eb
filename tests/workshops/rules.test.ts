/** What a workshop is and who may plan, run, see and approve it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClock, sayClock } from '../../app/shared/clock';
import { minutesOf, proposedAgenda, withTimes } from '../../app/workshops/agenda';
import { arrangeBoard, nextCardNumber } from '../../app/workshops/board';
import { standingOf, standings, stateToday } from '../../app/workshops/minutes';
import {
  agendaMethods,
  earlierStates, mayApproveMinutes, mayCommentMinutes, mayCorrectMinutes, mayDeferPriority, mayDraftMinutes, mayMoveWorkshop, mayObjectToMinutes, mayPlanWorkshop, mayRecordOutcome,
  mayRunWorkshop, maySeeBoard, maySeeMinutes, maySeePriorities, maySeeWorkshop, maySetPriorities, mayTypeCards, nextState, workshopKinds, workshopStates, type MinutesFacts, type WorkshopFacts,
} from '../../app/workshops/rules';
import { actor, consultant, coordinator, editor, foreignSite, head, ministry, nobody, ownSite, today } from '../support/actors';

const workshop = (more: Partial<WorkshopFacts> = {}): WorkshopFacts => ({ programmeId: 'p1', siteIds: ['s1'], state: 'held', minutesApproved: false, ...more });
const minutes = (more: Partial<MinutesFacts> = {}): MinutesFacts => ({ workshop: workshop({ state: 'minutesInReview' }), state: 'inReview', draftedBy: consultant.personId, ...more });
const foreign = workshop({ siteIds: ['s2'] });
const shared = workshop({ siteIds: ['s1', 's2'] });

test('coordination plans everywhere, a consultant for his own sites only, the office never', () => {
  expect(mayPlanWorkshop(coordinator, foreign).allowed).toBe(true);
  expect(mayPlanWorkshop(consultant, workshop()).allowed).toBe(true);
  expect(mayPlanWorkshop(consultant, foreign)).toMatchObject({ reason: 'notYoursToPlan' });
  expect(mayPlanWorkshop(consultant, shared).allowed).toBe(false);
  expect(mayPlanWorkshop(consultant, { programmeId: 'p1', siteIds: [] }).allowed).toBe(false);
  for (const who of [head, editor, ministry, nobody]) expect(mayPlanWorkshop(who, workshop()).allowed).toBe(false);
});

test('a consultant of one of the sites runs a shared workshop, but records outcomes for his site only', () => {
  expect(mayRunWorkshop(consultant, shared).allowed).toBe(true);
  expect(mayTypeCards(consultant, shared).allowed).toBe(true);
  expect(mayRecordOutcome(consultant, shared, 's1').allowed).toBe(true);
  expect(mayRecordOutcome(consultant, shared, null).allowed).toBe(true);
  expect(mayRecordOutcome(consultant, shared, 's2').allowed).toBe(false);
  expect(mayRecordOutcome(coordinator, shared, 's9').allowed).toBe(false);
});

test('who plans sees drafts, the office sees what it is invited to, the ministry sees approved minutes only', () => {
  const draft = workshop({ state: 'draft' });
  expect([consultant, coordinator].map((who) => maySeeWorkshop(who, draft).allowed)).toEqual([true, true]);
  expect([head, editor, ministry].map((who) => maySeeWorkshop(who, draft).allowed)).toEqual([false, false, false]);
  expect(maySeeWorkshop(head, workshop({ state: 'invited' })).allowed).toBe(true);
  expect(maySeeWorkshop(head, foreign).allowed).toBe(false);
  expect(maySeeWorkshop(ministry, workshop({ state: 'approved' })).allowed).toBe(false);
  expect(maySeeWorkshop(ministry, workshop({ state: 'held', minutesApproved: true })).allowed).toBe(true);
  expect(maySeeBoard(ministry, workshop({ minutesApproved: true })).allowed).toBe(false);
  expect(maySeeBoard(head, shared).allowed).toBe(true);
});

test('minutes are drafted after the workshop, seen by the office once sent, by the ministry once approved', () => {
  expect(mayDraftMinutes(consultant, workshop())).toEqual({ allowed: true });
  expect(mayDraftMinutes(consultant, workshop({ state: 'running' }))).toMatchObject({ reason: 'heldFirst' });
  expect(mayDraftMinutes(head, workshop()).allowed).toBe(false);
  expect(maySeeMinutes(head, minutes({ state: 'draft' })).allowed).toBe(false);
  expect(maySeeMinutes(editor, minutes()).allowed).toBe(true);
  expect(maySeeMinutes(ministry, minutes()).allowed).toBe(false);
  expect(maySeeMinutes(ministry, minutes({ state: 'approved' })).allowed).toBe(true);
});

test('each side approves its own part: the consultants theirs, a head that of the site, nobody minutes he drafted for the site', () => {
  expect(mayApproveMinutes(consultant, minutes(), { siteId: null }).allowed).toBe(true);
  expect(mayApproveMinutes(consultant, minutes(), { siteId: 's1' })).toMatchObject({ reason: 'notYourSide' });
  expect(mayApproveMinutes(head, minutes(), { siteId: 's1' }).allowed).toBe(true);
  expect(mayApproveMinutes(head, minutes(), { siteId: null }).allowed).toBe(false);
  expect(mayApproveMinutes(head, minutes(), { siteId: 's2' }).allowed).toBe(false);
  expect(mayApproveMinutes(editor, minutes(), { siteId: 's1' }).allowed).toBe(false);
  expect(mayApproveMinutes(ministry, minutes(), { siteId: null }).allowed).toBe(false);
  expect(mayApproveMinutes(head, minutes({ draftedBy: head.personId }), { siteId: 's1' })).toMatchObject({ reason: 'notOwnMinutes' });
  expect(mayApproveMinutes(head, minutes({ state: 'draft' }), { siteId: 's1' })).toMatchObject({ reason: 'notInReview' });
});

test('a head objects, an editor comments, a correction needs something that was sent', () => {
  expect(mayObjectToMinutes(head, minutes(), { siteId: 's1' }).allowed).toBe(true);
  expect(mayObjectToMinutes(editor, minutes(), { siteId: 's1' }).allowed).toBe(false);
  expect(mayObjectToMinutes(consultant, minutes(), { siteId: null }).allowed).toBe(false);
  expect(mayCommentMinutes(editor, minutes()).allowed).toBe(true);
  expect(mayCommentMinutes(ministry, minutes()).allowed).toBe(false);
  expect(mayCorrectMinutes(consultant, minutes({ state: 'approved' })).allowed).toBe(true);
  expect(mayCorrectMinutes(consultant, minutes({ state: 'draft' }))).toMatchObject({ reason: 'notSentYet' });
  expect(mayCorrectMinutes(head, minutes()).allowed).toBe(false);
});

test('priority areas are set and deferred by consultant and coordination; the ministry sees them with approved minutes', () => {
  expect([consultant, coordinator].map((who) => maySetPriorities(who, ownSite).allowed)).toEqual([true, true]);
  expect([head, editor, ministry, nobody].map((who) => mayDeferPriority(who, ownSite).allowed)).toEqual([false, false, false, false]);
  expect(maySetPriorities(consultant, foreignSite).allowed).toBe(false);
  expect(maySeePriorities(ministry, ownSite, false).allowed).toBe(false);
  expect(maySeePriorities(ministry, ownSite, true).allowed).toBe(true);
  expect(maySeePriorities(editor, ownSite, false).allowed).toBe(true);
});

test('a workshop goes on step by step and back to any earlier one; sent minutes go back by a correction only', () => {
  const at = (state: WorkshopFacts['state'], day: string | null = '2026-11-20') => ({ ...workshop({ state }), day });
  expect(mayMoveWorkshop(consultant, at('draft', null), 'invited')).toMatchObject({ reason: 'dayFirst' });
  expect(mayMoveWorkshop(consultant, at('draft'), 'invited').allowed).toBe(true);
  expect(mayMoveWorkshop(consultant, at('draft'), 'held')).toMatchObject({ reason: 'notTheNextStep' });
  expect(mayMoveWorkshop(consultant, at('running', '2026-12-09'), 'held')).toMatchObject({ reason: 'dayAhead' });
  expect(mayMoveWorkshop(consultant, at('running', today), 'held').allowed).toBe(true);
  expect(mayMoveWorkshop(consultant, at('held'), 'draft').allowed).toBe(true);
  expect(mayMoveWorkshop(consultant, at('held'), 'minutesInReview').allowed).toBe(false);
  expect(mayMoveWorkshop(consultant, at('approved'), 'draft').allowed).toBe(false);
  expect(mayMoveWorkshop(consultant, at('approved'), 'held').allowed).toBe(false);
  expect(mayMoveWorkshop(head, at('draft'), 'invited').allowed).toBe(false);
  for (const state of workshopStates) {
    const next = nextState(state);
    if (next) expect(earlierStates(next)).toContain(state);
  }
  expect(nextState('held')).toBeNull();
  expect(nextState('approved')).toBeNull();
});

test('planned starting times add up and never depend on how long things really took', () => {
  const items = fc.array(fc.record({ plannedMinutes: fc.integer({ min: 1, max: 240 }), actualMinutes: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }) }), { maxLength: 12 });
  fc.assert(fc.property(items, fc.integer({ min: 0, max: 1439 }), (agenda, start) => {
    const timed = withTimes(agenda, start);
    timed.forEach((item, i) => {
      expect(item.starts).toBe(start + agenda.slice(0, i).reduce((sum, one) => sum + one.plannedMinutes, 0));
      const before = agenda.slice(0, i);
      expect(item.really).toBe(before.some((one) => one.actualMinutes === null) ? null : start + before.reduce((sum, one) => sum + (one.actualMinutes ?? 0), 0));
    });
  }));
  expect(withTimes([{ plannedMinutes: 30, actualMinutes: null }], null)).toMatchObject([{ starts: null, really: null }]);
  expect(minutesOf([{ plannedMinutes: 30, actualMinutes: 36 }, { plannedMinutes: 15, actualMinutes: null }])).toEqual({ planned: 45, actual: null });
});

test('times of the day are read as people type them', () => {
  expect(['9:00', '9.45', '14 Uhr', '08:05'].map(readClock)).toEqual([540, 585, 840, 485]);
  expect(['25:00', '9:60', 'morgens', ''].map(readClock)).toEqual([null, null, null, null]);
  expect([585, 0, 1445].map(sayClock)).toEqual(['9:45', '0:00', '0:05']);
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => { expect(readClock(sayClock(minute))).toBe(minute); }));
});

test('every kind of workshop has an agenda to start from', () => {
  for (const kind of workshopKinds) {
    expect(proposedAgenda(kind).length).toBeGreaterThan(3);
    for (const item of proposedAgenda(kind)) expect(agendaMethods).toContain(item.method);
  }
});

test('every card hangs on the board exactly once, whatever cluster it is in', () => {
  const columns = [{ id: 'a' }, { id: 'b' }];
  const cards = fc.array(fc.record({ columnId: fc.constantFrom('a', 'b'), cluster: fc.constantFrom(null, 'x', 'y', 'gone') }), { maxLength: 20 });
  fc.assert(fc.property(cards, (drawn) => {
    const all = drawn.map((card, i) => ({ id: `c${i}`, columnId: card.columnId, number: i + 1, sentence: '' }));
    const clusterOf = (id: string) => drawn[Number(id.slice(1))]?.cluster ?? null;
    const board = arrangeBoard(columns, [{ id: 'x', title: 'X', votes: null }, { id: 'y', title: 'Y', votes: 3 }], all, clusterOf);
    const hanging = board.flatMap((column) => [...column.loose, ...column.clusters.flatMap((cluster) => cluster.cards)]).map((card) => card.id);
    expect(hanging.sort()).toEqual(all.map((card) => card.id).sort());
    expect(board.flatMap((column) => column.clusters)).toHaveLength(2);
  }));
  expect(nextCardNumber([])).toBe(1);
  expect(nextCardNumber([7, 3])).toBe(8);
});

test('silence approves after its days and never outweighs an objection; a later approval does', () => {
  expect(standingOf('s1', [], today, 14, '2026-12-08')).toBe('open');
  expect(standingOf('s1', [], today, 14, '2026-12-09')).toBe('silent');
  expect(standingOf('s1', [], null, 14, '2099-01-01')).toBe('open');
  const objection = { siteId: 's1', kind: 'objection', at: '2026-11-25T08:00:00.000Z' };
  expect(standingOf('s1', [objection], today, 14, '2027-01-01')).toBe('objection');
  expect(standingOf('s1', [objection, { ...objection, kind: 'approved', at: '2026-11-26T08:00:00.000Z' }], today, 14, today)).toBe('approved');
  expect(standingOf('s1', [{ ...objection, kind: 'comment' }], today, 14, today)).toBe('open');
});

test('one objection does not hold up the others, but the whole is approved only without it', () => {
  const answers = [{ siteId: null, kind: 'approved', at: '1' }, { siteId: 's1', kind: 'objection', at: '2' }];
  const sides = standings(['s1', 's2'], answers, today, 14, '2027-01-01');
  expect(sides).toEqual([{ siteId: null, standing: 'approved' }, { siteId: 's1', standing: 'objection' }, { siteId: 's2', standing: 'silent' }]);
  expect(stateToday('inReview', sides)).toBe('inReview');
  expect(stateToday('inReview', sides.filter((side) => side.standing !== 'objection'))).toBe('approved');
  expect(stateToday('draft', sides)).toBe('draft');
});

test('a deputy is a head to the rules', () => {
  expect(mayApproveMinutes(actor('head', { personId: 'person-deputy', inPlaceOf: 'Test head' }), minutes(), { siteId: 's1' }).allowed).toBe(true);
});
