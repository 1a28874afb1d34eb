/** Here somebody signs in, with a password or, in the demonstration, as one of its roles. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { database } from '../../db/connection.server';
import { signInForm } from '../accounts/forms';
import { personWithPassword, signIn } from '../accounts/sessions.server';
import { countWrongTry, forgetTries, minutesToWait } from '../accounts/throttle.server';
import { SignInPage } from '../accounts/views/sign-in';
import { currentActor, ownPath } from '../http/actor.server';
import { languageOfCookie, sentence } from '../http/language.server';
import { typedIn } from '../http/typed.server';
import { readShape } from '../shared/shapes';
import { FocusShell } from '../ui/page/shell';
import { publicShell } from './shell.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const weiter = ownPath(new URL(args.request.url).searchParams.get('weiter'));
  if (await currentActor(database(), args)) throw redirect(weiter);
  const cookies = args.request.headers.get('Cookie');
  const language = languageOfCookie(cookies);
  return {
    title: sentence(language, 'accounts', 'signIn'), weiter, demonstration: args.context.demoLogin, model: publicShell(language, '/anmelden'),
    notice: /lotse_entwurf=\w/.test(cookies ?? '') ? ('sessionOver' as const) : weiter === '/' ? null : ('comeBack' as const),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const db = database();
  const language = languageOfCookie(request.headers.get('Cookie'));
  const { password, ...typed } = await typedIn(request);
  const read = readShape(signInForm, { ...typed, password: password ?? '' }, language);
  if (!read.ok) {
    const problems = Object.fromEntries(Object.entries(read.problems).map(([field, { code, params }]) => [field, sentence(language, 'http', code, params)]));
    return data({ problems, typed }, { status: 400 });
  }
  const wait = await minutesToWait(read.input.email, context.remoteAddress);
  if (wait > 0) return data({ refused: sentence(language, 'accounts', 'tooManyTries', { n: wait }), typed }, { status: 429, headers: { 'Retry-After': String(wait * 60) } });
  const personId = await personWithPassword(db, read.input.email, read.input.password);
  if (!personId) {
    await countWrongTry(read.input.email, context.remoteAddress);
    return data({ problems: { password: sentence(language, 'accounts', 'wrongSignIn') }, typed }, { status: 400 });
  }
  await forgetTries(read.input.email, context.remoteAddress);
  throw redirect(ownPath(read.input.weiter), { headers: { 'Set-Cookie': await signIn(db, personId) } });
}

export default function SignIn() {
  const { model, ...rest } = useLoaderData<typeof loader>();
  return <FocusShell model={model}><SignInPage {...rest} /></FocusShell>;
}
