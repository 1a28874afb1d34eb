/** Here a form is kept whose sender had to sign in again, until they have. */
import { createHash } from 'node:crypto';
import type { Db } from '../connection.server';

const stored = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Keeps the fields of a form under a token until the instant. */
export async function parkForm(db: Db, token: string, form: { path: string; fields: string; expiresAt: string }, now: string): Promise<void> {
  await db.deleteFrom('parkedForm').where('expiresAt', '<', now).execute();
  await db.insertInto('parkedForm').values({ id: stored(token), ...form }).execute();
}

/** The form kept under a token, if it is still there. */
export const parkedForm = (db: Db, token: string, now: string) =>
  db.selectFrom('parkedForm').select(['path', 'fields']).where('id', '=', stored(token)).where('expiresAt', '>=', now).executeTakeFirst();
