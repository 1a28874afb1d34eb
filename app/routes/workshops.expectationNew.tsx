/** Here an expectation is noted. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addExpectation } from '../workshops/acts/room.server';
import { newExpectationForm } from '../workshops/forms';
import { seeToRun } from '../workshops/reads/workshops.server';
import { NewExpectationPage } from '../workshops/views/room';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeToRun(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'expectationAdd', { between: { key: 'expectations', section: 'erwartungen' } });
  return { title: frame.title, frame, back: sectionOf(args, 'erwartungen'), once: newOnce(), sites: seen.recordFor, several: seen.sites.length > 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newExpectationForm, (input) => addExpectation(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'erwartungen'), news: { room: 'workshops', key: 'expectationSaved' } }));
}

export default function NewExpectation() {
  return <NewExpectationPage {...useLoaderData<typeof loader>()} />;
}
