/** Here somebody signs out. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { database } from '../../db/connection.server';
import { signOut } from '../accounts/sessions.server';

export const loader = () => redirect('/');

export async function action({ request }: ActionFunctionArgs) {
  throw redirect('/anmelden', { headers: { 'Set-Cookie': await signOut(database(), request.headers.get('Cookie')) } });
}
