/** Here is gathered what an actor may see of programmes. */
import type { Db, Trx } from '../../db/connection.server';
import { fieldsOf, goalsOf, planRowsOf, programmeBySlug, programmesInSight, statedOf, termsOf } from '../../db/programmes/programmes.server';
import { scopeOf } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { sayImprecise } from '../shared/imprecise';
import { must, there } from '../shared/refusal';
import { mayCreateProgramme, mayManageProgramme, maySeeProgramme, newest, type Phase, type PlanVersion } from './rules';

export type SeenProgramme = Awaited<ReturnType<typeof seeProgramme>>;

/** One programme by its address; throws NotThere when it is out of sight. */
export const seeProgramme = async (db: Db | Trx, actor: Actor, slug: string | undefined) => there(await programmeBySlug(db, scopeOf(actor), slug ?? ''));

/** Every programme the actor may open. */
export const seeProgrammes = (db: Db, actor: Actor) => programmesInSight(db, scopeOf(actor));

/** Goals and fields of action of a programme, for choices in forms. */
export async function seeTaxonomy(db: Db | Trx, programmeId: string) {
  const [goals, fields] = await Promise.all([goalsOf(db, programmeId), fieldsOf(db, programmeId)]);
  return { goals, fields };
}

/** Every version of every plan of a programme and its sites, for the phases planned against the phases held. */
export async function seePlans(db: Db | Trx, actor: Actor, programmeId: string): Promise<PlanVersion[]> {
  const plans = new Map<string, PlanVersion & { windows: { phase: Phase; fromDay: string; untilDay: string }[] }>();
  for (const { phase, fromDay, untilDay, ...plan } of await planRowsOf(db, scopeOf(actor), programmeId)) {
    const known = plans.get(plan.id) ?? { ...plan, windows: [] };
    known.windows.push({ phase: phase as Phase, fromDay, untilDay });
    plans.set(plan.id, known);
  }
  return [...plans.values()];
}

/** Everything the settings of a programme show. */
export async function seeSettings(db: Db, actor: Actor, programme: SeenProgramme) {
  must('programmes', maySeeProgramme(actor, programme));
  const [{ goals, fields }, terms, plans, stated] = await Promise.all([seeTaxonomy(db, programme.id), termsOf(db, programme.id), seePlans(db, actor, programme.id), statedOf(db, programme.id)]);
  return { goals, fields, terms, stated, plans: plans.filter((plan) => plan.siteId === null), may: { manage: mayManageProgramme(actor, programme), create: mayCreateProgramme(actor) } };
}

/** The term in force, in the words a form offers for change. */
export async function seeTerm(db: Db, actor: Actor, programmeId: string) {
  const term = newest(await termsOf(db, programmeId));
  const said = (edtf: string | null | undefined) => (edtf ? sayImprecise(edtf, actor.language) : '');
  return { from: said(term?.heldFrom), until: said(term?.heldUntil) };
}
