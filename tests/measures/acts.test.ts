/** Measures in both databases: from the priority area to the balance, with values a second person confirms. */
import { expect, test } from 'vitest';
import { addMeasure, addMilestone, changeMeasure, changeMilestone, closeMeasure, documentMeasure, reportMeasure, reportUnchanged, writeBalance } from '../../app/measures/acts/measures.server';
import { acceptUnchecked, addIndicator, changeIndicator, confirmValue, correctValue, reportValue, returnValue } from '../../app/measures/acts/values.server';
import { seeIndicatorBullets, seeStatusOverTime } from '../../app/measures/reads/charts.server';
import { seeMeasuresOfDistrict } from '../../app/measures/reads/district.server';
import { evidenceOfMeasures } from '../../app/measures/reads/evidence.server';
import { seeMeasure, seeMeasures, seeValue } from '../../app/measures/reads/measures.server';
import { seeValuesWaiting } from '../../app/measures/reads/waiting.server';
import { newMeasureForm, type NewMeasure } from '../../app/measures/forms/measures';
import { type NewIndicator, reportValueForm, type ReportValue } from '../../app/measures/forms/values';
import { scopeOf } from '../../app/accounts/rules';
import type { Db } from '../../db/connection.server';
import { notKnown } from '../../app/shared/quantities';
import { readImprecise } from '../../app/shared/read-imprecise';
import { NotThere, Refused, Stale } from '../../app/shared/refusal';
import { readShape } from '../../app/shared/shapes';
import { actor, consultant, coordinator, editor, head, ministry, today } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { foreignHead, ownSiteIn, plantWorld } from '../support/world';

const measure: NewMeasure = {
  title: 'Runder Tisch Aufenthalt und Arbeit', aim: 'Stellen, die mit denselben Menschen zu tun haben, reden miteinander.', priorityAreaId: 'pa1', fieldId: 'f2', goalIds: ['g2'], side: 'both', origin: 'pilot', officeId: null,
  ownerFunction: 'Sachgebietsleitung', partners: 'Jobcenter', supportedBy: null, start: readImprecise('Februar 2026'), due: '2026-12-01', resources: null, risks: null, legalBasis: null, fileReference: null, resubmitOn: null, status: 'planned',
};
const indicator: NewIndicator = {
  name: 'Teilnehmende Organisationen', unit: 'Organisationen', kind: 'stock', direction: 'up', sphere: 'own', baseline: notKnown, baselineOn: null, target: { number: 20, qualifier: 'about' }, targetDay: null,
  levels: null, groupLabel: 'Träger', groups: 'Kommunen: 12\nVereine', totalMode: 'stated',
};
const value = (number: number | null, more: Partial<ReportValue> = {}): ReportValue =>
  ({ value: number === null ? notKnown : { number, qualifier: 'exact' }, groupId: null, asOf: readImprecise('Oktober 2026'), numerator: null, denominator: null, sourceText: null, publicSource: false, note: null, ...more });

/** A measure with an indicator with two groups, made by the editor of the own site. */
async function planted(db: Db) {
  await plantWorld(db);
  await db.insertInto('priorityArea').values({
    id: 'pa1', programmeId: 'p1', siteId: 's1', workshopId: null, title: 'Partner an einen Tisch', fieldId: 'f2', side: 'both', reason: 'Alle fragten danach.', rank: 1, votes: 7, roomReason: null, deferredReason: null, version: 1, createdAt: '2026-01-28T10:00:00Z', createdBy: 'person-consultant',
  }).execute();
  const site = await ownSiteIn(db);
  const id = await addMeasure(db, editor, site, measure);
  const at = { siteId: 's1', id };
  const indicatorId = await addIndicator(db, editor, at, indicator);
  const groups = await db.selectFrom('indicatorGroup').selectAll().where('indicatorId', '=', indicatorId).orderBy('position').execute();
  return { site, at, indicatorId, group: groups[0]!.id };
}
const figureFor = async (db: Db, who: typeof editor, at: { siteId: string; id: string }) => (await seeMeasure(db, who, at)).indicators[0]!;

eachDatabase((engine, fresh) => {
  test('a measure comes from a priority area, with a number of its own and a link of the thread', async () => {
    const db = await fresh();
    const { site, at } = await planted(db);
    await addMeasure(db, editor, site, { ...measure, title: 'Zweite', priorityAreaId: null });
    expect((await seeMeasures(db, head, site)).measures.map((one) => [one.number, one.priorityTitle])).toEqual([[1, 'Partner an einen Tisch'], [2, null]]);
    const links = await db.selectFrom('threadLink').select(['fromKind', 'fromId', 'toKind', 'toId', 'personName']).execute();
    expect(links).toEqual([{ fromKind: 'priorityArea', fromId: 'pa1', toKind: 'measure', toId: at.id, personName: 'Test editor' }]);
  });

  test('a form that is sent twice makes one measure', async () => {
    const db = await fresh();
    const { site } = await planted(db);
    const once = { ...measure, once: '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d11' };
    expect(await addMeasure(db, editor, site, once)).toBe(await addMeasure(db, editor, site, once));
    expect((await seeMeasures(db, head, site)).measures).toHaveLength(2);
  });

  test('fields, goals and priority areas of another programme or site are not taken', async () => {
    const db = await fresh();
    const { site } = await planted(db);
    await db.insertInto('priorityArea').values({ ...(await db.selectFrom('priorityArea').selectAll().executeTakeFirstOrThrow()), id: 'pa2', siteId: 's2' }).execute();
    await expect(addMeasure(db, editor, site, { ...measure, priorityAreaId: 'pa2' })).rejects.toMatchObject({ field: 'priorityAreaId', reason: 'notOfThisSite' });
    await expect(addMeasure(db, editor, site, { ...measure, fieldId: 'f9' })).rejects.toMatchObject({ field: 'fieldId' });
    await expect(addMeasure(db, editor, site, { ...measure, goalIds: ['g1', 'g9'] })).rejects.toMatchObject({ field: 'goalIds' });
    await expect(addMeasure(db, editor, site, { ...measure, officeId: 'o3' })).rejects.toMatchObject({ field: 'officeId' });
  });

  test('a foreign head does not find the measure, the ministry sees it and changes nothing', async () => {
    const db = await fresh();
    const { site, at } = await planted(db);
    await expect(seeMeasure(db, foreignHead, at)).rejects.toBeInstanceOf(NotThere);
    await expect(reportUnchanged(db, foreignHead, at, { indicatorId: null })).rejects.toBeInstanceOf(NotThere);
    await expect(seeMeasure(db, head, { siteId: 's2', id: at.id })).rejects.toBeInstanceOf(NotThere);
    expect((await seeMeasure(db, ministry, at)).may.edit.allowed).toBe(false);
    expect((await seeMeasure(db, ministry, at)).needs).toBeNull();
    await expect(addMeasure(db, ministry, site, measure)).rejects.toBeInstanceOf(Refused);
  });

  test('who saw an older version gets the stored texts and loses nothing', async () => {
    const db = await fresh();
    const { at } = await planted(db);
    const { status: _, ...fields } = measure;
    await changeMeasure(db, head, at, { ...fields, title: 'Runder Tisch', version: 1 });
    const late = changeMeasure(db, editor, at, { ...fields, title: 'Tisch', version: 1 });
    await expect(late).rejects.toBeInstanceOf(Stale);
    await expect(late).rejects.toMatchObject({ current: { title: 'Runder Tisch' }, version: 2, by: 'Test head' });
    const parts = await db.selectFrom('historyEntry').select('parts').where('act', '=', 'measures.change').execute();
    expect(JSON.parse(parts[0]!.parts)).toEqual([{ field: 'title', before: 'Runder Tisch Aufenthalt und Arbeit', after: 'Runder Tisch' }]);
  });

  test('progress is counted from milestones; one before the start or done tomorrow is refused', async () => {
    const db = await fresh();
    const { at, site } = await planted(db);
    const milestone = { title: 'Einladung verschickt', due: '2026-03-01', state: 'planned', happened: null, note: null } as const;
    const id = await addMilestone(db, editor, at, milestone);
    await addMilestone(db, editor, at, { ...milestone, title: 'Erstes Treffen' });
    await changeMilestone(db, editor, at, id, { ...milestone, state: 'done', happened: readImprecise('Anfang März 2026'), version: 1 });
    expect((await seeMeasure(db, head, at)).progress).toEqual({ done: 1, of: 2 });
    expect((await seeMeasures(db, head, site)).measures[0]?.progress).toEqual({ done: 1, of: 2 });
    await expect(addMilestone(db, editor, at, { ...milestone, due: '2026-01-31' })).rejects.toMatchObject({ field: 'due', reason: 'milestoneBeforeStart' });
    await expect(addMilestone(db, editor, at, { ...milestone, state: 'done', happened: readImprecise('2026-11-25') })).rejects.toMatchObject({ field: 'happened', reason: 'dayInFuture' });
    await expect(addMilestone(db, editor, at, { ...milestone, happened: readImprecise('2026-11-01') })).rejects.toMatchObject({ reason: 'dayOnlyWhenDone' });
  });

  test('a value is provisional until another person confirms it; the ministry sees it only then', async () => {
    const db = await fresh();
    const { at, indicatorId } = await planted(db);
    const id = await reportValue(db, editor, at, indicatorId, value(11));
    expect((await figureFor(db, editor, at)).figure).toMatchObject({ value: notKnown, standing: { provisional: { id } } });
    expect(await figureFor(db, ministry, at)).toMatchObject({ values: [], figure: { standing: { current: null, provisional: null } } });
    await expect(seeValue(db, ministry, at, id)).rejects.toBeInstanceOf(NotThere);
    await expect(confirmValue(db, editor, at, id, { version: 1 })).rejects.toMatchObject({ reason: 'notOwnValue' });
    await expect(confirmValue(db, actor('consultant', { personId: editor.personId }), at, id, { version: 1 })).rejects.toMatchObject({ reason: 'notOwnValue' });
    await expect(confirmValue(db, head, at, id, { version: 1 })).rejects.toMatchObject({ reason: 'consultantConfirms' });
    await confirmValue(db, consultant, at, id, { version: 1 });
    expect((await figureFor(db, ministry, at)).figure).toMatchObject({ value: { number: 11 }, standing: { current: { id } } });
    await expect(confirmValue(db, coordinator, at, id, { version: 2 })).rejects.toMatchObject({ reason: 'notWaiting' });
  });

  test('a returned value waits for the one who entered it, and its correction for a second person again', async () => {
    const db = await fresh();
    const { at, indicatorId } = await planted(db);
    const id = await reportValue(db, editor, at, indicatorId, value(111));
    expect((await seeValuesWaiting(db, consultant)).map((one) => [one.kind, one.id])).toEqual([['confirm', id]]);
    await returnValue(db, consultant, at, id, { note: 'Meinen Sie 11?', version: 1 });
    expect((await seeValuesWaiting(db, editor)).map((one) => [one.kind, one.checkNote])).toEqual([['correct', 'Meinen Sie 11?']]);
    const corrected = await correctValue(db, editor, at, id, { ...value(11), note: 'Tippfehler.', version: 2 });
    expect((await seeValuesWaiting(db, consultant)).map((one) => one.id)).toEqual([corrected]);
    await confirmValue(db, consultant, at, corrected, { version: 1 });
    const { figure, values } = await figureFor(db, head, at);
    expect(figure.value.number).toBe(11);
    expect(values.map((one) => [one.number, one.superseded])).toEqual([[11, false], [111, true]]);
  });

  test('a confirmed value counts until its correction is confirmed, also after a correction of the correction', async () => {
    const db = await fresh();
    const { at, indicatorId } = await planted(db);
    const first = await reportValue(db, editor, at, indicatorId, value(11));
    await confirmValue(db, consultant, at, first, { version: 1 });
    const second = await correctValue(db, editor, at, first, { ...value(12), note: 'Nachgezählt.', version: 2 });
    expect((await figureFor(db, ministry, at)).figure.value.number).toBe(11);
    await expect(correctValue(db, head, at, first, { ...value(13), note: 'Noch einmal.', version: 2 })).rejects.toMatchObject({ reason: 'correctionWaits' });
    const third = await correctValue(db, editor, at, second, { ...value(13), note: 'Jetzt richtig.', version: 1 });
    await confirmValue(db, consultant, at, third, { version: 1 });
    const { figure, values } = await figureFor(db, ministry, at);
    expect([figure.value.number, values.length]).toEqual([13, 1]);
    expect((await figureFor(db, editor, at)).values.filter((one) => !one.superseded)).toHaveLength(1);
  });

  test('not known is an answer, never a 0, and keeps the last number in sight', async () => {
    const db = await fresh();
    const { at, indicatorId } = await planted(db);
    for (const report of [value(22, { asOf: readImprecise('Mai 2026') }), value(null)]) await confirmValue(db, consultant, at, await reportValue(db, editor, at, indicatorId, report), { version: 1 });
    expect((await figureFor(db, ministry, at)).figure).toMatchObject({ value: notKnown, effect: { shown: 'none' }, standing: { lastKnown: { number: 22 } } });
  });

  test('a group above the total of the same day is refused in both directions; another day is another matter', async () => {
    const db = await fresh();
    const { at, indicatorId, group } = await planted(db);
    await reportValue(db, editor, at, indicatorId, value(11));
    await expect(reportValue(db, editor, at, indicatorId, value(12, { groupId: group }))).rejects.toMatchObject({ field: 'value', reason: 'valueAboveTotal' });
    await reportValue(db, editor, at, indicatorId, value(12, { groupId: group, asOf: readImprecise('November 2026') }));
    await expect(reportValue(db, editor, at, indicatorId, value(9, { asOf: readImprecise('November 2026') }))).rejects.toMatchObject({ reason: 'totalBelowGroup' });
    await expect(reportValue(db, editor, at, indicatorId, value(9, { groupId: 'nothing' }))).rejects.toMatchObject({ field: 'groupId' });
    await expect(reportValue(db, editor, at, indicatorId, value(-1))).rejects.toMatchObject({ reason: 'negativeNumber' });
    await expect(reportValue(db, editor, at, indicatorId, value(1, { asOf: readImprecise('2027') }))).rejects.toMatchObject({ reason: 'dayInFuture' });
  });

  test('a group target above the target is refused, and a group with values stays', async () => {
    const db = await fresh();
    const { at, indicatorId, group } = await planted(db);
    const exact = { ...indicator, target: { number: 10, qualifier: 'exact' as const } };
    await expect(addIndicator(db, editor, at, exact)).rejects.toMatchObject({ field: 'groups', reason: 'groupAboveTotal' });
    await expect(addIndicator(db, editor, at, { ...indicator, groups: 'Kommunen: viele' })).rejects.toMatchObject({ reason: 'groupLineUnclear', params: { line: 'Kommunen: viele' } });
    await expect(addIndicator(db, editor, at, { ...indicator, kind: 'average', totalMode: 'sum' })).rejects.toMatchObject({ field: 'totalMode' });
    await reportValue(db, editor, at, indicatorId, value(3, { groupId: group }));
    await expect(changeIndicator(db, editor, at, indicatorId, { ...indicator, groups: 'Vereine', version: 1 })).rejects.toMatchObject({ reason: 'groupHasValues' });
    await changeIndicator(db, editor, at, indicatorId, { ...indicator, groups: 'Kommunen: 14\nSchulen: 2', version: 1 });
    expect((await figureFor(db, head, at)).figure.groups.map((one) => [one.name, one.target.number, one.id === group])).toEqual([['Kommunen', 14, true], ['Schulen', 2, false]]);
  });

  test('a value from a public source is documented and needs no check; the source must be named', async () => {
    const db = await fresh();
    const { at, indicatorId } = await planted(db);
    await expect(reportValue(db, editor, at, indicatorId, value(66, { publicSource: true }))).rejects.toMatchObject({ field: 'sourceText' });
    await reportValue(db, editor, at, indicatorId, value(66, { publicSource: true, sourceText: 'Pressemitteilung' }));
    expect((await figureFor(db, ministry, at)).figure.value.number).toBe(66);
  });

  test('without a second person the coordinator lets a value count, with a reason, marked as unchecked', async () => {
    const db = await fresh();
    const { at, indicatorId } = await planted(db);
    const id = await reportValue(db, coordinator, at, indicatorId, value(5));
    await expect(acceptUnchecked(db, head, at, id, { reason: 'Niemand sonst.', version: 1 })).rejects.toBeInstanceOf(Refused);
    await acceptUnchecked(db, coordinator, at, id, { reason: 'Die Leitung ist nicht besetzt.', version: 1 });
    const { figure, values } = await figureFor(db, ministry, at);
    expect([figure.value.number, values[0]?.state, values[0]?.checkNote]).toEqual([5, 'unchecked', 'Die Leitung ist nicht besetzt.']);
  });

  test('the quick report keeps status, value, milestone and sentence; "unchanged" repeats status and value', async () => {
    const db = await fresh();
    const { at, indicatorId, site } = await planted(db);
    const milestoneId = await addMilestone(db, editor, at, { title: 'Erstes Treffen', due: null, state: 'planned', happened: null, note: null });
    await reportMeasure(db, editor, at, { status: 'running', blockedBy: null, indicatorId, value: { number: 12, qualifier: 'about' }, asOf: null, milestoneId, sentence: 'Das Jobcenter war dabei.', version: 1 });
    await reportUnchanged(db, editor, at, { indicatorId });
    const seen = await seeMeasure(db, head, at);
    expect(seen.measure).toMatchObject({ status: 'running', statusOn: today });
    expect(seen.progress).toEqual({ done: 1, of: 1 });
    expect(seen.indicators[0]?.values.map((one) => [one.number, one.qualifier, one.asOf, one.note])).toEqual([[12, 'about', today, null], [12, 'about', today, 'Das Jobcenter war dabei.']]);
    await expect(reportMeasure(db, editor, at, { status: 'blocked', blockedBy: null, indicatorId: null, value: null, asOf: null, milestoneId: null, sentence: null, version: 3 })).rejects.toMatchObject({ field: 'blockedBy' });
    expect((await seeStatusOverTime(db, head, site)).months.at(-1)?.counts).toMatchObject({ running: 1, planned: 0 });
  });

  test('only head and coordinator close; the balance follows and is evidence for the gate', async () => {
    const db = await fresh();
    const { at } = await planted(db);
    const ending = { status: 'done', onDay: '2026-11-20', goesOnUntil: null, reason: null, version: 1 } as const;
    await expect(closeMeasure(db, editor, at, ending)).rejects.toMatchObject({ reason: 'onlyHeadCloses' });
    await expect(closeMeasure(db, consultant, at, ending)).rejects.toBeInstanceOf(Refused);
    await expect(closeMeasure(db, head, at, { ...ending, status: 'stopped' })).rejects.toMatchObject({ field: 'reason' });
    await closeMeasure(db, head, at, ending);
    await expect(reportMeasure(db, editor, at, { status: 'running', blockedBy: null, indicatorId: null, value: null, asOf: null, milestoneId: null, sentence: null, version: 2 })).rejects.toMatchObject({ reason: 'onlyHeadCloses' });
    expect(await evidenceOfMeasures(db, scopeOf(coordinator), 's1')).toEqual([{
      id: at.id, number: 1, title: measure.title, priorityAreaId: 'pa1', hasOwner: true, hasDue: true, indicatorsComplete: true, hasBalance: false, status: 'done', statusOn: today,
    }]);
    const balance = { outcome: 'reached', result: '12 Organisationen.', lesson: 'Früh einladen.', carriesOn: 'Koordinierungsstelle', means: 'Eine halbe Stelle.', version: null } as const;
    await writeBalance(db, editor, at, balance);
    await expect(writeBalance(db, head, at, { ...balance, result: 'Anders.' })).rejects.toBeInstanceOf(Stale);
    await writeBalance(db, head, at, { ...balance, result: 'Anders.', version: 1 });
    expect((await seeMeasure(db, ministry, at)).balance).toMatchObject({ result: 'Anders.', version: 2 });
    expect((await evidenceOfMeasures(db, scopeOf(coordinator), 's1'))[0]?.hasBalance).toBe(true);
  });

  test('measures outside all programmes are on their district, seen by everybody and kept by coordinators', async () => {
    const db = await fresh();
    await planted(db);
    const owner = { districtAgs: '99901', officeId: null, ownerOrganisationId: null, sourceId: null, quote: null };
    const outside = { ...measure, title: 'Jobmessen', priorityAreaId: null, fieldId: null, goalIds: [], origin: 'after' as const, statusOn: null };
    await expect(documentMeasure(db, head, owner, outside)).rejects.toBeInstanceOf(Refused);
    const id = await documentMeasure(db, coordinator, owner, outside);
    expect((await seeMeasuresOfDistrict(db, foreignHead, '99901')).map((one) => one.title)).toEqual(['Jobmessen']);
    expect((await seeMeasuresOfDistrict(db, head, '99901')).map((one) => one.programmeName)).toEqual([null, 'Testprogramm']);
    expect(await seeMeasuresOfDistrict(db, head, '99902')).toEqual([]);
    expect((await seeMeasure(db, foreignHead, { siteId: null, id })).measure).toMatchObject({ statusOn: null });
  });

  test('the charts of a site take one round of queries, however many measures there are', async () => {
    let queries = 0;
    const db = await fresh(() => { queries += 1; });
    const { site, at, indicatorId } = await planted(db);
    await addIndicator(db, editor, at, { ...indicator, name: 'Zweiter' });
    await confirmValue(db, consultant, at, await reportValue(db, editor, at, indicatorId, value(11)), { version: 1 });
    queries = 0;
    expect((await seeIndicatorBullets(db, ministry, site)).map((one) => [one.name, one.figure.value.number])).toEqual([['Teilnehmende Organisationen', 11], ['Zweiter', null]]);
    expect(queries).toBeLessThanOrEqual(5);
    queries = 0;
    await seeMeasure(db, head, at);
    expect(queries, engine).toBeLessThanOrEqual(9);
  });

  test('script in text is stored and shown as text', async () => {
    const db = await fresh();
    const { site } = await planted(db);
    const id = await addMeasure(db, editor, site, { ...measure, title: '<script>alert(1)</script>' });
    expect((await seeMeasure(db, head, { siteId: 's1', id })).measure.title).toBe('<script>alert(1)</script>');
  });
});

test('a form says at its field what is missing, too long, of the wrong kind, or before the start', () => {
  const typed = { title: '', aim: 'x'.repeat(1001), origin: 'anderswo', ownerFunction: 'Leitung', start: '2014-13', due: '2026-02-30', status: 'done', once: 'x' };
  const read = readShape(newMeasureForm, typed);
  expect(read.ok ? {} : Object.fromEntries(Object.entries(read.problems).map(([field, { code }]) => [field, code]))).toEqual({
    title: 'required', aim: 'tooLong', origin: 'notOffered', start: 'notADate', due: 'notADay', status: 'notOffered', once: 'stale',
  });
  const early = readShape(newMeasureForm, { ...typed, title: 'Tisch', aim: 'Ziel', origin: 'pilot', start: 'Februar 2026', due: '2026-01-31', status: 'planned', once: '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10' });
  expect(early).toMatchObject({ ok: false, problems: { due: { code: 'dueBeforeStart' } } });
  expect(readShape(reportValueForm, { value: '12 Org.', valueQualifier: 'exact', once: '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10' })).toMatchObject({ problems: { value: { code: 'notANumber' } } });
  expect(readShape(reportValueForm, { value: '12', valueQualifier: 'unknown', once: '3f0f8a44-3a53-4d0c-9f43-2f1f7e2f3d10' })).toMatchObject({ problems: { value: { code: 'numberAndNotKnown' } } });
});
