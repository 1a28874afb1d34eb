/** Here somebody sees who they are in Lotse, and chooses capacity and colour scheme. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { chooseCapacity, prefer } from '../accounts/acts.server';
import { capacityForm, themeForm } from '../accounts/forms';
import { AccountPage } from '../accounts/views/account';
import { newsCookie } from '../http/flash.server';
import { notThere, show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { typedIn } from '../http/typed.server';
import { readShape } from '../shared/shapes';
import { signedIn } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await signedIn(args);
  const { name, functionTitle, role, roles, theme, inPlaceOf } = actor;
  return { title: sentence(actor.language, 'accounts', 'account'), name, functionTitle, role, roles, theme, inPlaceOf };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const typed = await typedIn(args.request);
  const capacity = readShape(capacityForm, typed);
  const theme = readShape(themeForm, typed);
  if (capacity.ok) await show(actor, () => chooseCapacity(db, actor, args.request.headers.get('Cookie'), capacity.input.role));
  else if (theme.ok) await prefer(db, actor, { theme: theme.input.theme });
  else throw notThere();
  throw redirect('/konto', { headers: { 'Set-Cookie': newsCookie({ room: 'accounts', key: capacity.ok ? 'capacityChanged' : 'themeSaved' }) } });
}

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} />;
}
