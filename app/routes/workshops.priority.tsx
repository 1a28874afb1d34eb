/** Here one priority area is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { seePriority } from '../workshops/reads/priorities.server';
import { PriorityPage } from '../workshops/views/priority';
import { signedIn } from './at.server';
import { framed } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seePriority(db, actor, args.params.p, args.params.w, args.params.a));
  return { title: seen.area.title, frame: framed(actor, seen, 'priority'), area: seen.area, may: seen.may };
}

export default function Priority() {
  return <PriorityPage {...useLoaderData<typeof loader>()} />;
}
