/** Here is what can be done with programmes: begin one, say what it is, add goals and fields, set term and plan anew. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import type { FieldInput, GoalInput, NewProgramme, PlanInput, ProgrammeInput, TermInput } from './forms';
import type { SeenProgramme } from './reads.server';
import { placeOfProgramme } from './rules';
import { addFieldStep, addGoalStep, createProgrammeStep, editFieldStep, editGoalStep, editProgrammeStep, replacePlanStep, setTermStep, usualFieldsStep, windowsOf } from './steps.server';

const subject = (programme: { id: string; name: string }) => ({ kind: 'programme', id: programme.id, title: programme.name });

/** Begins a programme; who begins it coordinates it. Gives its id and address. */
export const createProgramme = (db: Db, actor: Actor, input: NewProgramme) =>
  perform(db, actor, 'programmes.create', input.once, async (change) => {
    const { id, slug, name } = await createProgrammeStep(change, input);
    return { subject: subject({ id, name }), place: placeOfProgramme({ id }), result: { id, slug } };
  });

/** Changes what a programme says of itself. */
export const editProgramme = (db: Db, actor: Actor, programme: SeenProgramme, input: ProgrammeInput) =>
  perform(db, actor, 'programmes.edit', undefined, async (change) => {
    await editProgrammeStep(change, programme, input);
    return { subject: subject(programme), place: placeOfProgramme(programme), result: null };
  });

/** Adds a goal. */
export const addGoal = (db: Db, actor: Actor, programme: SeenProgramme, input: GoalInput) =>
  perform(db, actor, 'programmes.addGoal', input.once, async (change) => ({ result: await addGoalStep(change, programme, input), subject: subject(programme), place: placeOfProgramme(programme) }));

/** Adds a field of action. */
export const addField = (db: Db, actor: Actor, programme: SeenProgramme, input: FieldInput) =>
  perform(db, actor, 'programmes.addField', input.once, async (change) => ({ result: await addFieldStep(change, programme, input), subject: subject(programme), place: placeOfProgramme(programme) }));

/** Changes the words or the side of a goal. */
export const editGoal = (db: Db, actor: Actor, programme: SeenProgramme, id: string, input: GoalInput) =>
  perform(db, actor, 'programmes.editGoal', input.once, async (change) => ({ result: await editGoalStep(change, programme, id, input), subject: subject(programme), place: placeOfProgramme(programme) }));

/** Changes the names of a field of action. */
export const editField = (db: Db, actor: Actor, programme: SeenProgramme, id: string, input: FieldInput) =>
  perform(db, actor, 'programmes.editField', input.once, async (change) => ({ result: await editFieldStep(change, programme, id, input), subject: subject(programme), place: placeOfProgramme(programme) }));

/** Gives a programme without any field of action the usual ones. */
export const takeUsualFields = (db: Db, actor: Actor, programme: SeenProgramme) =>
  perform(db, actor, 'programmes.addField', undefined, async (change) => ({ result: await usualFieldsStep(change, programme), subject: subject(programme), place: placeOfProgramme(programme) }));

/** Sets the term anew, with a reason. */
export const setTerm = (db: Db, actor: Actor, programme: SeenProgramme, input: TermInput) =>
  perform(db, actor, 'programmes.setTerm', input.once, async (change) => ({ result: await setTermStep(change, programme, input), subject: subject(programme), place: placeOfProgramme(programme) }));

/** Plans the phases of the programme anew, with a reason. */
export const planProgramme = (db: Db, actor: Actor, programme: SeenProgramme, input: PlanInput) =>
  perform(db, actor, 'programmes.plan', input.once, async (change) => ({ result: await replacePlanStep(change, programme, null, windowsOf(input), input.reason), subject: subject(programme), place: placeOfProgramme(programme) }));
