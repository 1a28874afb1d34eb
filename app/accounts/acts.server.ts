/** Here is what can be done with accounts: set up the first one, prefer a language or a colour scheme, choose a capacity. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor, Role } from '../shared/actor';
import { must } from '../shared/refusal';
import type { Setup } from './forms';
import { mayActAs } from './rules';
import { actAs, hashPassword } from './sessions.server';
import { preferStep, setUpStep } from './steps.server';

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
