/** Programmes in both databases: beginning one, planning it anew without losing a version, and typing at the same time. */
import { expect, test } from 'vitest';
import { addField, addGoal, createProgramme, editGoal, editProgramme, planProgramme, setTerm, takeUsualFields } from '../../app/programmes/acts.server';
import { phases } from '../../app/programmes/rules';
import { seePlans, seeProgramme, seeSettings, seeTaxonomy, seeTerm } from '../../app/programmes/reads.server';
import { NotThere, Refused, Stale, Unfit } from '../../app/shared/refusal';
import type { PlanInput } from '../../app/programmes/forms';
import { actor, coordinator, head, ministry } from '../support/actors';
import { eachDatabase } from '../support/databases';
import { plantWorld } from '../support/world';

const token = (n: number) => `3f0f8a44-3a53-4d0c-9f43-${String(n).padStart(12, '0')}`;
const about = { name: 'Zweite Runde', ministry: 'Ministerium', summary: null, officesTotal: 53, silenceDays: null, state: 'Testland', goal: 'Mittlerfunktion stärken' };
const plan = (until: string, n: number): PlanInput => ({
  ...(Object.fromEntries(phases.flatMap((phase) => [[`${phase}From`, '2026-01-01'], [`${phase}Until`, until]])) as Omit<PlanInput, 'reason' | 'once'>), reason: `Fassung ${n}`, once: token(n),
});

eachDatabase((_engine, fresh) => {
  test('who begins a programme coordinates it, and a form sent twice begins one', async () => {
    const db = await fresh();
    await plantWorld(db);
    const made = await createProgramme(db, coordinator, { ...about, once: token(1) });
    expect(await createProgramme(db, coordinator, { ...about, once: token(1) })).toEqual(made);
    expect(await db.selectFrom('assignment').select(['personId', 'role']).where('programmeId', '=', made.id).execute()).toEqual([{ personId: coordinator.personId, role: 'coordinator' }]);
    expect((await seeTaxonomy(db, made.id)).fields).toHaveLength(8);
    const again = await createProgramme(db, coordinator, { ...about, once: token(2) });
    expect([made.slug, again.slug]).toEqual(['zweite-runde', 'zweite-runde-2']);
    await expect(createProgramme(db, head, { ...about, once: token(3) })).rejects.toBeInstanceOf(Refused);
  });

  test('a programme named like the page that begins one gets an address of its own', async () => {
    const db = await fresh();
    await plantWorld(db);
    expect((await createProgramme(db, coordinator, { ...about, name: 'Neu', once: token(1) })).slug).toBe('neu-2');
  });

  test('a new plan is a further version; no earlier one is deleted', async () => {
    const db = await fresh();
    await plantWorld(db);
    const programme = await seeProgramme(db, coordinator, 'test');
    await planProgramme(db, coordinator, programme, plan('2026-02-01', 1));
    await planProgramme(db, coordinator, programme, plan('2026-03-01', 2));
    expect((await seePlans(db, coordinator, programme.id)).map(({ number, reason, windows }) => [number, reason, windows.length])).toEqual([[1, 'Fassung 1', 5], [2, 'Fassung 2', 5]]);
    await expect(planProgramme(db, coordinator, programme, plan('2026-03-01', 3))).rejects.toMatchObject({ reason: 'samePlan' });
    await expect(planProgramme(db, coordinator, programme, plan('2025-12-01', 4))).rejects.toBeInstanceOf(Unfit);
    await expect(planProgramme(db, head, programme, plan('2026-04-01', 5))).rejects.toBeInstanceOf(Refused);
    expect(await seePlans(db, actor('coordinator', { programmeIds: ['p2'] }), programme.id)).toEqual([]);
  });

  test('the term keeps its versions', async () => {
    const db = await fresh();
    await plantWorld(db);
    const programme = await seeProgramme(db, coordinator, 'test');
    const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf });
    await setTerm(db, coordinator, programme, { from: day('2026-01-01'), until: day('2026-12-31'), reason: 'Vertrag', once: token(1) });
    await setTerm(db, coordinator, programme, { from: day('2026-01-01'), until: day('2027-06-30'), reason: 'Verlängert', once: token(2) });
    expect(await seeTerm(db, coordinator, programme.id)).toEqual({ from: '1.\u00a0Januar 2026', until: '30.\u00a0Juni 2027' });
    expect((await seeSettings(db, coordinator, programme)).terms.map(({ number, reason }) => [number, reason])).toEqual([[1, 'Vertrag'], [2, 'Verlängert']]);
  });

  test('two people changing the details lose nothing', async () => {
    const db = await fresh();
    await plantWorld(db);
    const programme = await seeProgramme(db, coordinator, 'test');
    const input = { name: 'Neuer Name', ministry: programme.ministry, summary: null, officesTotal: null, silenceDays: null, fileReference: null, resubmitOn: null, version: 1 };
    await editProgramme(db, coordinator, programme, input);
    await expect(editProgramme(db, coordinator, programme, { ...input, name: 'Anderer Name' })).rejects.toBeInstanceOf(Stale);
    expect((await seeProgramme(db, coordinator, 'test')).name).toBe('Neuer Name');
  });

  test('goals and fields of action are added and renamed by the coordination', async () => {
    const db = await fresh();
    await plantWorld(db);
    const programme = await seeProgramme(db, coordinator, 'test');
    const id = await addGoal(db, coordinator, programme, { title: 'Netzwerke pflegen', side: null, once: token(1) });
    await editGoal(db, coordinator, programme, id, { title: 'Netzwerke verstärkt pflegen', side: 'service', once: token(2) });
    expect((await seeTaxonomy(db, 'p1')).goals.at(-1)).toMatchObject({ title: 'Netzwerke verstärkt pflegen', side: 'service', position: 3 });
    await expect(editGoal(db, coordinator, programme, 'foreign', { title: 'X', side: null, once: token(3) })).rejects.toBeInstanceOf(NotThere);
    await expect(addField(db, coordinator, programme, { nameDe: 'Vernetzung und Zusammenarbeit', nameEn: null, once: token(4) })).rejects.toBeInstanceOf(Unfit);
    await expect(addField(db, ministry, programme, { nameDe: 'Anderes', nameEn: null, once: token(5) })).rejects.toBeInstanceOf(Refused);
    await takeUsualFields(db, coordinator, programme);
    expect((await seeTaxonomy(db, 'p1')).fields).toHaveLength(2);
  });
});
