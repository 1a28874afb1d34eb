/** Here somebody chooses the language of the screen. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { database } from '../../db/connection.server';
import { prefer } from '../accounts/acts.server';
import { languageForm } from '../accounts/forms';
import { currentActor, ownPath } from '../http/actor.server';
import { notThere } from '../http/form.server';
import { languageCookie } from '../http/language.server';
import { typedIn } from '../http/typed.server';
import { readShape } from '../shared/shapes';

export const loader = () => redirect('/');

export async function action(args: ActionFunctionArgs) {
  const db = database();
  const read = readShape(languageForm, await typedIn(args.request));
  if (!read.ok) throw notThere();
  const actor = await currentActor(db, args);
  if (actor) await prefer(db, actor, { language: read.input.language });
  throw redirect(ownPath(read.input.weiter), { headers: { 'Set-Cookie': languageCookie(read.input.language) } });
}
