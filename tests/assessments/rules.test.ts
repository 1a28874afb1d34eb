/** Who may record, close, release and see what in a needs assessment. */
import { describe, expect, test } from 'vitest';
import {
  mayAnswerWave, mayCloseSource, mayCloseWave, mayDeclareEmptySection, mayEditFinding, mayForwardResults, mayOpenWave, mayRecordFinding, mayReleaseResults, mayReleaseSource,
  maySeeFindings, maySeeResults, maySeeWave, mayWaiveWave, mayWithdrawFinding, nextWave, waveStates, type WaveState,
} from '../../app/assessments/rules';
import { actor, consultant, coordinator, editor, foreignSite, head, ministry, nobody, ownSite } from '../support/actors';

const wave = (state: WaveState, number = 1, place = ownSite) => ({ ...place, number, state });
const everybody = { coordinator, head, editor, consultant, ministry, nobody };
const whoMay = (ask: (who: typeof head) => { allowed: boolean }) => Object.entries(everybody).filter(([, who]) => ask(who).allowed).map(([name]) => name);

describe('findings', () => {
  test('are seen and recorded by those who work with the site, not by the ministry', () => {
    expect(whoMay((who) => maySeeFindings(who, ownSite))).toEqual(['coordinator', 'head', 'editor', 'consultant']);
    expect(whoMay((who) => mayRecordFinding(who, ownSite))).toEqual(['coordinator', 'head', 'editor', 'consultant']);
    expect(whoMay((who) => maySeeFindings(who, foreignSite))).toEqual(['coordinator']);
  });

  test('of a documented programme come from public sources and are open to everybody who is signed in', () => {
    expect(whoMay((who) => maySeeFindings(who, { programmeId: 'p3', siteId: 's5', documented: true }))).toEqual(Object.keys(everybody));
    expect(whoMay((who) => mayRecordFinding(who, { programmeId: 'p3', siteId: 's5' }))).toEqual([]);
  });

  test('are withdrawn by head, consultant and coordinator, by an editor only if recorded by that editor', () => {
    const finding = { ...ownSite, withdrawn: false, createdBy: 'somebody' };
    expect(whoMay((who) => mayWithdrawFinding(who, finding))).toEqual(['coordinator', 'head', 'consultant']);
    expect(mayWithdrawFinding(editor, { ...finding, createdBy: editor.personId }).allowed).toBe(true);
  });

  test('that are withdrawn stay as they are', () => {
    const finding = { ...ownSite, withdrawn: true, createdBy: null };
    expect(mayEditFinding(head, finding)).toMatchObject({ reason: 'findingWithdrawn' });
    expect(mayWithdrawFinding(coordinator, finding)).toMatchObject({ reason: 'findingWithdrawn' });
  });

  test('contradict "no finding" in the same section', () => {
    expect(mayDeclareEmptySection(head, { ...ownSite, hasFindings: true })).toMatchObject({ reason: 'sectionHasFindings' });
    expect(mayDeclareEmptySection(head, { ...ownSite, hasFindings: false }).allowed).toBe(true);
  });
});

describe('sources', () => {
  const source = { ...ownSite, closed: false, released: false, ofWave: false };
  test('are closed by head, consultant and coordinator', () => {
    expect(whoMay((who) => mayCloseSource(who, source))).toEqual(['coordinator', 'head', 'consultant']);
    expect(mayCloseSource(head, { ...source, closed: true })).toMatchObject({ reason: 'sourceClosed' });
  });
  test('are released by the head alone, and only when they are closed', () => {
    expect(whoMay((who) => mayReleaseSource(who, { ...source, closed: true }))).toEqual(['head']);
    expect(mayReleaseSource(head, source)).toMatchObject({ reason: 'sourceStillOpen' });
  });
  test('of a wave are closed and released with their wave', () => {
    expect(mayCloseSource(head, { ...source, ofWave: true })).toMatchObject({ reason: 'sourceOfWave' });
    expect(mayReleaseSource(head, { ...source, closed: true, ofWave: true })).toMatchObject({ reason: 'sourceOfWave' });
  });
});

describe('waves', () => {
  test('are opened by head, consultant and coordinator, one after the other', () => {
    expect(whoMay((who) => mayOpenWave(who, ownSite))).toEqual(['coordinator', 'head', 'consultant']);
    expect(mayOpenWave(head, { ...ownSite, waves: [wave('open')] })).toMatchObject({ reason: 'firstWaveStillOpen' });
    expect(mayOpenWave(head, { ...ownSite, waves: [wave('closed')] }).allowed).toBe(true);
    expect(mayOpenWave(head, { ...ownSite, waves: [wave('closed'), wave('closed', 2)] })).toMatchObject({ reason: 'bothWavesOpened' });
    expect([nextWave([]), nextWave([wave('open')]), nextWave([wave('closed'), wave('open', 2)])]).toEqual([1, 2, null]);
  });

  test('are answered by the head or the deputy only, while they are open', () => {
    expect(whoMay((who) => mayAnswerWave(who, wave('open')))).toEqual(['head']);
    expect(mayAnswerWave(actor('head', { personId: 'deputy', inPlaceOf: 'Test head' }), wave('open')).allowed).toBe(true);
    expect(mayAnswerWave(actor('head', { siteIds: ['s2'] }), wave('open')).allowed).toBe(false);
    for (const state of waveStates.slice(1)) expect(mayAnswerWave(head, wave(state))).toMatchObject({ reason: 'waveClosed' });
  });

  test('are closed once, and released by the head once they are closed', () => {
    expect(whoMay((who) => mayCloseWave(who, wave('open')))).toEqual(['coordinator', 'head', 'consultant']);
    expect(mayCloseWave(head, wave('closed'))).toMatchObject({ reason: 'waveClosed' });
    expect(whoMay((who) => mayReleaseResults(who, wave('closed')))).toEqual(['head']);
    expect(mayReleaseResults(head, wave('open'))).toMatchObject({ reason: 'waveStillOpen' });
    expect(mayReleaseResults(head, wave('released'))).toMatchObject({ reason: 'resultsReleased' });
  });

  test('reach the ministry only when the coordinator forwards them after the release', () => {
    expect(whoMay((who) => mayForwardResults(who, wave('released')))).toEqual(['coordinator']);
    expect(mayForwardResults(coordinator, wave('closed'))).toMatchObject({ reason: 'notReleasedYet' });
    expect(mayForwardResults(coordinator, wave('forwarded'))).toMatchObject({ reason: 'resultsForwarded' });
  });

  test('show results to nobody while open, then head and consultant, then editor and coordinator, at last the ministry', () => {
    expect(Object.fromEntries(waveStates.map((state) => [state, whoMay((who) => maySeeResults(who, wave(state)))]))).toEqual({
      open: [],
      closed: ['head', 'consultant'],
      released: ['coordinator', 'head', 'editor', 'consultant'],
      forwarded: ['coordinator', 'head', 'editor', 'consultant', 'ministry'],
    });
  });

  test('are known to exist by those who work with the site, to the ministry once forwarded', () => {
    expect(whoMay((who) => maySeeWave(who, wave('open')))).toEqual(['coordinator', 'head', 'editor', 'consultant']);
    expect(whoMay((who) => maySeeWave(who, wave('forwarded')))).toEqual(['coordinator', 'head', 'editor', 'consultant', 'ministry']);
  });

  test('can be waived only for the second round, by the coordinator, while nobody has opened it', () => {
    expect(whoMay((who) => mayWaiveWave(who, { ...ownSite, number: 2 }))).toEqual(['coordinator']);
    expect(mayWaiveWave(coordinator, { ...ownSite, number: 1 })).toMatchObject({ reason: 'onlySecondWaived' });
    expect(mayWaiveWave(coordinator, { ...ownSite, number: 2, waves: [wave('open', 2)] })).toMatchObject({ reason: 'waveOpenedAlready' });
    expect(mayWaiveWave(coordinator, { ...ownSite, number: 2, waived: true })).toMatchObject({ reason: 'waveWaived' });
  });
});
