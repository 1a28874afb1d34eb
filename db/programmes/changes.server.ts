/** Here programmes are written. */
import type { Insertable, Updateable } from 'kysely';
import type { Trx } from '../connection.server';
import type { FieldOfActionTable, GoalTable, PlanTable, PlanWindowTable, ProgrammeTable, ProgrammeTermTable } from '../schema';

/** Adds a programme. */
export async function addProgramme(trx: Trx, programme: Insertable<ProgrammeTable>): Promise<void> {
  await trx.insertInto('programme').values(programme).execute();
}

/** Changes what a programme says of itself. */
export async function changeProgramme(trx: Trx, id: string, change: Updateable<ProgrammeTable>): Promise<void> {
  await trx.updateTable('programme').set(change).where('id', '=', id).execute();
}

/** Adds goals. */
export async function addGoals(trx: Trx, goals: Insertable<GoalTable>[]): Promise<void> {
  if (goals.length) await trx.insertInto('goal').values(goals).execute();
}

/** Adds fields of action. */
export async function addFields(trx: Trx, fields: Insertable<FieldOfActionTable>[]): Promise<void> {
  if (fields.length) await trx.insertInto('fieldOfAction').values(fields).execute();
}

/** Changes a goal. */
export async function changeGoal(trx: Trx, id: string, change: Updateable<GoalTable>): Promise<void> {
  await trx.updateTable('goal').set(change).where('id', '=', id).execute();
}

/** Changes a field of action. */
export async function changeField(trx: Trx, id: string, change: Updateable<FieldOfActionTable>): Promise<void> {
  await trx.updateTable('fieldOfAction').set(change).where('id', '=', id).execute();
}

/** Adds a version of the term; earlier ones stay. */
export async function addTerm(trx: Trx, term: Insertable<ProgrammeTermTable>): Promise<void> {
  await trx.insertInto('programmeTerm').values(term).execute();
}

/** Adds a version of a plan with its windows; earlier ones stay. */
export async function addPlan(trx: Trx, plan: Insertable<PlanTable>, windows: Omit<Insertable<PlanWindowTable>, 'planId'>[]): Promise<void> {
  await trx.insertInto('plan').values(plan).execute();
  await trx.insertInto('planWindow').values(windows.map((window) => ({ ...window, planId: plan.id }))).execute();
}
