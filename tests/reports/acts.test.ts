/** The way of a site report in both databases: drafted, submitted and frozen, returned, forwarded, asked about, answered, noted. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { scopeOf } from '../../app/accounts/rules';
import { answerReport, askAboutReport, forwardReport, noteReport, returnReport, saveDraft, submitReport } from '../../app/reports/acts.server';
import { draftForm, remarkForm } from '../../app/reports/forms';
import { evidenceOfReport, seeReport, seeReports } from '../../app/reports/reads.server';
import { bodyText } from '../../app/reports/rules';
import { hashOf } from '../../app/reports/steps.server';
import { NotThere, Refused, Stale } from '../../app/shared/refusal';
import { readShape } from '../../app/shared/shapes';
import { consultant, coordinator, editor, head, ministry } from '../support/actors';
import { eachDatabase, type Fresh } from '../support/databases';
import { foreignHead, ownSiteIn, plantWorld } from '../support/world';

const empty = { development: null, effect: null, lessons: null, recommendations: null, messageToState: null };
const text = (summary: string | null, version: number | null, more: object = {}) => ({ summary, ...empty, version, ...more });
const says = (sentence: string, version: number) => ({ sentence, version, once: randomUUID() });
const now = { version: null };

async function world(fresh: Fresh) {
  const db = await fresh();
  await plantWorld(db);
  return { db, site: await ownSiteIn(db) };
}

test('a report form keeps script as text and asks a reason for a return', () => {
  const script = '<script>alert(1)</script>';
  expect(readShape(draftForm, { summary: script, version: '' })).toMatchObject({ ok: true, input: { summary: script, version: null } });
  expect(readShape(draftForm, { summary: 'x'.repeat(6001) })).toMatchObject({ ok: false, problems: { summary: { code: 'tooLong' } } });
  expect(readShape(remarkForm, { sentence: '  ', version: '1', once: randomUUID() })).toMatchObject({ ok: false, problems: { sentence: { code: 'required' } } });
});

eachDatabase((_engine, fresh) => {
  test('a report goes from draft to the note of the ministry, and every version stays', async () => {
    const { db, site } = await world(fresh);
    await saveDraft(db, editor, site, text('Erster Text', null));
    await saveDraft(db, consultant, site, text('Zweiter Text', 1, { messageToState: 'Wer erstattet die Dolmetschkosten?' }));
    expect(await submitReport(db, head, site, { version: 2 })).toBe(1);
    expect(await evidenceOfReport(db, scopeOf(coordinator), 's1')).toEqual({ submitted: true });
    await returnReport(db, coordinator, site, says('Die Wirkung fehlt.', 3));
    expect(await evidenceOfReport(db, scopeOf(coordinator), 's1')).toEqual({ submitted: false });
    await saveDraft(db, head, site, text('Dritter Text', 4, { messageToState: 'Wer erstattet die Dolmetschkosten?' }));
    expect(await submitReport(db, head, site, { version: 5 })).toBe(2);
    await forwardReport(db, coordinator, site, { version: 6 });
    await askAboutReport(db, ministry, site, says('Wie viele Stellen?', 7));
    await answerReport(db, head, site, says('Zwei.', 8));
    await noteReport(db, ministry, site, { sentence: null, version: 9 });
    const seen = await seeReport(db, head, site, now);
    expect([seen.state, seen.turn]).toEqual(['noted', null]);
    expect(seen.remarks.map((remark) => remark.kind)).toEqual(['returned', 'question', 'answer', 'noted']);
    expect((await seeReport(db, head, site, { version: 1 })).frozen?.body.summary).toBe('Zweiter Text');
    const before = await seeReport(db, ministry, site, now);
    expect([before.body, before.frozen?.body.summary, before.versions.map((version) => version.number)]).toEqual([null, 'Dritter Text', [2]]);
    expect(before.remarks.map((remark) => remark.kind)).toEqual(['question', 'answer', 'noted']);
    await expect(seeReport(db, ministry, site, { version: 1 })).rejects.toBeInstanceOf(NotThere);
    expect(await db.selectFrom('openItem').select(['originKind', 'ownerRole', 'state']).execute()).toEqual([{ originKind: 'messageToState', ownerRole: 'ministry', state: 'open' }]);
    const acts = await db.selectFrom('historyEntry').select('act').orderBy('id').execute();
    expect(acts.map(({ act }) => act.replace('reports.', ''))).toEqual(['draft', 'draft', 'submit', 'return', 'draft', 'submit', 'forward', 'ask', 'answer', 'note']);
  });

  test('the hash fits the frozen version and no other, and figures are frozen with it', async () => {
    const { db, site } = await world(fresh);
    await saveDraft(db, head, site, text('Text', null));
    await submitReport(db, head, site, { version: 1 });
    const stored = await db.selectFrom('reportVersion').selectAll().executeTakeFirstOrThrow();
    expect(stored.hash).toBe(hashOf(1, stored.body, stored.figures));
    expect(stored.hash).not.toBe(hashOf(1, bodyText({ ...JSON.parse(stored.body), summary: 'Anderer Text' }), stored.figures));
    expect(stored.hash).not.toBe(hashOf(2, stored.body, stored.figures));
    expect((await seeReport(db, coordinator, site, now)).frozen?.figures).toEqual({ measures: [], indicators: [], gates: [] });
  });

  test('two who write at the same time get both texts, and nothing is lost', async () => {
    const { db, site } = await world(fresh);
    await saveDraft(db, editor, site, text('Text der Bearbeitung', null));
    const began = saveDraft(db, consultant, site, text('Text der Prozessbegleitung', null));
    await expect(began).rejects.toMatchObject({ current: { summary: 'Text der Bearbeitung' }, version: 1, by: 'Test editor' });
    await saveDraft(db, consultant, site, text('Zusammengeführt', 1));
    await expect(saveDraft(db, editor, site, text('Zu spät', 1))).rejects.toBeInstanceOf(Stale);
    await expect(submitReport(db, head, site, { version: 1 })).rejects.toBeInstanceOf(Stale);
    expect((await seeReport(db, head, site, now)).body?.summary).toBe('Zusammengeführt');
  });

  test('without a summary nothing is submitted, and a submitted text does not change', async () => {
    const { db, site } = await world(fresh);
    await expect(submitReport(db, head, site, { version: 1 })).rejects.toMatchObject({ reason: 'nothingToSubmit' });
    await saveDraft(db, editor, site, text(null, null, { effect: 'Wartezeit gesunken' }));
    await expect(submitReport(db, head, site, { version: 1 })).rejects.toMatchObject({ reason: 'noSummary' });
    await saveDraft(db, editor, site, text('Jetzt', 1));
    await expect(submitReport(db, editor, site, { version: 2 })).rejects.toMatchObject({ reason: 'onlyHead' });
    await submitReport(db, head, site, { version: 2 });
    await expect(submitReport(db, head, site, { version: 3 })).rejects.toMatchObject({ reason: 'nothingToSubmit' });
    await expect(saveDraft(db, editor, site, text('Noch einmal', 3))).rejects.toMatchObject({ reason: 'notWritable' });
    expect(await db.selectFrom('reportVersion').selectAll().execute()).toHaveLength(1);
  });

  test('what is not theirs to see is not there: the ministry before forwarding, a foreign head ever', async () => {
    const { db, site } = await world(fresh);
    await saveDraft(db, head, site, text('Text', null));
    await expect(seeReport(db, ministry, site, now)).rejects.toBeInstanceOf(Refused);
    await expect(seeReport(db, foreignHead, site, now)).rejects.toBeInstanceOf(Refused);
    expect(await seeReports(db, ministry, { id: 'p1' })).toEqual([]);
    expect((await seeReports(db, coordinator, { id: 'p1' })).map((one) => [one.id, one.state])).toEqual([['s1', 'draft'], ['s2', 'none']]);
    expect((await seeReports(db, foreignHead, { id: 'p1' })).map((one) => one.id)).toEqual(['s2']);
    await submitReport(db, head, site, { version: 1 });
    await forwardReport(db, coordinator, site, { version: 2 });
    expect((await seeReports(db, ministry, { id: 'p1' })).map((one) => [one.id, one.state, one.turn])).toEqual([['s1', 'forwarded', 'ministry']]);
  });
});
