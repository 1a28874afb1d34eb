/** Phases, criteria, turns and decisions of the cycle, in the sentences of the domain. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteriaOf, type Evidence, missingOf, noEvidence } from '../../app/cycle/rules/criteria';
import { type Answer, decisionOf } from '../../app/cycle/rules/decisions';
import { gateFactsOf, mayDecideGate, mayReopenGate, mayRequestGate, maySeeCriteria, maySeeGate, mayWithdrawRequest } from '../../app/cycle/rules/gates';
import { type Course, currentOf, decidedInARow, type GateTurn, heldEarly, type Phase, phases, standingsOf } from '../../app/cycle/rules/phases';
import { turnOf } from '../../app/cycle/rules/turns';
import { coordinator, consultant, editor, foreignSite, head, ministry, nobody, ownSite, today } from '../support/actors';

let at = 0;
function turn(phase: Phase, more: Partial<GateTurn> = {}): GateTurn {
  at += 1;
  const requestedAt = `2026-01-01T00:00:00.${String(at).padStart(3, '0')}Z`;
  return { phase, requestId: `r${at}`, requestState: 'decided', requestedBy: 'person-head', requestedRole: 'head', requestedOn: '2026-01-01', requestedAt, decisionId: `d${at}`, outcome: 'approved', decidedOn: '2026-01-02', reopenedOn: null, ...more };
}
const open = (phase: Phase, more: Partial<GateTurn> = {}) => turn(phase, { requestState: 'open', decisionId: null, outcome: null, decidedOn: null, ...more });
const course = (turns: GateTurn[], more: Partial<Course> = {}): Course => ({ documented: false, turns, conditions: [], plan: {}, begun: [], ...more });
const states = (turns: GateTurn[], more: Partial<Course> = {}) => standingsOf(course(turns, more), today).map((one) => one.state);
const factsOf = (phase: Phase, turns: GateTurn[], place = ownSite) => {
  const standings = standingsOf(course(turns), today);
  const standing = standings.find((one) => one.phase === phase);
  if (!standing) throw new Error('no such phase');
  return gateFactsOf(place, standing, standings);
};
const withEvidence = (more: Partial<Evidence>): Evidence => ({ ...noEvidence(), ...more });
const metOf = (phase: Phase, evidence: Evidence) => Object.fromEntries(criteriaOf(phase, evidence).map((one) => [one.key, one.met]));

describe('how a phase stands', () => {
  test('the first phase runs, the others are planned', () => {
    expect(states([])).toEqual(['running', 'planned', 'planned', 'planned', 'planned']);
  });

  test('a first phase whose window lies ahead is planned until work begins', () => {
    const plan = { needsAssessment: { fromDay: '2027-01-01', untilDay: '2027-02-01' } };
    expect(states([], { plan })[0]).toBe('planned');
    expect(states([], { plan, begun: ['needsAssessment'] })[0]).toBe('running');
  });

  test('order binds decisions, not work: a later phase runs as soon as something is recorded', () => {
    expect(states([], { begun: ['planning'] })).toEqual(['running', 'planned', 'running', 'planned', 'planned']);
  });

  test('a request waits, a withdrawn one leaves no trace in the state', () => {
    expect(states([open('needsAssessment')])[0]).toBe('requested');
    expect(states([open('needsAssessment', { requestState: 'withdrawn' })])[0]).toBe('running');
  });

  test('after a return the phase is returned until it is requested anew', () => {
    const returned = turn('needsAssessment', { outcome: 'returned' });
    expect(states([returned])[0]).toBe('returned');
    expect(states([returned, open('needsAssessment')])[0]).toBe('requested');
    expect(standingsOf(course([returned, turn('needsAssessment')]), today)[0]).toMatchObject({ state: 'approved', returned: 1 });
  });

  test('conditions stay open until the last is met, and say until when', () => {
    const decision = turn('needsAssessment', { outcome: 'approvedWithConditions', decisionId: 'd' });
    const conditions = [{ decisionId: 'd', state: 'open', dueDay: '2026-12-04', ownerRole: 'head' }, { decisionId: 'd', state: 'done', dueDay: '2026-11-01', ownerRole: 'head' }, { decisionId: 'other', state: 'open', dueDay: '2027-01-01', ownerRole: 'head' }];
    expect(standingsOf(course([decision], { conditions }), today)[0]).toMatchObject({ state: 'approvedWithConditions', conditionsOpen: 1, conditionsMet: 1, until: '2026-12-04' });
  });

  test('reopening takes the decision out of force and marks later decisions, which stay', () => {
    const reopened = standingsOf(course([turn('needsAssessment', { reopenedOn: '2026-03-01' }), turn('initiation')]), today);
    expect(reopened.map((one) => one.state).slice(0, 2)).toEqual(['reopened', 'approved']);
    expect(reopened[1]?.onReopenedGround).toBe(true);
    expect(reopened[0]?.decisionId).toBeNull();
  });

  test('the mark stays while the reopened phase is requested anew, and goes with the new decision', () => {
    const history = [turn('needsAssessment', { reopenedOn: '2026-03-01' }), turn('initiation')];
    expect(standingsOf(course([...history, open('needsAssessment')]), today)[1]?.onReopenedGround).toBe(true);
    expect(standingsOf(course([...history, turn('needsAssessment')]), today)[1]?.onReopenedGround).toBe(false);
  });

  test('of a documented programme nothing is known, and nothing is over plan', () => {
    const standings = standingsOf(course([], { documented: true, plan: { closing: { fromDay: '2015-01-01', untilDay: '2015-12-31' } } }), today);
    expect(standings.every((one) => one.state === 'notKnown' && one.daysOver === 0)).toBe(true);
    expect(currentOf(standings)).toBeNull();
  });

  test('over plan is counted from the planned day, and ends with the decision', () => {
    const plan = { needsAssessment: { fromDay: '2026-09-01', untilDay: '2026-10-31' } };
    expect(standingsOf(course([], { plan }), today)[0]?.daysOver).toBe(24);
    expect(standingsOf(course([turn('needsAssessment')], { plan }), today)[0]?.daysOver).toBe(0);
  });

  test('a workshop held before the earlier decision is marked, not refused', () => {
    const standings = standingsOf(course([turn('needsAssessment', { decidedOn: '2026-02-01' })]), today);
    expect(heldEarly('initiation', '2026-01-15', standings)).toBe(true);
    expect(heldEarly('initiation', '2026-02-15', standings)).toBe(false);
    expect(heldEarly('planning', '2026-02-15', standings)).toBe(true);
    expect(heldEarly('planning', null, standings)).toBe(false);
  });

  test('whatever was decided and reopened, every phase has exactly one state and the current phase is the first undecided one', () => {
    const step = fc.record({ phase: fc.constantFrom(...phases), what: fc.constantFrom('approved', 'approvedWithConditions', 'returned', 'withdrawn', 'open', 'reopened') });
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const turns = steps.map(({ phase, what }) => (what === 'open' ? open(phase) : what === 'withdrawn' ? open(phase, { requestState: 'withdrawn' })
        : what === 'reopened' ? turn(phase, { reopenedOn: '2026-05-01' }) : turn(phase, { outcome: what as 'approved' })));
      const standings = standingsOf(course(turns), today);
      expect(standings.map((one) => one.phase)).toEqual([...phases]);
      const current = currentOf(standings);
      expect(current === null ? 5 : phases.indexOf(current.phase)).toBe(decidedInARow(standings));
      for (const one of standings) {
        const own = turns.filter((each) => each.phase === one.phase);
        expect(one.returned).toBe(own.filter((each) => each.outcome === 'returned').length);
        expect(one.request !== null).toBe(own.some((each) => each.requestState === 'open'));
      }
    }));
  });
});

describe('criteria', () => {
  test('a site at which nothing is recorded meets no criterion but having nothing overdue', () => {
    expect(phases.flatMap((phase) => criteriaOf(phase, noEvidence()).filter((one) => one.met).map((one) => one.key))).toEqual(['nothingOverdue']);
  });

  test('needs assessment: a source released, answers screened, each section with a finding or an explicit none, every finding with its source', () => {
    const evidence = withEvidence({ sources: 2, sourcesReleased: 1, findings: 3, sections: { currentState: 'findings', achievedImprovements: 'none', promisingApproaches: 'missing' }, findingsWithoutSource: 1 });
    expect(metOf('needsAssessment', evidence)).toEqual({ sourceReleased: true, answersScreened: true, sectionsFilled: false, findingsSourced: false });
  });

  test('initiation: six priority areas are one too many, and each needs a trace', () => {
    const workshops = { ...noEvidence().workshops, initiation: { id: 'w', state: 'held' as const, day: '2026-01-01', present: 4, minutes: 'approved' as const } };
    expect(metOf('initiation', withEvidence({ workshops, priorityAreas: 5 }))).toEqual({ held: true, attendance: true, priorityAreas: true, itemsOwned: true, minutesApproved: true });
    expect(metOf('initiation', withEvidence({ workshops, priorityAreas: 6 })).priorityAreas).toBe(false);
    expect(metOf('initiation', withEvidence({ workshops, priorityAreas: 5, priorityAreasUntraced: 1 })).priorityAreas).toBe(false);
    expect(metOf('initiation', withEvidence({ workshops, priorityAreas: 1, workshopItems: 2, workshopItemsUnowned: 1 })).itemsOwned).toBe(false);
  });

  test('planning: every priority area has a measure or is deferred, every measure is complete', () => {
    const evidence = withEvidence({ priorityAreas: 3, priorityAreasUnserved: 1, measures: 4, measuresIncomplete: 0 });
    expect(metOf('planning', evidence)).toMatchObject({ prioritiesServed: false, measuresComplete: true });
  });

  test('implementation: statuses, consultations, nothing overdue', () => {
    expect(metOf('implementation', withEvidence({ measures: 2, measuresWithoutStatus: 0, consultations: 1, itemsOverdue: 1 }))).toEqual({ measuresHaveStatus: true, consultationsLogged: true, nothingOverdue: false });
  });

  test('closing: a waived second wave counts, a report in draft does not', () => {
    expect(metOf('closing', withEvidence({ secondWave: 'waived', report: 'draft', measures: 8, measuresWithoutBalance: 3, balances: 5 }))).toMatchObject({ secondWave: true, report: false, balances: false });
  });

  test('every criterion that is missing leads to where it is added', () => {
    for (const phase of phases) for (const criterion of criteriaOf(phase, noEvidence())) expect(criterion.link.section).toMatch(/^[a-z-]+/);
  });
});

describe('whose turn it is', () => {
  const siteWith = (turns: GateTurn[], evidence = noEvidence(), more = {}) =>
    turnOf({ standings: standingsOf(course(turns), today), evidence, conditions: [], siteState: 'active', reportForwardedOn: null, ...more }, today);

  test('a request waits for the coordinator, a return and a reopening for the consultant', () => {
    expect(siteWith([open('needsAssessment')])).toMatchObject({ role: 'coordinator', reason: 'decide', since: '2026-01-01' });
    expect(siteWith([turn('needsAssessment', { outcome: 'returned' })])).toMatchObject({ role: 'consultant', reason: 'mend', since: '2026-01-02' });
    expect(siteWith([turn('needsAssessment', { reopenedOn: '2026-05-01' })])).toMatchObject({ role: 'consultant', reason: 'again', since: '2026-05-01' });
  });

  test('the first criterion that is missing says whose turn it is; with none missing the gate is to be requested', () => {
    expect(siteWith([])).toMatchObject({ role: 'head', reason: 'add', criterion: 'sourceReleased' });
    const ready = withEvidence({ sources: 1, sourcesReleased: 1, findings: 3, sections: { currentState: 'findings', achievedImprovements: 'findings', promisingApproaches: 'none' } });
    expect(siteWith([], ready)).toMatchObject({ role: 'consultant', reason: 'request', phase: 'needsAssessment' });
  });

  test('a condition past its day is the turn of its owner', () => {
    const decision = turn('needsAssessment', { outcome: 'approvedWithConditions', decisionId: 'd' });
    const conditions = [{ decisionId: 'd', state: 'open', dueDay: '2026-11-01', ownerRole: 'editor' }];
    expect(turnOf({ standings: standingsOf(course([decision], { conditions }), today), evidence: noEvidence(), conditions, siteState: 'active', reportForwardedOn: null }, today)).toMatchObject({ role: 'editor', reason: 'condition' });
  });

  test('while a workshop is planned for a day to come, what else is missing comes first', () => {
    const before = phases.slice(0, 4).map((phase) => turn(phase));
    const workshops = { ...noEvidence().workshops, closing: { id: 'w', state: 'planned' as const, day: '2026-12-09', present: 0, minutes: 'none' as const } };
    expect(siteWith(before, withEvidence({ workshops, measures: 8, measuresWithoutBalance: 3 }))).toMatchObject({ role: 'head', reason: 'add', criterion: 'balances' });
  });

  test('measures are carried out until the planned end comes close, only then the gate is to be requested', () => {
    const evidence = withEvidence({ measures: 2, consultations: 1 });
    const at = (untilDay: string) => {
      const plan = { implementation: { fromDay: '2026-03-01', untilDay } };
      return turnOf({ standings: standingsOf(course(phases.slice(0, 3).map((phase) => turn(phase)), { plan }), today), evidence, conditions: [], siteState: 'active', reportForwardedOn: null }, today);
    };
    expect(at('2027-01-21')).toMatchObject({ role: 'head', reason: 'carry' });
    expect(at('2026-12-01')).toMatchObject({ role: 'consultant', reason: 'request' });
  });

  test('a finished site waits only for the ministry, and for nobody once its report is noted', () => {
    const all = phases.map((phase) => turn(phase));
    expect(siteWith(all, noEvidence(), { siteState: 'finished', reportForwardedOn: '2026-11-20' })).toMatchObject({ role: 'ministry', reason: 'note' });
    expect(siteWith(all, noEvidence(), { siteState: 'finished' })).toBeNull();
  });

  test('a site that left or rests waits for nobody', () => {
    expect(siteWith([], noEvidence(), { siteState: 'left' })).toBeNull();
    expect(siteWith([], noEvidence(), { siteState: 'paused' })).toBeNull();
  });
});

describe('who may do what at a gate', () => {
  test('head and consultant request, at any time, though nothing is recorded and no earlier phase is decided', () => {
    for (const phase of phases) {
      expect(mayRequestGate(head, factsOf(phase, [])).allowed).toBe(true);
      expect(mayRequestGate(consultant, factsOf(phase, [])).allowed).toBe(true);
    }
    for (const other of [editor, coordinator, ministry, nobody]) expect(mayRequestGate(other, factsOf('needsAssessment', []))).toMatchObject({ reason: 'officeOrConsultantRequests' });
    expect(mayRequestGate(head, factsOf('needsAssessment', [], foreignSite)).allowed).toBe(false);
  });

  test('one request at a time, and none for what is decided', () => {
    expect(mayRequestGate(head, factsOf('needsAssessment', [open('needsAssessment')]))).toMatchObject({ reason: 'alreadyRequested' });
    expect(mayRequestGate(head, factsOf('needsAssessment', [turn('needsAssessment')]))).toMatchObject({ reason: 'alreadyDecided' });
    expect(mayRequestGate(head, factsOf('needsAssessment', [turn('needsAssessment', { reopenedOn: '2026-05-01' })])).allowed).toBe(true);
  });

  test('the coordinator decides, nobody else, and never on an own request', () => {
    const waiting = [open('needsAssessment')];
    expect(mayDecideGate(coordinator, factsOf('needsAssessment', waiting)).allowed).toBe(true);
    for (const other of [head, editor, consultant, ministry, nobody]) expect(mayDecideGate(other, factsOf('needsAssessment', waiting))).toMatchObject({ reason: 'coordinatorDecides' });
    expect(mayDecideGate(coordinator, factsOf('needsAssessment', [open('needsAssessment', { requestedBy: coordinator.personId })]))).toMatchObject({ reason: 'notOwnRequest' });
  });

  test('order binds decisions: a phase is not decided before the one before it', () => {
    expect(mayDecideGate(coordinator, factsOf('initiation', [open('initiation')]))).toMatchObject({ reason: 'earlierFirst' });
    expect(mayDecideGate(coordinator, factsOf('initiation', [turn('needsAssessment'), open('initiation')])).allowed).toBe(true);
    expect(mayDecideGate(coordinator, factsOf('initiation', [turn('needsAssessment', { reopenedOn: '2026-05-01' }), open('initiation')]))).toMatchObject({ reason: 'earlierFirst' });
  });

  test('a request is withdrawn by the side that may make it, while it is open', () => {
    expect(mayWithdrawRequest(consultant, factsOf('needsAssessment', [open('needsAssessment')])).allowed).toBe(true);
    expect(mayWithdrawRequest(coordinator, factsOf('needsAssessment', [open('needsAssessment')])).allowed).toBe(false);
    expect(mayWithdrawRequest(head, factsOf('needsAssessment', [turn('needsAssessment')]))).toMatchObject({ reason: 'nothingRequested' });
  });

  test('only the coordinator reopens, and only what is in force', () => {
    expect(mayReopenGate(coordinator, factsOf('needsAssessment', [turn('needsAssessment')])).allowed).toBe(true);
    expect(mayReopenGate(head, factsOf('needsAssessment', [turn('needsAssessment')])).allowed).toBe(false);
    expect(mayReopenGate(coordinator, factsOf('needsAssessment', [turn('needsAssessment', { outcome: 'returned' })]))).toMatchObject({ reason: 'nothingToReopen' });
  });

  test('the ministry sees decisions, but not what is still missing', () => {
    expect(maySeeGate(ministry, ownSite).allowed).toBe(true);
    expect(maySeeCriteria(ministry, ownSite).allowed).toBe(false);
    expect(maySeeGate(head, foreignSite).allowed).toBe(false);
    expect(maySeeGate(nobody, { ...ownSite, documented: true }).allowed).toBe(true);
  });
});

describe('a decision', () => {
  const missing = missingOf(criteriaOf('implementation', withEvidence({ itemsOverdue: 1 })));
  const say = (key: Answer['key'], more: Partial<Answer>): Answer => ({ key, answer: null, what: null, role: null, owner: null, due: null, reason: null, ...more });
  const condition = (key: Answer['key'], more: Partial<Answer> = {}) => say(key, { answer: 'condition', role: 'head', owner: 'Leitung Ausländerbehörde', due: '2026-12-04', ...more });

  test('each missing criterion becomes a condition with owner and day, or is waived with a reason', () => {
    const answers = [condition('measuresHaveStatus'), say('consultationsLogged', { answer: 'waiver', reason: 'Im Protokoll enthalten.' }), condition('nothingOverdue')];
    const reached = decisionOf('approve', missing, answers, today);
    expect(reached).toMatchObject({ ok: true, decision: { outcome: 'approvedWithConditions', waivers: [{ criterion: 'consultationsLogged' }] } });
    expect(reached.ok && reached.decision.conditions.map((one) => one.key)).toEqual(['measuresHaveStatus', 'nothingOverdue']);
  });

  test('with everything waived or nothing missing it is an approval without conditions', () => {
    expect(decisionOf('approve', [], [], today)).toMatchObject({ ok: true, decision: { outcome: 'approved' } });
    const waived = missing.map((one) => say(one.key, { answer: 'waiver', reason: 'Begründet.' }));
    expect(decisionOf('approve', missing, waived, today)).toMatchObject({ ok: true, decision: { outcome: 'approved', conditions: [] } });
  });

  test('what is left open is asked again: no answer, no owner, no day, a day gone by, an empty reason', () => {
    const gapOf = (answer: Answer) => { const reached = decisionOf('approve', missing.slice(0, 1), [answer], today); return reached.ok ? null : reached.gap.problem; };
    expect(gapOf(say('measuresHaveStatus', {}))).toBe('answerNeeded');
    expect(gapOf(condition('measuresHaveStatus', { owner: null }))).toBe('ownerNeeded');
    expect(gapOf(condition('measuresHaveStatus', { due: null }))).toBe('dueNeeded');
    expect(gapOf(condition('measuresHaveStatus', { due: '2026-11-23' }))).toBe('dueInPast');
    expect(gapOf(say('measuresHaveStatus', { answer: 'waiver' }))).toBe('reasonNeeded');
  });

  test('a return keeps nothing but its reason', () => {
    expect(decisionOf('return', missing, [condition('measuresHaveStatus')], today)).toEqual({ ok: true, decision: { outcome: 'returned', conditions: [], waivers: [] } });
  });

  test('one more condition makes it an approval with conditions', () => {
    expect(decisionOf('approve', [], [condition('extra', { what: 'Endstand nachreichen' })], today)).toMatchObject({ ok: true, decision: { outcome: 'approvedWithConditions', conditions: [{ key: null, what: 'Endstand nachreichen' }] } });
    expect(decisionOf('approve', [], [condition('extra', { due: null })], today)).toMatchObject({ ok: true, decision: { outcome: 'approved' } });
  });
});
