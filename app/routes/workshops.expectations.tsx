/** Here the expectations are shown, and a mistaken one is taken back. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { removeExpectation } from '../workshops/acts/room.server';
import { removeExpectationForm } from '../workshops/forms';
import { seeExpectations } from '../workshops/reads/workshops.server';
import { ExpectationsPage } from '../workshops/views/room';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeExpectations(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'expectations');
  return { title: frame.title, frame, rows: seen.rows, canAdd: seen.may.run, several: seen.sites.length > 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, removeExpectationForm, (input) => removeExpectation(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'erwartungen'), news: { room: 'workshops', key: 'expectationRemoved' } }));
}

export default function Expectations() {
  return <ExpectationsPage {...useLoaderData<typeof loader>()} />;
}
