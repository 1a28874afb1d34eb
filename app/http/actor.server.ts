/** Here it is found out who asks; who has to sign in first finds what they typed again afterwards. */
import { randomBytes } from 'node:crypto';
import { type AppLoadContext, redirect } from '@remix-run/node';
import { actorBehind, carriesSession } from '../accounts/sessions.server';
import { parkedForm, parkForm } from '../../db/accounts/parked.server';
import type { Db } from '../../db/connection.server';
import type { Actor } from '../shared/actor';
import { once } from './memo.server';
import { typedIn } from './typed.server';

/** What a loader or an action is given. */
export interface Asked {
  request: Request;
  context: AppLoadContext;
  params: Record<string, string | undefined>;
}

export type SignedIn = Actor & { theme: string; functionTitle: string };

/** The instant of the request; every loader and the act of one request share it. */
export const nowOf = (context: AppLoadContext): string => once(context, 'now', () => new Date().toISOString());

/** Who asks, or null. */
export const currentActor = (db: Db, asked: Asked): Promise<SignedIn | null> =>
  once(asked.context, 'actor', () => actorBehind(db, asked.request.headers.get('Cookie'), nowOf(asked.context)));

const parkedName = 'lotse_entwurf';
const parkedMinutes = 60;

/** Who asks; somebody who is not signed in is sent to the sign-in page and comes back with what they had typed. */
export async function requireActor(db: Db, asked: Asked): Promise<SignedIn> {
  const actor = await currentActor(db, asked);
  if (actor) return actor;
  const url = new URL(asked.request.url);
  const path = url.pathname.replace(/\.data$/, '') + url.search.replace(/([?&])_routes=[^&]*&?/, '$1').replace(/[?&]$/, '');
  const headers = new Headers();
  const cookies = asked.request.headers.get('Cookie');
  // Only who had a session can have one run out; anybody else could fill the table.
  if (asked.request.method === 'POST' && carriesSession(db, cookies)) {
    const token = randomBytes(24).toString('base64url');
    const now = nowOf(asked.context);
    const expiresAt = new Date(Date.parse(now) + parkedMinutes * 60_000).toISOString();
    await parkForm(db, token, { path, fields: JSON.stringify(await typedIn(asked.request)), expiresAt }, now);
    headers.append('Set-Cookie', `${parkedName}=${token}; Path=/; Max-Age=${parkedMinutes * 60}; SameSite=Lax; HttpOnly`);
  }
  throw redirect(`/anmelden?weiter=${encodeURIComponent(path)}`, { headers });
}

/** What was typed on this page before the session ran out, or null. */
export async function parkedHere(db: Db, asked: Asked): Promise<Record<string, string | string[]> | null> {
  const token = new RegExp(`(?:^|;\\s*)${parkedName}=([\\w-]+)`).exec(asked.request.headers.get('Cookie') ?? '')?.[1];
  if (!token) return null;
  const form = await parkedForm(db, token, nowOf(asked.context));
  if (!form || form.path.split('?')[0] !== new URL(asked.request.url).pathname.replace(/\.data$/, '')) return null;
  return JSON.parse(form.fields) as Record<string, string | string[]>;
}

/** Forgets the parked form after it has been sent. */
export const parkedDone = `${parkedName}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly`;

/** A path of ours to go on to; anything else becomes the start page, so that no link can lead away. */
export const ownPath = (path: unknown): string => (typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/');
