/** Here a workshop is moved to its next state, or back. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { moveWorkshop } from '../workshops/acts/plan.server';
import { stateForm } from '../workshops/forms';
import { seeStates } from '../workshops/reads/workshops.server';
import { StatePage } from '../workshops/views/plan';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeStates(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'stateTitle');
  return { title: frame.title, frame, state: seen.state, next: seen.next, earlier: seen.earlier, version: seen.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, stateForm, (input) => moveWorkshop(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args), news: { room: 'workshops', key: 'stateSaved' } }));
}

export default function WorkshopState() {
  return <StatePage {...useLoaderData<typeof loader>()} />;
}
