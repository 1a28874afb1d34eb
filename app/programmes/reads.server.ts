/** Here is gathered what an actor may see of programmes. */
import type { Db, Trx } from '../../db/connection.server';
import { fieldsOf, goalsOf, programmeBySlug, programmesInSight } from '../../db/programmes/programmes.server';
import { scopeOf } from '../accounts/rules';
import type { Actor } from '../shared/actor';
import { there } from '../shared/refusal';

export type SeenProgramme = Awaited<ReturnType<typeof seeProgramme>>;

/** One programme by its address; throws NotThere when it is out of sight. */
export const seeProgramme = async (db: Db | Trx, actor: Actor, slug: string | undefined) => there(await programmeBySlug(db, scopeOf(actor), slug ?? ''));

/** Every programme the actor may open. */
export const seeProgrammes = (db: Db, actor: Actor) => programmesInSight(db, scopeOf(actor));

/** Goals and fields of action of a programme, for choices in forms. */
export async function seeTaxonomy(db: Db, programmeId: string) {
  const [goals, fields] = await Promise.all([goalsOf(db, programmeId), fieldsOf(db, programmeId)]);
  return { goals, fields };
}
