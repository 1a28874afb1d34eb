/** Here a visitor of the demonstration is signed in as one of its roles, where that is open. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { personByEmail } from '../../db/accounts/people.server';
import { database } from '../../db/connection.server';
import { demonstrationForm } from '../accounts/forms';
import { demonstrationEmail } from '../accounts/rules';
import { signIn } from '../accounts/sessions.server';
import { notThere } from '../http/form.server';
import { typedIn } from '../http/typed.server';
import { readShape } from '../shared/shapes';

export const loader = () => redirect('/anmelden');

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readShape(demonstrationForm, await typedIn(request));
  if (!context.demoLogin || !read.ok) throw notThere();
  const person = await personByEmail(database(), demonstrationEmail(read.input.role));
  if (!person?.demonstration) throw notThere();
  throw redirect('/', { headers: { 'Set-Cookie': await signIn(database(), person.id) } });
}
