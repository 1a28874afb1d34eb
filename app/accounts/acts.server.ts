/** Here is what can be done with accounts: set up the first one, prefer a language or a colour scheme, choose a capacity. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor, Role } from '../shared/actor';
import { must } from '../shared/refusal';
import type { EndAssignment, NewPerson, Setup } from './forms';
import { mayActAs, mayManagePeople } from './rules';
import { actAs, hashPassword } from './sessions.server';
import { addPersonStep, endAssignmentStep, preferStep, setUpStep } from './steps.server';

/** Creates the first account with its programme; refused with NotThere when anybody has an account already. Gives the new person and the programme's address. */
export async function setUp(db: Db, actor: Actor, input: Setup) {
  // Hashing takes long, so it happens before the transaction holds the database.
  const passwordHash = await hashPassword(input.password);
  return perform(db, actor, 'accounts.setUp', undefined, async (change) => {
    const { person, programme } = await setUpStep(change, { ...input, passwordHash });
    return { subject: { kind: 'programme', id: programme.id, title: programme.name }, place: { programmeId: programme.id, siteId: null }, result: { personId: person.id, slug: programme.slug } };
  });
}

/** Keeps the language or the colour scheme a person wants. */
export const prefer = (db: Db, actor: Actor, wants: { language?: string; theme?: string }) =>
  perform(db, actor, 'accounts.prefer', undefined, async (change) => {
    await preferStep(change, wants);
    return { subject: { kind: 'person', id: actor.personId, title: actor.name }, place: { programmeId: null, siteId: null }, result: null };
  });

/** Lets the person of this session act in another capacity they hold; nothing but their session changes. */
export async function chooseCapacity(db: Db, actor: Actor, cookies: string | null, role: Role): Promise<void> {
  must('accounts', mayActAs(actor, role));
  await actAs(db, cookies, role);
}

/** Takes a person into a programme with a role, for a site where the role has one; gives the ids of person and assignment. */
export async function addPersonToProgramme(db: Db, actor: Actor, programme: { id: string }, { password, ...input }: NewPerson) {
  must('accounts', mayManagePeople(actor, { programmeId: programme.id, siteId: null }));
  const passwordHash = password ? await hashPassword(password) : null;
  return perform(db, actor, 'accounts.addPerson', input.once, async (change) => {
    const added = await addPersonStep(change, programme, { ...input, passwordHash });
    return { subject: { kind: 'person', id: added.personId, title: added.name }, place: { programmeId: programme.id, siteId: added.siteId }, result: { personId: added.personId, assignmentId: added.assignmentId } };
  });
}

/** Ends an assignment of a programme with a day. */
export const endAssignment = (db: Db, actor: Actor, programme: { id: string }, id: string, input: EndAssignment) =>
  perform(db, actor, 'accounts.endAssignment', undefined, async (change) => {
    const assignment = await endAssignmentStep(change, programme, id, input);
    return { subject: { kind: 'person', id: assignment.personId, title: assignment.personName }, place: { programmeId: programme.id, siteId: assignment.siteId }, result: null };
  });
