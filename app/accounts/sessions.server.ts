/** Here somebody is signed in and out, and the actor behind a session is found; Lucia is known to this file alone. */
import { hash, verify } from '@node-rs/argon2';
import { Lucia, TimeSpan } from 'lucia';
import { assignmentsOn, personByEmail } from '../../db/accounts/people.server';
import { sessionAdapter, setSessionRole } from '../../db/accounts/sessions.server';
import type { Db } from '../../db/connection.server';
import { type Actor, type Role, roles } from '../shared/actor';
import { dayOf } from '../shared/dates';
import { isLanguage } from '../shared/language';

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ role: string | null }, { name: string; language: string; theme: string; functionTitle: string }>;
    DatabaseSessionAttributes: { role: string | null };
    DatabaseUserAttributes: { name: string; language: string; theme: string; functionTitle: string };
  }
}

type Sessions = Lucia<{ role: string | null }, { name: string; language: string; theme: string; functionTitle: string }>;

const opened = new WeakMap<Db, Sessions>();

function sessions(db: Db, secure = false): Sessions {
  const known = opened.get(db);
  if (known) return known;
  const made: Sessions = new Lucia(sessionAdapter(db), {
    // The cookie lives as long as the browser keeps it; the session in the database decides how long it counts.
    sessionCookie: { name: 'lotse_sitzung', expires: false, attributes: { secure, sameSite: 'lax', path: '/' } },
    sessionExpiresIn: new TimeSpan(12, 'h'),
    getSessionAttributes: ({ role }) => ({ role }),
    getUserAttributes: ({ name, language, theme, functionTitle }) => ({ name, language, theme, functionTitle }),
  });
  opened.set(db, made);
  return made;
}

/** Says once, at start, whether cookies travel over https only. */
export function useSecureCookies(db: Db, secure: boolean): void {
  opened.delete(db);
  sessions(db, secure);
}

// OWASP's first choice for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane; argon2id is the default of the package.
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

// Somebody without an account must wait as long as somebody with one, or the waiting tells who has one.
const nobodysHash = hashPassword('somebody without an account');

/** The id of the person with this address and password, or null; takes the same time either way. */
export async function personWithPassword(db: Db, email: string, password: string): Promise<string | null> {
  const person = await personByEmail(db, email.trim().toLowerCase());
  const right = await verify(person?.passwordHash ?? (await nobodysHash), password);
  return person?.passwordHash && !person.disabledAt && right ? person.id : null;
}

/** Opens a session for a person and gives the cookie that carries it. */
export async function signIn(db: Db, personId: string): Promise<string> {
  const session = await sessions(db).createSession(personId, { role: null });
  return sessions(db).createSessionCookie(session.id).serialize();
}

/** Ends the session in the request and gives the cookie that removes it. */
export async function signOut(db: Db, cookies: string | null): Promise<string> {
  const id = sessions(db).readSessionCookie(cookies ?? '');
  if (id) await sessions(db).invalidateSession(id);
  return sessions(db).createBlankSessionCookie().serialize();
}

/** Whether the request carries the cookie of a session, valid or not. */
export const carriesSession = (db: Db, cookies: string | null): boolean => sessions(db).readSessionCookie(cookies ?? '') !== null;

/** Lets the person of the session act in another capacity they hold. */
export async function actAs(db: Db, cookies: string | null, role: Role): Promise<void> {
  const id = sessions(db).readSessionCookie(cookies ?? '');
  if (id) await setSessionRole(db, id, role);
}

/** The actor behind the cookies at an instant, with what the shell shows of them; null when nobody is signed in. */
export async function actorBehind(db: Db, cookies: string | null, now: string): Promise<(Actor & { theme: string; functionTitle: string }) | null> {
  const id = sessions(db).readSessionCookie(cookies ?? '');
  if (!id) return null;
  const { session, user } = await sessions(db).validateSession(id);
  if (!session) return null;
  const today = dayOf(now);
  const held = await assignmentsOn(db, user.id, today);
  const available = roles.filter((role) => held.some((assignment) => assignment.role === role));
  const role = available.find((one) => one === session.role) ?? available[0] ?? null;
  const here = held.filter((assignment) => assignment.role === role);
  return {
    personId: user.id, name: user.name, role, roles: available,
    programmeIds: [...new Set(here.map((assignment) => assignment.programmeId))],
    siteIds: [...new Set(here.flatMap((assignment) => assignment.siteId ?? []))],
    inPlaceOf: here.find((assignment) => assignment.deputyForName)?.deputyForName ?? null,
    language: isLanguage(user.language) ? user.language : 'de', now, today, theme: user.theme, functionTitle: user.functionTitle,
  };
}
