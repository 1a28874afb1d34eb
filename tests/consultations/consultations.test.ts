/** Consultations: who writes, who reads, who sees totals only; and what was agreed becomes an open item. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addAgreement, changeConsultation, writeConsultation } from '../../app/consultations/acts.server';
import { newConsultationForm } from '../../app/consultations/forms';
import { evidenceOfConsultations, seeConsultation, seeConsultations } from '../../app/consultations/reads.server';
import { daysIn, hoursIn, mayChangeConsultation, maySeeConsultations, maySeeConsultationTotals, mayWriteConsultation, totalsOf } from '../../app/consultations/rules';
import { scopeOf } from '../../app/accounts/rules';
import { seeOpenItems } from '../../app/openItems/reads.server';
import { NotThere, Refused, Stale } from '../../app/shared/refusal';
import { readShape } from '../../app/shared/shapes';
import { actor, consultant, coordinator, editor, foreignSite, head, ministry, ownSite, strangeSite } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { ownSiteIn, plantWorld } from '../support/world';

const nothing = { what1: null, role1: null, due1: null, what2: null, role2: null, due2: null, what3: null, role3: null, due3: null };
const visit = (more: object = {}) => ({ kind: 'onSite' as const, day: '2026-11-12', minutes: 240, topics: 'Terminvergabe', measures: [], notes: 'Vertraulich', ...nothing, once: randomUUID(), ...more });
const all = { kind: null, page: 1 };

describe('who may', () => {
  test('consultants write for their own sites, and nobody else does', () => {
    expect(mayWriteConsultation(consultant, ownSite).allowed).toBe(true);
    for (const one of [head, editor, coordinator, ministry]) expect(mayWriteConsultation(one, ownSite)).toEqual({ allowed: false, reason: 'onlyConsultants' });
    expect(mayWriteConsultation(consultant, foreignSite).allowed).toBe(false);
  });

  test('the site, its consultants and the coordinator read; the ministry sees totals only; strangers see nothing', () => {
    for (const one of [head, editor, consultant, coordinator]) expect(maySeeConsultations(one, ownSite).allowed).toBe(true);
    expect([maySeeConsultations(ministry, ownSite).allowed, maySeeConsultationTotals(ministry, ownSite).allowed]).toEqual([false, true]);
    for (const one of [head, consultant, coordinator, ministry]) expect(maySeeConsultationTotals(one, strangeSite).allowed).toBe(false);
  });

  test('only the author changes a consultation', () => {
    expect(mayChangeConsultation(consultant, { ...ownSite, personId: 'person-consultant' }).allowed).toBe(true);
    expect(mayChangeConsultation(consultant, { ...ownSite, personId: 'somebody' })).toEqual({ allowed: false, reason: 'onlyAuthor' });
    expect(mayChangeConsultation(coordinator, { ...ownSite, personId: 'person-coordinator' }).allowed).toBe(false);
  });
});

test('a consulting day has eight hours, and kinds that did not occur are counted with 0', () => {
  const totals = totalsOf([{ kind: 'onSite', count: 2, minutes: 600, lastDay: '2026-10-01' }, { kind: 'telephone', count: 1, minutes: 30, lastDay: '2026-11-01' }]);
  expect(totals).toMatchObject({ count: 3, minutes: 630, lastDay: '2026-11-01' });
  expect(totals.byKind.map((row) => row.count)).toEqual([2, 0, 1]);
  expect([daysIn(630), hoursIn(630)]).toEqual([1.31, { hours: 10, minutes: 30 }]);
});

test('what cannot be taken is said beside its field', () => {
  expect(readShape(newConsultationForm, { kind: 'onSite', day: '2026-02-30', minutes: '-5', topics: ' ', once: randomUUID() }))
    .toMatchObject({ ok: false, problems: { day: { code: 'notADay' }, minutes: { code: 'negative' }, topics: { code: 'required' } } });
});

eachDatabase((_engine, fresh) => {
  test('a consultation is read by the site, and the ministry gets days and kinds but no text', async () => {
    const db = await fresh();
    await plantWorld(db);
    const site = await ownSiteIn(db);
    const draft = visit({ what1: 'Aushang schicken', role1: 'head', due1: '2026-12-04' });
    const id = await writeConsultation(db, consultant, site, draft);
    expect(await writeConsultation(db, consultant, site, draft)).toBe(id);
    await writeConsultation(db, consultant, site, visit({ kind: 'telephone', day: '2026-11-20', minutes: 30 }));
    const seen = await seeConsultations(db, editor, site, all);
    expect(seen.list?.map((one) => [one.day, one.agreements.length])).toEqual([['2026-11-20', 0], ['2026-11-12', 1]]);
    const totals = await seeConsultations(db, ministry, site, all);
    expect(totals.list).toBeNull();
    expect(totals.totals).toMatchObject({ count: 2, minutes: 270, lastDay: '2026-11-20' });
    expect(JSON.stringify(totals)).not.toMatch(/Vertraulich|Terminvergabe|Aushang/);
    await expect(seeConsultation(db, ministry, site, id)).rejects.toBeInstanceOf(NotThere);
    expect(await evidenceOfConsultations(db, scopeOf(coordinator), 's1')).toEqual({ count: 2, lastDay: '2026-11-20' });
  });

  test('an agreement is an open item with the consultation as its origin', async () => {
    const db = await fresh();
    await plantWorld(db);
    const site = await ownSiteIn(db);
    const id = await writeConsultation(db, consultant, site, visit({ what2: 'Aushang schicken', role2: 'head' }));
    await addAgreement(db, consultant, site, id, { what: 'Liste führen', role: 'editor', due: '2026-12-01', once: randomUUID() });
    const { items } = await seeOpenItems(db, head, site);
    expect(items.map((item) => [item.what, item.originKind, item.originId, item.ownerRole]).sort()).toEqual([['Aushang schicken', 'consultation', id, 'head'], ['Liste führen', 'consultation', id, 'editor']]);
  });

  test('no future day, no foreign measure, no agreement without somebody responsible, and nothing half done', async () => {
    const db = await fresh();
    await plantWorld(db);
    const site = await ownSiteIn(db);
    const refusals = [
      [{ day: '2026-11-25' }, 'day'], [{ minutes: 0 }, 'minutes'], [{ minutes: 1441 }, 'minutes'], [{ measures: ['m-foreign'] }, 'measures'],
      [{ what1: 'Aushang' }, 'role1'], [{ role2: 'head' }, 'what2'], [{ what3: 'Aushang', role3: 'head', due3: '2026-11-01' }, 'due3'],
    ] as const;
    for (const [more, field] of refusals) await expect(writeConsultation(db, consultant, site, visit(more))).rejects.toMatchObject({ field });
    await expect(writeConsultation(db, head, site, visit())).rejects.toBeInstanceOf(Refused);
    expect(await db.selectFrom('consultation').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('openItem').selectAll().execute()).toEqual([]);
  });

  test('another consultant of the site reads but does not change, and a stale version changes nothing', async () => {
    const db = await fresh();
    await plantWorld(db);
    const site = await ownSiteIn(db);
    const id = await writeConsultation(db, consultant, site, visit());
    const colleague = actor('consultant', { personId: 'colleague' });
    const { once: _once, ...input } = visit({ topics: 'Wartezeit' });
    await expect(changeConsultation(db, colleague, site, id, { ...input, version: 1 })).rejects.toMatchObject({ reason: 'onlyAuthor' });
    await changeConsultation(db, consultant, site, id, { ...input, version: 1 });
    await expect(changeConsultation(db, consultant, site, id, { ...input, topics: 'Anderes', version: 1 })).rejects.toBeInstanceOf(Stale);
    expect((await seeConsultation(db, colleague, site, id)).topics).toBe('Wartezeit');
  });
});
