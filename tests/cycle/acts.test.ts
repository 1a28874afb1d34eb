/** Gates in both databases: what is requested, decided, reopened and decided again leaves every row in place. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideGate, reopenGate, requestGate, withdrawRequest } from '../../app/cycle/acts.server';
import { decideGateForm, type DecideGate } from '../../app/cycle/forms';
import { courseOf } from '../../app/cycle/reads/course.server';
import { criteriaOf, missingOf, noEvidence } from '../../app/cycle/rules/criteria';
import { type Phase, phases } from '../../app/cycle/rules/phases';
import { NotThere, Refused, Unfit } from '../../app/shared/refusal';
import { readShape } from '../../app/shared/shapes';
import type { Db } from '../../db/connection.server';
import { consultant, coordinator, head, ministry } from '../support/actors';
import { eachDatabase, freshSqlite } from '../support/databases';
import { foreignHead, ownSiteIn, plantWorld } from '../support/world';

let counter = 0;
const once = () => `3f0f8a44-3a53-4d0c-9f43-${String((counter += 1)).padStart(12, '0')}`;
const ask = (db: Db, phase: Phase, by = head) => requestGate(db, by, 's1', phase, { note: null, once: once() });
const waiveAll = (phase: Phase): DecideGate => ({
  verdict: 'approve', reason: 'Geprüft.', once: once(),
  answers: criteriaOf(phase, noEvidence()).map(({ key }) => ({ key, answer: 'waiver', what: null, role: null, owner: null, due: null, reason: 'Entfällt in diesem Fall.' })),
});
const statesOf = async (db: Db) => (await courseOf(db, coordinator, await ownSiteIn(db))).standings.map((one) => one.state);
const rowsOf = async (db: Db) => ({
  requests: await db.selectFrom('gateRequest').select('id').execute(), decisions: await db.selectFrom('gateDecision').select(['id', 'evidence', 'evidenceHash', 'reason']).orderBy('id').execute(),
  waivers: await db.selectFrom('gateWaiver').select('id').execute(), reopenings: await db.selectFrom('gateReopening').select('id').execute(), items: await db.selectFrom('openItem').select('id').execute(),
});

eachDatabase((_engine, fresh) => {
  test('a decision freezes its evidence under a hash, and its conditions become open items', async () => {
    const db = await fresh();
    await plantWorld(db);
    await ask(db, 'needsAssessment');
    const answers = missingOf(criteriaOf('needsAssessment', noEvidence())).map(({ key }, at) => (at === 0
      ? { key, answer: 'condition' as const, what: null, role: 'head' as const, owner: 'Leitung Ausländerbehörde', due: '2026-12-04', reason: null }
      : { key, answer: 'waiver' as const, what: null, role: null, owner: null, due: null, reason: 'Liegt auf Papier vor.' }));
    await decideGate(db, coordinator, 's1', 'needsAssessment', { verdict: 'approve', reason: 'Die Befunde tragen.', answers, once: once() });
    const decision = await db.selectFrom('gateDecision').selectAll().executeTakeFirstOrThrow();
    expect(decision.outcome).toBe('approvedWithConditions');
    expect(createHash('sha256').update(decision.evidence).digest('hex')).toBe(decision.evidenceHash);
    expect(JSON.parse(decision.evidence)).toMatchObject({ phase: 'needsAssessment', criteria: [{ key: 'sourceReleased', met: false }, {}, {}, {}] });
    expect(await db.selectFrom('openItem').select(['originKind', 'originId', 'ownerRole', 'dueDay', 'state']).execute()).toEqual([{ originKind: 'gate', originId: decision.id, ownerRole: 'head', dueDay: '2026-12-04', state: 'open' }]);
    expect(await db.selectFrom('gateWaiver').select('reason').execute()).toHaveLength(3);
    expect((await courseOf(db, head, await ownSiteIn(db))).standings[0]).toMatchObject({ state: 'approvedWithConditions', conditionsOpen: 1, until: '2026-12-04' });
    expect((await db.selectFrom('historyEntry').select('act').execute()).map(({ act }) => act).sort()).toEqual(['cycle.decide', 'cycle.request']);
  });

  test('what is missing stands in the way of no request and no return, only an unanswered criterion of an approval', async () => {
    const db = await fresh();
    await plantWorld(db);
    await ask(db, 'needsAssessment');
    await expect(decideGate(db, coordinator, 's1', 'needsAssessment', { verdict: 'approve', reason: 'Gut.', answers: [], once: once() })).rejects.toBeInstanceOf(Unfit);
    expect(await statesOf(db)).toEqual(['requested', 'planned', 'planned', 'planned', 'planned']);
    await decideGate(db, coordinator, 's1', 'needsAssessment', { verdict: 'return', reason: 'Der Ist-Zustand fehlt.', answers: [], once: once() });
    expect((await statesOf(db))[0]).toBe('returned');
  });

  test('order binds decisions: the second phase is not decided before the first', async () => {
    const db = await fresh();
    await plantWorld(db);
    await ask(db, 'initiation', consultant);
    await expect(decideGate(db, coordinator, 's1', 'initiation', waiveAll('initiation'))).rejects.toMatchObject({ reason: 'earlierFirst' });
    await ask(db, 'needsAssessment');
    await decideGate(db, coordinator, 's1', 'needsAssessment', waiveAll('needsAssessment'));
    await decideGate(db, coordinator, 's1', 'initiation', waiveAll('initiation'));
    expect(await statesOf(db)).toEqual(['approved', 'approved', 'running', 'planned', 'planned']);
  });

  test('a form that is sent twice makes one request and one decision', async () => {
    const db = await fresh();
    await plantWorld(db);
    const request = { note: 'Wir sind so weit.', once: once() };
    expect(await requestGate(db, head, 's1', 'needsAssessment', request)).toBe(await requestGate(db, head, 's1', 'needsAssessment', request));
    const decision = waiveAll('needsAssessment');
    expect(await decideGate(db, coordinator, 's1', 'needsAssessment', decision)).toBe(await decideGate(db, coordinator, 's1', 'needsAssessment', decision));
    expect((await rowsOf(db)).decisions).toHaveLength(1);
  });

  test('two who ask at once make one request', async () => {
    const db = await fresh();
    await plantWorld(db);
    const both = await Promise.allSettled([ask(db, 'needsAssessment', head), ask(db, 'needsAssessment', consultant)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await rowsOf(db)).requests).toHaveLength(1);
  });

  test('a withdrawn request stays in the list and makes room for a new one', async () => {
    const db = await fresh();
    await plantWorld(db);
    await ask(db, 'needsAssessment');
    await withdrawRequest(db, consultant, 's1', 'needsAssessment');
    await expect(decideGate(db, coordinator, 's1', 'needsAssessment', waiveAll('needsAssessment'))).rejects.toMatchObject({ reason: 'nothingRequested' });
    await ask(db, 'needsAssessment');
    expect((await rowsOf(db)).requests).toHaveLength(2);
  });

  test('closing finishes the site, reopening takes it up again, and later decisions stay', async () => {
    const db = await fresh();
    await plantWorld(db);
    for (const phase of phases) {
      await ask(db, phase);
      await decideGate(db, coordinator, 's1', phase, waiveAll(phase));
    }
    const stateNow = async () => (await db.selectFrom('site').select('state').where('id', '=', 's1').executeTakeFirstOrThrow()).state;
    expect(await stateNow()).toBe('finished');
    const before = await rowsOf(db);
    await reopenGate(db, coordinator, 's1', 'planning', { reason: 'Eine Maßnahme wurde übersehen.', once: once() });
    const { standings } = await courseOf(db, coordinator, await ownSiteIn(db));
    expect(standings.map((one) => one.state)).toEqual(['approved', 'approved', 'reopened', 'approved', 'approved']);
    expect(standings.map((one) => one.onReopenedGround)).toEqual([false, false, false, true, true]);
    expect((await rowsOf(db)).decisions).toEqual(before.decisions);
    await reopenGate(db, coordinator, 's1', 'closing', { reason: 'Die Bilanz wird ergänzt.', once: once() });
    expect(await stateNow()).toBe('active');
    expect((await db.selectFrom('siteStateChange').select('state').execute()).map(({ state }) => state)).toEqual(['finished', 'active']);
  });

  test('a foreign site does not exist, and the ministry neither asks nor decides', async () => {
    const db = await fresh();
    await plantWorld(db);
    await expect(ask(db, 'needsAssessment', foreignHead)).rejects.toBeInstanceOf(NotThere);
    await expect(ask(db, 'needsAssessment', ministry)).rejects.toBeInstanceOf(Refused);
    await ask(db, 'needsAssessment');
    await expect(decideGate(db, head, 's1', 'needsAssessment', waiveAll('needsAssessment'))).rejects.toMatchObject({ reason: 'coordinatorDecides' });
  });
});

const fresh = freshSqlite();
test('whatever is returned, approved and reopened in whatever order, no row is ever lost or changed', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...phases), fc.constantFrom('ask', 'withdraw', 'approve', 'return', 'reopen')), { maxLength: 25 }), async (steps) => {
    const db = await fresh();
    await plantWorld(db);
    let before = await rowsOf(db);
    for (const [phase, what] of steps) {
      const act = { ask: () => ask(db, phase), withdraw: () => withdrawRequest(db, head, 's1', phase), approve: () => decideGate(db, coordinator, 's1', phase, waiveAll(phase)),
        return: () => decideGate(db, coordinator, 's1', phase, { verdict: 'return', reason: 'Es fehlt noch etwas.', answers: [], once: once() }), reopen: () => reopenGate(db, coordinator, 's1', phase, { reason: 'Neue Einsicht.', once: once() }) }[what];
      await act().catch((failure: unknown) => { if (!(failure instanceof Refused)) throw failure; });
      const after = await rowsOf(db);
      expect(after).toMatchObject({ requests: expect.arrayContaining(before.requests), decisions: expect.arrayContaining(before.decisions), waivers: expect.arrayContaining(before.waivers), reopenings: expect.arrayContaining(before.reopenings) });
      before = after;
    }
    await db.destroy();
  }), { numRuns: 25 });
}, 60_000);

test('the form refuses an empty reason, keeps every answer apart and takes no criterion of another phase', () => {
  const typed = { verdict: 'approve', reason: ' ', once: once(), heldAnswer: 'condition', heldDue: '2026-02-30', secondWaveAnswer: 'waiver', secondWaveReason: '<script>alert(1)</script>' };
  expect(readShape(decideGateForm('closing'), typed)).toMatchObject({ ok: false, problems: { reason: { code: 'required' }, heldDue: { code: 'notADay' } } });
  const read = readShape(decideGateForm('closing'), { ...typed, reason: 'Geprüft.', heldDue: '2026-12-04', heldRole: 'head', priorityAreasAnswer: 'waiver' });
  expect(read).toMatchObject({ ok: true });
  if (!read.ok) return;
  expect(read.input.answers.map(({ key }) => key)).toEqual(['held', 'balances', 'secondWave', 'report', 'minutesApproved', 'extra']);
  expect(read.input.answers[0]).toEqual({ key: 'held', answer: 'condition', what: null, role: 'head', owner: null, due: '2026-12-04', reason: null });
  expect(read.input.answers[2]).toMatchObject({ answer: 'waiver', reason: '<script>alert(1)</script>' });
});
