/** Needs assessments in both databases: nothing is deleted, answers stay unnamed and frozen, and everybody sees only their part. */
import { expect, test } from 'vitest';
import {
  answerWave, closeSource, closeWave, declareEmptySection, editFinding, forwardWave, openWave, recordFinding, recordSource, releaseSource, releaseWave, waiveWave, withdrawFinding,
} from '../../app/assessments/acts.server';
import { evidenceOfAssessment, evidenceOfAssessments, seeAssessment, seeFinding, seeFindingChoices, seeFindings, seeNextWave, seeProfile, seeWave } from '../../app/assessments/reads.server';
import { scopeOf } from '../../app/accounts/rules';
import { readImprecise } from '../../app/shared/read-imprecise';
import { NotThere, Refused, Stale, Unfit } from '../../app/shared/refusal';
import { seeSite } from '../../app/sites/reads.server';
import type { Db } from '../../db/connection.server';
import { actor, consultant, coordinator, editor, head, ministry } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { foreignHead, ownSiteIn, plantWorld } from '../support/world';

const finding = {
  section: 'achievedImprovements', sentence: 'Die Leitstelle für Integration arbeitet seit 2005.', fieldId: 'f2', assessmentSourceId: null, sourceKind: 'document',
  happened: readImprecise('seit 2005'), origin: 'before',
} as const;
const once = '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10';
const answers = (...values: (number | null)[]) => values.map((value, at) => ({ statementCode: `networksAndCooperation.${at + 1}`, value }));
const acts = async (db: Db) => (await db.selectFrom('historyEntry').select('act').orderBy('id').execute()).map(({ act }) => act.replace('assessments.', ''));

/** A wave of the leadership that was opened, answered and closed. */
async function closedWave(db: Db, values: (number | null)[]) {
  const site = await ownSiteIn(db);
  const number = await openWave(db, head, site, { informedOn: '2026-11-02' });
  await answerWave(db, head, site, number, { version: 1, answers: answers(...values) });
  await closeWave(db, consultant, site, number, { version: 2 });
  return { site, number };
}

eachDatabase((_engine, fresh) => {
  const planted = async () => {
    const db = await fresh();
    await plantWorld(db);
    return { db, site: await ownSiteIn(db) };
  };

  test('a finding keeps its section, its time as precise as known and its origin, and is recorded once', async () => {
    const { db, site } = await planted();
    const id = await recordFinding(db, editor, site, { ...finding, once });
    expect(await recordFinding(db, editor, site, { ...finding, once })).toBe(id);
    expect(await seeFindings(db, coordinator, site)).toMatchObject([{ id, section: 'achievedImprovements', happened: finding.happened?.edtf, origin: 'before', fieldName: 'Vernetzung und Zusammenarbeit' }]);
  });

  test('a finding does not exist for a foreign head or the ministry', async () => {
    const { db, site } = await planted();
    const id = await recordFinding(db, head, site, finding);
    await expect(seeFinding(db, foreignHead, site, id)).rejects.toBeInstanceOf(NotThere);
    await expect(seeAssessment(db, ministry, site)).rejects.toBeInstanceOf(NotThere);
    await expect(seeFindingChoices(db, ministry, site)).rejects.toBeInstanceOf(NotThere);
    await expect(seeNextWave(db, ministry, site)).rejects.toBeInstanceOf(NotThere);
    expect(await seeFindings(db, ministry, site)).toEqual([]);
    const other = await seeSite(db, coordinator, 'test', 'sued');
    await expect(seeFinding(db, coordinator, other, id)).rejects.toBeInstanceOf(NotThere);
    await expect(withdrawFinding(db, foreignHead, site, id, { reason: 'Weg damit.', version: 1 })).rejects.toBeInstanceOf(NotThere);
  });

  test('who saw an older version of a finding gets both texts and changes nothing', async () => {
    const { db, site } = await planted();
    const id = await recordFinding(db, head, site, finding);
    await editFinding(db, consultant, site, id, { ...finding, sentence: 'Neu gefasst.', version: 1 });
    const late = editFinding(db, head, site, id, { ...finding, sentence: 'Zu spät.', version: 1 });
    await expect(late).rejects.toBeInstanceOf(Stale);
    await expect(late).rejects.toMatchObject({ current: { sentence: 'Neu gefasst.', section: 'Erreichte Verbesserungen' }, version: 2, by: 'Test consultant' });
    expect((await seeFinding(db, head, site, id)).sentence).toBe('Neu gefasst.');
  });

  test('a withdrawn finding stays in the list with its reason and cannot be changed any more', async () => {
    const { db, site } = await planted();
    const id = await recordFinding(db, head, site, finding);
    await withdrawFinding(db, head, site, id, { reason: 'Doppelt festgehalten.', version: 1 });
    expect(await seeFindings(db, head, site)).toMatchObject([{ id, withdrawnReason: 'Doppelt festgehalten.' }]);
    await expect(editFinding(db, head, site, id, { ...finding, version: 2 })).rejects.toMatchObject({ reason: 'findingWithdrawn' });
    expect(await evidenceOfAssessment(db, scopeOf(coordinator), site.id)).toMatchObject({ findings: 0, findingsWithdrawn: 1 });
  });

  test('field and source must be of the site, and a finding names at least a kind of source', async () => {
    const { db, site } = await planted();
    const other = await seeSite(db, coordinator, 'test', 'sued');
    const foreignSource = await recordSource(db, coordinator, other, { kind: 'interview', title: 'Gespräch im Süden' });
    await expect(recordFinding(db, head, site, { ...finding, fieldId: 'f99' })).rejects.toMatchObject({ field: 'fieldId' });
    await expect(recordFinding(db, head, site, { ...finding, assessmentSourceId: foreignSource })).rejects.toMatchObject({ field: 'assessmentSourceId' });
    await expect(recordFinding(db, head, site, { ...finding, sourceKind: null })).rejects.toBeInstanceOf(Unfit);
  });

  test('the kind of a finding follows the source it names', async () => {
    const { db, site } = await planted();
    const source = await recordSource(db, consultant, site, { kind: 'interview', title: 'Gespräch mit der Leitung des Jobcenters' });
    const id = await recordFinding(db, head, site, { ...finding, sourceKind: 'document', assessmentSourceId: source });
    expect(await seeFinding(db, head, site, id)).toMatchObject({ sourceKind: 'interview', assessmentSourceTitle: 'Gespräch mit der Leitung des Jobcenters' });
  });

  test('"no finding" holds until a finding comes, and the history keeps its reason', async () => {
    const { db, site } = await planted();
    await declareEmptySection(db, head, site, 'achievedImprovements', { reason: 'Es gab keine.' });
    expect((await evidenceOfAssessment(db, scopeOf(head), site.id)).sections.achievedImprovements).toBe('none');
    const id = await recordFinding(db, head, site, finding);
    await expect(declareEmptySection(db, head, site, 'achievedImprovements', { reason: 'Doch keine.' })).rejects.toMatchObject({ reason: 'sectionHasFindings' });
    await withdrawFinding(db, head, site, id, { reason: 'War nicht belegt.', version: 1 });
    expect((await evidenceOfAssessment(db, scopeOf(head), site.id)).sections.achievedImprovements).toBe('missing');
    const entry = await db.selectFrom('historyEntry').select('parts').where('act', '=', 'assessments.recordFinding').executeTakeFirstOrThrow();
    expect(JSON.parse(entry.parts)).toContainEqual({ field: 'noFinding', before: 'Es gab keine.', after: null });
  });

  test('a source is closed on a day that has been, then released by the head', async () => {
    const { db, site } = await planted();
    const id = await recordSource(db, editor, site, { kind: 'officeFigures', title: 'Wartezeiten 2025' });
    await expect(closeSource(db, head, site, id, { closedOn: '2026-11-25', version: 1 })).rejects.toMatchObject({ field: 'closedOn' });
    await expect(releaseSource(db, head, site, id, { version: 1 })).rejects.toMatchObject({ reason: 'sourceStillOpen' });
    await closeSource(db, coordinator, site, id, { closedOn: '2026-11-20', version: 1 });
    await expect(releaseSource(db, coordinator, site, id, { version: 2 })).rejects.toMatchObject({ reason: 'onlyHead' });
    await releaseSource(db, head, site, id, { version: 2 });
    expect(await evidenceOfAssessment(db, scopeOf(coordinator), site.id)).toMatchObject({ sources: 1, sourcesClosed: 1, sourcesReleased: 1 });
  });

  test('answers carry no person and no time, can be saved in parts, and leave one entry in the history', async () => {
    const { db, site } = await planted();
    await openWave(db, consultant, site, { informedOn: null, once });
    await answerWave(db, head, site, 1, { version: 1, answers: answers(4, null) });
    await answerWave(db, actor('head', { personId: 'deputy', name: 'Test deputy', inPlaceOf: 'Test head' }), site, 1, { version: 2, answers: answers(5) });
    expect(await db.selectFrom('waveAnswer').selectAll().orderBy('statementCode').execute()).toEqual([
      { waveId: expect.any(String), groupCode: 'leadership', statementCode: 'networksAndCooperation.1', value: 5 },
      { waveId: expect.any(String), groupCode: 'leadership', statementCode: 'networksAndCooperation.2', value: null },
    ]);
    expect(await acts(db)).toEqual(['openWave', 'answerWave']);
    const entry = await db.selectFrom('historyEntry').select('parts').where('act', '=', 'assessments.answerWave').executeTakeFirstOrThrow();
    expect(entry.parts).toBe('[]');
  });

  test('answers of an older version change nothing and come back beside the stored ones', async () => {
    const { db, site } = await planted();
    await openWave(db, head, site, { informedOn: null });
    await answerWave(db, head, site, 1, { version: 1, answers: answers(4) });
    await expect(answerWave(db, head, site, 1, { version: 1, answers: answers(1) })).rejects.toMatchObject({ current: { 'networksAndCooperation.1': '4' }, version: 2 });
  });

  test('a wave nobody answered stays open, a closed one is frozen', async () => {
    const { db, site } = await planted();
    await openWave(db, head, site, { informedOn: null });
    await expect(closeWave(db, head, site, 1, { version: 1 })).rejects.toMatchObject({ reason: 'nothingAnswered' });
    expect((await seeWave(db, head, site, 1)).state).toBe('open');
    await answerWave(db, head, site, 1, { version: 1, answers: answers(3) });
    await closeWave(db, head, site, 1, { version: 2 });
    await expect(answerWave(db, head, site, 1, { version: 3, answers: answers(5) })).rejects.toMatchObject({ reason: 'waveClosed' });
    expect((await db.selectFrom('waveAnswer').select('value').execute())).toEqual([{ value: 3 }]);
  });

  test('results reach head and consultant after closing, the coordinator after the release, the ministry when forwarded', async () => {
    const { db } = await planted();
    const { site } = await closedWave(db, [4, 3, null]);
    const seen = async (who: typeof head) => (await seeProfile(db, who, site)).rows.find((row) => row.fieldCode === 'networksAndCooperation')?.first;
    expect([await seen(head), await seen(consultant), await seen(editor), await seen(coordinator), await seen(ministry)]).toEqual([3.5, 3.5, null, null, null]);
    expect((await seeWave(db, coordinator, site, 1)).answers).toBeNull();
    await expect(forwardWave(db, coordinator, site, 1, { version: 3 })).rejects.toMatchObject({ reason: 'notReleasedYet' });
    await releaseWave(db, head, site, 1, { version: 3 });
    expect([await seen(editor), await seen(coordinator), await seen(ministry)]).toEqual([3.5, 3.5, null]);
    await expect(seeWave(db, ministry, site, 1)).rejects.toBeInstanceOf(NotThere);
    await forwardWave(db, coordinator, site, 1, { version: 4 });
    expect(await seen(ministry)).toBe(3.5);
    expect((await seeWave(db, ministry, site, 1)).answers).toBeNull();
    expect((await seeWave(db, coordinator, site, 1)).answers).toHaveProperty(['networksAndCooperation.1'], 4);
    expect(await seeAssessment(db, ministry, site)).toMatchObject({ wholeInSight: false, waves: [{ number: 1, state: 'forwarded' }] });
    expect(await seeAssessment(db, ministry, site)).not.toHaveProperty('sections');
  });

  test('a wave brings its own source, which is closed and released with it', async () => {
    const { db } = await planted();
    const { site } = await closedWave(db, [4]);
    const [source] = await db.selectFrom('assessmentSource').selectAll().execute();
    expect(source).toMatchObject({ kind: 'survey', closedOn: '2026-11-24', releasedOn: null });
    await expect(releaseSource(db, head, site, source?.id ?? '', { version: 2 })).rejects.toMatchObject({ reason: 'sourceOfWave' });
    await releaseWave(db, head, site, 1, { version: 3 });
    expect(await evidenceOfAssessment(db, scopeOf(coordinator), site.id)).toMatchObject({ sourcesReleased: 1, firstWave: 'released', secondWave: 'missing' });
  });

  test('the second wave asks the same version, is compared with the first, and a difference of 1.0 is pointed out', async () => {
    const { db } = await planted();
    await closedWave(db, [2, 3]);
    const { site, number } = await closedWave(db, [4, 3]);
    expect(number).toBe(2);
    expect((await seeProfile(db, head, site)).rows.find((row) => row.fieldCode === 'networksAndCooperation')).toMatchObject({ first: 2.5, second: 3.5, difference: 1, notable: true, n: { first: 2, second: 2 }, asked: 5 });
    expect((await seeProfile(db, head, site)).rows.find((row) => row.fieldCode === 'competences')).toMatchObject({ first: null, second: null, difference: null });
    await expect(openWave(db, head, site, { informedOn: null })).rejects.toMatchObject({ reason: 'bothWavesOpened' });
  });

  test('the second wave is waived with a reason, and the waiver ends when the wave is opened after all', async () => {
    const { db } = await planted();
    const { site } = await closedWave(db, [2]);
    await expect(waiveWave(db, head, site, 2, { reason: 'Keine Zeit.' })).rejects.toBeInstanceOf(Refused);
    await waiveWave(db, coordinator, site, 2, { reason: 'Die Leitung hat gewechselt.' });
    expect((await evidenceOfAssessment(db, scopeOf(coordinator), site.id)).secondWave).toBe('waived');
    await openWave(db, head, site, { informedOn: null });
    expect((await evidenceOfAssessment(db, scopeOf(coordinator), site.id)).secondWave).toBe('missing');
  });

  test('informing in the future is a slip', async () => {
    const { db, site } = await planted();
    await expect(openWave(db, head, site, { informedOn: '2026-11-25' })).rejects.toMatchObject({ field: 'informedOn' });
  });

  test('the evidence of many sites takes as few queries as that of one, and none of a site out of sight', async () => {
    let queries = 0;
    const db = await fresh(() => { queries += 1; });
    await plantWorld(db);
    await recordFinding(db, head, await ownSiteIn(db), finding);
    queries = 0;
    const evidence = await evidenceOfAssessments(db, scopeOf(coordinator), ['s1', 's2']);
    expect(queries).toBe(5);
    expect([evidence.get('s1')?.findings, evidence.get('s2')?.findings]).toEqual([1, 0]);
    expect((await evidenceOfAssessment(db, scopeOf(foreignHead), 's1')).findings).toBe(0);
  });

  test('the whole page takes at most six queries beside its frame', async () => {
    let queries = 0;
    const db = await fresh(() => { queries += 1; });
    await plantWorld(db);
    const { site } = await closedWave(db, [4]);
    await recordFinding(db, head, site, finding);
    queries = 0;
    await seeAssessment(db, head, site);
    expect(queries).toBeLessThanOrEqual(6);
  });

  test('a documented finding shows its public source and quote to everybody who is signed in', async () => {
    const { db } = await planted();
    await db.insertInto('source').values({ id: 'q1', title: 'Pressemitteilung', publisher: 'Landkreis Alt', address: null, published: '2014-04-15', note: null }).execute();
    const planting = actor('coordinator', { programmeIds: ['p3'] });
    const site = await seeSite(db, planting, 'belegt', 'alt');
    const id = await recordFinding(db, planting, site, { ...finding, fieldId: null }, { sourceId: 'q1', quote: 'seit 2005' });
    expect(await seeFinding(db, head, site, id)).toMatchObject({ documented: { publisher: 'Landkreis Alt', quote: 'seit 2005' }, may: { edit: { allowed: false } } });
    expect((await evidenceOfAssessment(db, scopeOf(planting), site.id)).findingsWithoutSource).toBe(0);
  });

  test('script in a finding stays text', async () => {
    const { db, site } = await planted();
    const id = await recordFinding(db, head, site, { ...finding, sentence: '<script>alert(1)</script>' });
    expect((await seeFinding(db, head, site, id)).sentence).toBe('<script>alert(1)</script>');
  });
});
