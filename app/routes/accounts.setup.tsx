/** Here the first account and the first programme are made, behind the link that the server prints at start. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { database } from '../../db/connection.server';
import { setUp } from '../accounts/acts.server';
import { setupForm } from '../accounts/forms';
import { signIn } from '../accounts/sessions.server';
import { installer, isSetupToken, spendSetupToken } from '../accounts/setup.server';
import { SetupPage } from '../accounts/views/setup';
import { nowOf } from '../http/actor.server';
import { newsCookie } from '../http/flash.server';
import { notThere, submit } from '../http/form.server';
import { languageOfCookie, sentence } from '../http/language.server';
import { programmePath } from '../shared/paths';
import { FocusShell } from '../ui/page/shell';
import { publicShell } from './shell.server';

export { titled as meta } from '../ui/title';

function installing(args: LoaderFunctionArgs) {
  if (!isSetupToken(args.params.token)) throw notThere();
  return installer(languageOfCookie(args.request.headers.get('Cookie')), nowOf(args.context));
}

export function loader(args: LoaderFunctionArgs) {
  const { language } = installing(args);
  return { title: sentence(language, 'accounts', 'setup'), model: publicShell(language, new URL(args.request.url).pathname) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = installing(args);
  const made: { personId?: string; slug?: string } = {};
  const answer = await submit(args, actor, setupForm, async (input) => Object.assign(made, await setUp(database(), actor, input)), () => ({ to: '/' }));
  if (!made.personId || !made.slug) return answer;
  spendSetupToken();
  const headers = new Headers({ 'Set-Cookie': await signIn(database(), made.personId) });
  headers.append('Set-Cookie', newsCookie({ room: 'accounts', key: 'setupDone' }));
  throw redirect(programmePath(made.slug, 'einstellungen'), { headers });
}

export default function SetupRoute() {
  const { model } = useLoaderData<typeof loader>();
  return <FocusShell model={model}><SetupPage /></FocusShell>;
}
