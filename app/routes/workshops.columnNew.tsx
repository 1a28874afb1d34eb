/** Here a question is added to the board. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addColumn } from '../workshops/acts/room.server';
import { newColumnForm } from '../workshops/forms';
import { seeToRun } from '../workshops/reads/workshops.server';
import { ColumnPage } from '../workshops/views/cards';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeToRun(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'columnAdd', { between: { key: 'board', section: 'pinnwand' } });
  return { title: frame.title, frame, back: sectionOf(args, 'pinnwand'), once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newColumnForm, (input) => addColumn(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'pinnwand'), news: { room: 'workshops', key: 'columnSaved' } }));
}

export default function NewColumn() {
  return <ColumnPage {...useLoaderData<typeof loader>()} />;
}
