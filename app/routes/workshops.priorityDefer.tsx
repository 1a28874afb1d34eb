/** Here a priority area is deferred with a reason. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { deferPriority } from '../workshops/acts/agree.server';
import { deferPriorityForm } from '../workshops/forms';
import { seePriorityToChange } from '../workshops/reads/priorities.server';
import { DeferPriorityPage } from '../workshops/views/priority';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seePriorityToChange(db, actor, args.params.p, args.params.w, args.params.a));
  const frame = framed(actor, seen, 'defer');
  return { title: frame.title, frame, back: sectionOf(args, `schwerpunkte/${seen.area.id}`), area: { deferredReason: seen.area.deferredReason, version: seen.area.version } };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, deferPriorityForm, (input) => deferPriority(db, actor, args.params.a ?? '', input), () => ({ to: sectionOf(args, `schwerpunkte/${args.params.a ?? ''}`), news: { room: 'workshops', key: 'deferSaved' } }));
}

export default function DeferPriority() {
  return <DeferPriorityPage {...useLoaderData<typeof loader>()} />;
}
