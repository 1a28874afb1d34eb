/** Here single changes of accounts are made inside a transaction. */
import { addAssignment, addPerson, countPeople, setPreferences } from '../../db/accounts/people.server';
import { addProgramme } from '../../db/programmes/changes.server';
import { type Change, newId } from '../history/perform.server';
import { NotThere } from '../shared/refusal';
import { foldForSearch } from '../shared/language';
import type { Setup } from './forms';

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
