/** Here single changes of accounts are made inside a transaction. */
import { addAssignment, addPerson, assignmentById, assignmentsOn, countPeople, endAssignment, personByEmail, setPreferences, siteOfProgramme } from '../../db/accounts/people.server';
import { addProgramme } from '../../db/programmes/changes.server';
import { type Change, newId } from '../history/perform.server';
import type { Role } from '../shared/actor';
import { must, NotThere, there, Unfit } from '../shared/refusal';
import { mayEndAssignment, mayManagePeople } from './rules';
import { foldForSearch } from '../shared/language';
import type { EndAssignment, NewPerson, Setup } from './forms';

/** An address made of a name: lower case, no marks, words joined by hyphens. */
export const slugOf = (name: string): string => foldForSearch(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'programm';

/** Creates the first person, the first programme and the assignment that joins them. */
export async function setUpStep({ trx, actor }: Change, input: Omit<Setup, 'password'> & { passwordHash: string }) {
  if ((await countPeople(trx)) > 0) throw new NotThere();
  const programme = {
    id: newId(), slug: slugOf(input.programmeName), name: input.programmeName, kind: 'managed', demonstration: 0 as const, state: input.state, ministry: input.ministry, summary: '',
    silenceDays: 14, officesTotal: null, applicationsTotal: null, fileReference: null, resubmitOn: null, sourceId: null, version: 1, createdAt: actor.now,
  };
  const person = {
    id: newId(), email: input.email, name: input.name, functionTitle: input.functionTitle, passwordHash: input.passwordHash,
    language: actor.language, theme: 'system', demonstration: 0 as const, disabledAt: null, createdAt: actor.now, version: 1,
  };
  await addProgramme(trx, programme);
  await addPerson(trx, person);
  await addAssignment(trx, { id: newId(), personId: person.id, role: 'coordinator', programmeId: programme.id, siteId: null, fromDay: actor.today, untilDay: null, deputyFor: null, createdAt: actor.now });
  return { person, programme };
}

/** Keeps what the acting person prefers. */
export async function preferStep({ trx, actor, part }: Change, wants: { language?: string; theme?: string }): Promise<void> {
  await setPreferences(trx, actor.personId, wants);
  if (wants.language) part('language', actor.language, wants.language);
  if (wants.theme) part('theme', null, wants.theme);
}

const withSite: readonly Role[] = ['head', 'editor', 'consultant'];

/** Takes somebody into a programme; a person who has an account already gets a further assignment and keeps what they have. */
export async function addPersonStep(change: Change, programme: { id: string }, input: Omit<NewPerson, 'once' | 'password'> & { passwordHash: string | null }) {
  const { trx, actor } = change;
  must('accounts', mayManagePeople(actor, { programmeId: programme.id, siteId: null }));
  const siteId = withSite.includes(input.role) ? input.siteId : null;
  if (withSite.includes(input.role) && !siteId) throw new Unfit('accounts', 'siteId', 'siteNeeded');
  if (siteId && !(await siteOfProgramme(trx, programme.id, siteId))) throw new Unfit('accounts', 'siteId', 'siteUnknown');
  const known = await personByEmail(trx, input.email);
  if (!known && !input.passwordHash) throw new Unfit('accounts', 'password', 'passwordNeeded');
  const held = known ? await assignmentsOn(trx, known.id, input.fromDay) : [];
  if (held.some((one) => one.role === input.role && one.programmeId === programme.id && one.siteId === siteId)) throw new Unfit('accounts', 'email', 'alreadyHeld');
  const person = known ?? {
    id: newId(), email: input.email, name: input.name, functionTitle: input.functionTitle, passwordHash: input.passwordHash, language: actor.language, theme: 'system', demonstration: 0 as const, disabledAt: null, createdAt: actor.now, version: 1,
  };
  if (!known) await addPerson(trx, person);
  const assignment = { id: newId(), personId: person.id, role: input.role, programmeId: programme.id, siteId, fromDay: input.fromDay, untilDay: input.untilDay, deputyFor: null, createdAt: actor.now };
  await addAssignment(trx, assignment);
  change.part('role', null, input.role);
  return { personId: person.id, assignmentId: assignment.id, name: person.name, siteId };
}

/** Ends an assignment with a day; what the person did stays theirs. */
export async function endAssignmentStep(change: Change, programme: { id: string }, id: string, input: EndAssignment) {
  const assignment = await assignmentById(change.trx, id);
  if (assignment?.programmeId !== programme.id) throw new NotThere();
  must('accounts', mayManagePeople(change.actor, { programmeId: programme.id, siteId: null }));
  must('accounts', mayEndAssignment(change.actor, { ...assignment, role: assignment.role as Role }));
  if (input.untilDay < assignment.fromDay) throw new Unfit('accounts', 'untilDay', 'beforeBegin');
  await endAssignment(change.trx, id, input.untilDay);
  change.part('untilDay', assignment.untilDay, input.untilDay);
  return there(assignment);
}
