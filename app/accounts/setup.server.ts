/** Here the one-time link is kept under which the first account is made when nobody has one. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { countPeople } from '../../db/accounts/people.server';
import type { Db } from '../../db/connection.server';
import type { Actor } from '../shared/actor';
import { dayOf } from '../shared/dates';
import type { Language } from '../shared/language';

const holder = globalThis as typeof globalThis & { lotseSetupToken?: string | undefined };

/** The address of the set-up page, new at each start; null as soon as anybody has an account. */
export async function setupLink(db: Db): Promise<string | null> {
  if ((await countPeople(db)) > 0) return null;
  holder.lotseSetupToken = randomBytes(24).toString('base64url');
  return `/einrichten/${holder.lotseSetupToken}`;
}

/** Whether this is the token of the link, and the link is still good. */
export function isSetupToken(token: string | undefined): boolean {
  const [given, wanted] = [Buffer.from(token ?? ''), Buffer.from(holder.lotseSetupToken ?? '')];
  return wanted.length > 0 && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Ends the link. */
export function spendSetupToken(): void {
  holder.lotseSetupToken = undefined;
}

/** Who acts while nobody has an account yet. */
export const installer = (language: Language, now: string): Actor => ({
  personId: 'setup', name: 'Lotse', role: null, roles: [], programmeIds: [], siteIds: [], inPlaceOf: null, language, now, today: dayOf(now),
});
