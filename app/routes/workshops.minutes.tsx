/** Here the minutes of a workshop are asked for; ?fassung= names an earlier version. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { seeMinutes } from '../workshops/reads/minutes.server';
import { MinutesPage } from '../workshops/views/minutes';
import { signedIn } from './at.server';
import { framed } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const asked = new URL(args.request.url).searchParams.get('fassung');
  const { versions, shown, may, silenceDays, forMinistry, ...workshop } = await show(actor, () => seeMinutes(db, actor, args.params.p, args.params.w, asked === null ? undefined : Number(asked)));
  return { ...framed(actor, workshop, 'minutes'), minutes: { versions, shown, may, silenceDays, forMinistry } };
}

export default function Minutes() {
  return <MinutesPage {...useLoaderData<typeof loader>()} />;
}
