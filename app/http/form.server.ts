/** Here what somebody typed is read, and what cannot be taken is answered next to its field. */
import { randomUUID } from 'node:crypto';
import { data, redirect } from '@remix-run/node';
import type { Actor } from '../shared/actor';
import { sayInstant } from '../shared/dates';
import { NotThere, Refused, Stale, Unfit } from '../shared/refusal';
import { readShape, type Shape } from '../shared/shapes';
import { type News, newsCookie } from './flash.server';
import { parkedDone } from './actor.server';
import { sentence } from './language.server';
import { typedIn } from './typed.server';

/** What a form page shows again after a form was not taken; the same shape as ui's form state. */
export interface FormReply {
  problems?: Record<string, string>;
  typed?: Record<string, string | string[]>;
  refused?: string;
  stale?: { by: string; at: string; current: Record<string, string>; version: string };
}

const statusOf = { invalid: 400, refused: 403, stale: 409 } as const;

function reply(kind: keyof typeof statusOf, answer: FormReply) {
  return data(answer, { status: statusOf[kind] });
}

/**
 * The way of every form: read it with its shape, carry out the act, go on with news.
 * A problem comes back as 400 with a sentence per field, a refusal as 403, a stale version as 409; what was typed comes back with each.
 */
export async function submit<Input, Result>(
  asked: { request: Request },
  actor: Actor,
  shape: Shape<Input>,
  act: (input: Input) => Promise<Result>,
  done: (result: Result) => { to: string; news?: News; headers?: string[] },
) {
  const typed = await typedIn(asked.request);
  const read = readShape(shape, typed, actor.language);
  if (!read.ok) {
    const problems = Object.fromEntries(Object.entries(read.problems).map(([field, { code, params }]) => [field, sentence(actor.language, 'http', code, params)]));
    return reply('invalid', { problems, typed });
  }
  try {
    const { to, news, headers } = done(await act(read.input));
    const set = new Headers({ 'Set-Cookie': parkedDone });
    if (news) set.append('Set-Cookie', newsCookie(news));
    for (const cookie of headers ?? []) set.append('Set-Cookie', cookie);
    return redirect(to, { headers: set });
  } catch (failure) {
    return answerTo(failure, actor, typed);
  }
}

/** Turns a failure that a person should read into an answer; anything else is thrown on. */
function answerTo(failure: unknown, actor: Actor, typed: Record<string, string | string[]>) {
  if (failure instanceof Refused) return reply('refused', { refused: sentence(actor.language, failure.room, failure.reason, failure.params), typed });
  if (failure instanceof Unfit) return reply('invalid', { problems: { [failure.field]: sentence(actor.language, failure.room, failure.reason, failure.params) }, typed });
  if (failure instanceof Stale) return reply('stale', { stale: { by: failure.by ?? '', at: failure.at ? sayInstant(failure.at, actor.language) : '', current: failure.current, version: String(failure.version) }, typed });
  if (failure instanceof NotThere) throw notThere();
  throw failure;
}

/** A token for a form that makes something, so that sending it twice makes one thing. */
export const newOnce = (): string => randomUUID();

/** The answer to an address of something that does not exist for the one who asks. */
export const notThere = (): Response => new Response(null, { status: 404 });

/** Runs the reads of a page; what is not there for the one who asks becomes a 404, a refusal a 403 with its sentence. */
export async function show<T>(actor: Actor, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (failure) {
    if (failure instanceof NotThere) throw notThere();
    if (failure instanceof Refused) throw data(sentence(actor.language, failure.room, failure.reason, failure.params), { status: 403 });
    throw failure;
  }
}
