/** Here single changes of programmes are made inside a transaction; the seeds and the rooms behind use them too. */
import { addAssignment } from '../../db/accounts/people.server';
import { addFields, addGoals, addPlan, addProgramme, addTerm, changeField, changeGoal, changeProgramme } from '../../db/programmes/changes.server';
import { fieldsOf, goalsOf, slugTaken, termsOf } from '../../db/programmes/programmes.server';
import { slugOf } from '../accounts/steps.server';
import { type Change, newId } from '../history/perform.server';
import { must, mustBeCurrent, there, Unfit } from '../shared/refusal';
import type { FieldInput, GoalInput, NewProgramme, PlanInput, ProgrammeInput, TermInput } from './forms';
import { seePlans, seeProgramme, type SeenProgramme } from './reads.server';
import { backwards, defaultFields, mayCreateProgramme, mayManageProgramme, mayReplacePlan, newest, phases, planOf, type Window } from './rules';

/** The page that begins a programme has this address, so no programme may. */
const reserved = 'neu';

/** An address that nobody has yet: the name, then the name with a number. */
async function freeSlug(change: Change, name: string): Promise<string> {
  const slug = slugOf(name);
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? slug : `${slug}-${n}`;
    if (tried !== reserved && !(await slugTaken(change.trx, tried))) return tried;
  }
}

/** Begins a programme with the usual fields of action; who begins it coordinates it. */
export async function createProgrammeStep(change: Change, input: Omit<NewProgramme, 'once'>, more: { slug?: string; demonstration?: boolean } = {}) {
  const { trx, actor } = change;
  must('programmes', mayCreateProgramme(actor));
  const id = newId();
  const programme = {
    id, slug: more.slug ?? (await freeSlug(change, input.name)), name: input.name, kind: 'managed', demonstration: more.demonstration ? 1 as const : 0 as const, state: input.state, ministry: input.ministry,
    summary: input.summary ?? '', silenceDays: input.silenceDays ?? 14, officesTotal: input.officesTotal, applicationsTotal: null, fileReference: null, resubmitOn: null, sourceId: null, version: 1, createdAt: actor.now,
  };
  await addProgramme(trx, programme);
  await addFields(trx, defaultFields.map((field, i) => ({ ...field, id: newId(), programmeId: id, position: i + 1 })));
  if (input.goal) await addGoals(trx, [{ id: newId(), programmeId: id, position: 1, title: input.goal, side: null, sourceId: null, quote: null }]);
  await addAssignment(trx, { id: newId(), personId: actor.personId, role: 'coordinator', programmeId: id, siteId: null, fromDay: actor.today, untilDay: null, deputyFor: null, createdAt: actor.now });
  change.part('name', null, input.name);
  return programme;
}

/** Changes name, ministry, summary and the other things a programme says of itself. */
export async function editProgrammeStep(change: Change, programme: SeenProgramme, input: ProgrammeInput): Promise<void> {
  must('programmes', mayManageProgramme(change.actor, programme));
  const stored = await seeProgramme(change.trx, change.actor, programme.slug);
  mustBeCurrent(stored, input.version, {
    name: stored.name, ministry: stored.ministry, summary: stored.summary, officesTotal: stored.officesTotal?.toString(), silenceDays: stored.silenceDays.toString(), fileReference: stored.fileReference, resubmitOn: stored.resubmitOn,
  });
  const next = {
    name: input.name, ministry: input.ministry, summary: input.summary ?? '', officesTotal: input.officesTotal, silenceDays: input.silenceDays ?? 14, fileReference: input.fileReference, resubmitOn: input.resubmitOn,
  };
  await changeProgramme(change.trx, programme.id, { ...next, version: stored.version + 1 });
  for (const field of ['name', 'ministry', 'summary', 'officesTotal', 'silenceDays', 'fileReference', 'resubmitOn'] as const) change.part(field, stored[field], next[field]);
}

/** Adds a goal at the end. */
export async function addGoalStep(change: Change, programme: SeenProgramme, input: Omit<GoalInput, 'once'>): Promise<string> {
  must('programmes', mayManageProgramme(change.actor, programme));
  const id = newId();
  const goals = await goalsOf(change.trx, programme.id);
  await addGoals(change.trx, [{ id, programmeId: programme.id, position: goals.length + 1, title: input.title, side: input.side, sourceId: null, quote: null }]);
  change.part('goal', null, input.title);
  return id;
}

/** Adds a field of action at the end. */
export async function addFieldStep(change: Change, programme: SeenProgramme, input: Omit<FieldInput, 'once'>): Promise<string> {
  must('programmes', mayManageProgramme(change.actor, programme));
  const fields = await fieldsOf(change.trx, programme.id);
  if (fields.some((field) => field.nameDe === input.nameDe)) throw new Unfit('programmes', 'nameDe', 'fieldExists');
  const id = newId();
  await addFields(change.trx, [{ id, programmeId: programme.id, code: `own${fields.length + 1}`, position: fields.length + 1, nameDe: input.nameDe, nameEn: input.nameEn ?? input.nameDe }]);
  change.part('field', null, input.nameDe);
  return id;
}

/** Changes the words or the side of a goal; what refers to it goes on doing so. */
export async function editGoalStep(change: Change, programme: SeenProgramme, id: string, input: Omit<GoalInput, 'once'>): Promise<void> {
  must('programmes', mayManageProgramme(change.actor, programme));
  const goal = there((await goalsOf(change.trx, programme.id)).find((one) => one.id === id));
  await changeGoal(change.trx, id, { title: input.title, side: input.side });
  change.part('goal', goal.title, input.title);
  change.part('side', goal.side, input.side);
}

/** Changes the names of a field of action; what refers to it goes on doing so. */
export async function editFieldStep(change: Change, programme: SeenProgramme, id: string, input: Omit<FieldInput, 'once'>): Promise<void> {
  must('programmes', mayManageProgramme(change.actor, programme));
  const fields = await fieldsOf(change.trx, programme.id);
  const field = there(fields.find((one) => one.id === id));
  if (fields.some((one) => one.id !== id && one.nameDe === input.nameDe)) throw new Unfit('programmes', 'nameDe', 'fieldExists');
  await changeField(change.trx, id, { nameDe: input.nameDe, nameEn: input.nameEn ?? input.nameDe });
  change.part('field', field.nameDe, input.nameDe);
}

/** Gives a programme without any field of action the usual ones. */
export async function usualFieldsStep(change: Change, programme: SeenProgramme): Promise<void> {
  must('programmes', mayManageProgramme(change.actor, programme));
  if ((await fieldsOf(change.trx, programme.id)).length > 0) return;
  await addFields(change.trx, defaultFields.map((field, i) => ({ ...field, id: newId(), programmeId: programme.id, position: i + 1 })));
  change.part('field', null, defaultFields.map((field) => field.nameDe).join('; '));
}

/** Sets the term anew: a further version with its reason. */
export async function setTermStep(change: Change, programme: SeenProgramme, input: Omit<TermInput, 'once'>): Promise<string> {
  must('programmes', mayManageProgramme(change.actor, programme));
  const last = newest(await termsOf(change.trx, programme.id));
  const id = newId();
  await addTerm(change.trx, {
    id, programmeId: programme.id, number: (last?.number ?? 0) + 1, reason: input.reason, createdAt: change.actor.now,
    heldFrom: input.from.edtf, heldFromDay: input.from.earliest, heldUntil: input.until?.edtf ?? null, heldUntilDay: input.until?.latest ?? null,
  });
  change.part('from', last?.heldFrom, input.from.edtf);
  change.part('until', last?.heldUntil, input.until?.edtf);
  change.part('reason', null, input.reason);
  return id;
}

/** The windows a form tells, phase by phase. */
export const windowsOf = (input: PlanInput | Omit<PlanInput, 'once'>): Window[] => phases.map((phase) => ({ phase, fromDay: input[`${phase}From`], untilDay: input[`${phase}Until`] }));

/** Adds a version of the plan of a programme, or of one of its sites; no version is ever deleted. */
export async function replacePlanStep(change: Change, programme: { id: string; kind: string }, siteId: string | null, windows: readonly Window[], reason: string): Promise<string> {
  const [wrong] = backwards(windows);
  if (wrong) throw new Unfit('programmes', `${wrong}Until`, 'windowBackwards');
  const plans = await seePlans(change.trx, change.actor, programme.id);
  const before = planOf(plans, siteId).current?.windows ?? [];
  const own = plans.filter((plan) => plan.siteId === siteId);
  must('programmes', mayReplacePlan(change.actor, programme, before, windows));
  const id = newId();
  await addPlan(change.trx, { id, programmeId: programme.id, siteId, number: (newest(own)?.number ?? 0) + 1, reason, personName: change.actor.name, createdAt: change.actor.now }, windows.map((window) => ({ ...window })));
  for (const window of windows) {
    const was = before.find((one) => one.phase === window.phase);
    change.part(window.phase, was && `${was.fromDay}/${was.untilDay}`, `${window.fromDay}/${window.untilDay}`);
  }
  change.part('reason', null, reason);
  return id;
}
