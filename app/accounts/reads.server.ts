/** Here is gathered what an actor may see of the people of a programme. */
import { assignmentById, peopleOfProgramme } from '../../db/accounts/people.server';
import type { Db } from '../../db/connection.server';
import type { Actor, Role } from '../shared/actor';
import { must, NotThere } from '../shared/refusal';
import { mayEndAssignment, mayManagePeople, maySeePeople } from './rules';

/** Everybody who works or worked in a programme, by name and function; addresses are the coordination's. */
export async function seePeople(db: Db, actor: Actor, programme: { id: string }) {
  const place = { programmeId: programme.id, siteId: null };
  must('accounts', maySeePeople(actor, place));
  const manage = mayManagePeople(actor, place);
  const people = (await peopleOfProgramme(db, programme.id)).map((one) => ({
    ...one, email: manage.allowed ? one.email : null, current: one.untilDay === null || one.untilDay >= actor.today,
    mayEnd: mayEndAssignment(actor, { ...place, personId: one.personId, role: one.role as Role }).allowed,
  }));
  return { people, may: { manage } };
}

/** One assignment of a programme, for the page that ends it. */
export async function seeAssignment(db: Db, actor: Actor, programme: { id: string }, id: string | undefined) {
  must('accounts', mayManagePeople(actor, { programmeId: programme.id, siteId: null }));
  const assignment = await assignmentById(db, id ?? '');
  if (assignment?.programmeId !== programme.id) throw new NotThere();
  must('accounts', mayEndAssignment(actor, { ...assignment, role: assignment.role as Role }));
  return assignment;
}
