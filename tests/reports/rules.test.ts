/** The site report: whose turn it is, what each may do in each state, and which figures are frozen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureOf, type IndicatorRow, type ValueRow } from '../../app/reports/figures';
import { bodyText, frozenText, isSubmitted, mayOfReport, maySeeReport, reportStates, type ReportState, sections, turnOf } from '../../app/reports/rules';
import type { Actor } from '../../app/shared/actor';
import { consultant, coordinator, editor, foreignSite, head, ministry, nobody, ownSite } from '../support/actors';

const report = (state: ReportState, submittedBy: string | null = 'person-head') => ({ ...ownSite, state, submittedBy });
const allowedTo = (actor: Actor, state: ReportState): string[] => Object.entries(mayOfReport(actor, report(state))).filter(([, verdict]) => verdict.allowed).map(([what]) => what).sort();

test('each role may do in each state what the table says', () => {
  expect(Object.fromEntries(reportStates.map((state) => [state, allowedTo(head, state)]))).toEqual({
    none: ['draft'], draft: ['draft', 'submit'], submitted: [], returned: ['draft', 'submit'], forwarded: [], questioned: ['answer'], answered: [], noted: [],
  });
  expect(Object.fromEntries(reportStates.map((state) => [state, allowedTo(coordinator, state)]))).toEqual({
    none: [], draft: [], submitted: ['forward', 'return'], returned: [], forwarded: [], questioned: [], answered: [], noted: [],
  });
  expect(Object.fromEntries(reportStates.map((state) => [state, allowedTo(ministry, state)]))).toEqual({
    none: [], draft: [], submitted: [], returned: [], forwarded: ['ask', 'note'], questioned: ['note'], answered: ['ask', 'note'], noted: [],
  });
  for (const actor of [editor, consultant]) expect(reportStates.map((state) => allowedTo(actor, state))).toEqual([['draft'], ['draft'], [], ['draft'], [], [], [], []]);
});

test('whose turn it is can do something, in every state', () => {
  for (const state of reportStates) {
    const role = turnOf[state];
    const who = [head, editor, coordinator, ministry].find((actor) => actor.role === role);
    expect(who ? allowedTo(who, state).length > 0 : state === 'noted').toBe(true);
  }
});

test('the ministry sees a report only once it was forwarded; a foreign site and strangers never', () => {
  expect(reportStates.filter((state) => maySeeReport(ministry, report(state)).allowed)).toEqual(['forwarded', 'questioned', 'answered', 'noted']);
  for (const state of reportStates) {
    expect(maySeeReport(head, { ...foreignSite, state, submittedBy: null }).allowed).toBe(false);
    expect(maySeeReport(nobody, report(state)).allowed).toBe(false);
    expect(maySeeReport(editor, report(state)).allowed).toBe(true);
  }
});

test('nobody forwards, returns or notes what they submitted themselves', () => {
  expect(mayOfReport(coordinator, report('submitted', coordinator.personId)).forward).toEqual({ allowed: false, reason: 'ownReport' });
  expect(mayOfReport(coordinator, report('submitted', coordinator.personId)).return).toEqual({ allowed: false, reason: 'ownReport' });
  expect(mayOfReport(ministry, report('forwarded', ministry.personId)).note).toEqual({ allowed: false, reason: 'ownReport' });
});

test('a returned report is not submitted', () => {
  expect(reportStates.filter(isSubmitted)).toEqual(['submitted', 'forwarded', 'questioned', 'answered', 'noted']);
});

test('the frozen text tells two reports apart', () => {
  const body = fc.record({ summary: fc.string(), development: fc.string(), effect: fc.string(), lessons: fc.string(), recommendations: fc.string(), messageToState: fc.string() });
  fc.assert(fc.property(body, body, (a, b) => {
    const same = sections.every((section) => a[section] === b[section]);
    expect(frozenText(1, bodyText(a), '{}') === frozenText(1, bodyText(b), '{}')).toBe(same);
  }));
});

const indicator: IndicatorRow = {
  id: 'i', name: 'Plätze', unit: 'Plätze', sphere: 'own', direction: 'up', totalMode: 'stated', measureTitle: 'Arbeitsgelegenheiten',
  baselineNumber: null, baselineQualifier: 'unknown', targetNumber: 300, targetQualifier: 'about',
};
const value = (more: Partial<ValueRow>): ValueRow => ({ indicatorId: 'i', groupId: null, number: 66, qualifier: 'exact', asOf: '2025', state: 'confirmed', ...more });

test('66 of about 300 is said as a share, and groups that nobody reported enter no sum', () => {
  expect(figureOf(indicator, [value({ number: 40, asOf: '2024' }), value({})])).toMatchObject({ share: '66 von ca.\u00a0300 (ca.\u00a022\u00a0%)', number: 66, asOf: '2025', unchecked: false });
  expect(figureOf(indicator, [])).toMatchObject({ value: 'nicht bekannt', number: null, share: null });
});

test('the sum of groups takes the latest value of each, and says where one was not checked', () => {
  const values = [value({ groupId: 'a', number: 10 }), value({ groupId: 'a', number: 12 }), value({ groupId: 'b', number: 8, state: 'unchecked' })];
  expect(figureOf({ ...indicator, totalMode: 'sum' }, values)).toMatchObject({ number: 20, unchecked: true });
});

test('with a baseline the way is said, not the share', () => {
  expect(figureOf({ ...indicator, direction: 'down', unit: 'Tage', baselineNumber: 40, baselineQualifier: 'exact', targetNumber: 20, targetQualifier: 'exact' }, [value({ number: 25 })]).share)
    .toBe('Ziel 20\u00a0Tage, zurückgelegter Weg 75\u00a0%');
});
