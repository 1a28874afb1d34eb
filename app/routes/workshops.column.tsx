/** Here a question of the board is worded anew. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { editColumn } from '../workshops/acts/room.server';
import { newColumnForm } from '../workshops/forms';
import { seeColumn } from '../workshops/reads/board.server';
import { ColumnPage } from '../workshops/views/cards';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeColumn(db, actor, args.params.p, args.params.w, args.params.c));
  const frame = framed(actor, seen, 'columnEdit', { between: { key: 'board', section: 'pinnwand' } });
  return { title: frame.title, frame, back: sectionOf(args, 'pinnwand'), once: newOnce(), prompt: seen.prompt };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newColumnForm, (input) => editColumn(db, actor, args.params.w ?? '', args.params.c ?? '', input), () => ({ to: sectionOf(args, 'pinnwand'), news: { room: 'workshops', key: 'columnSaved' } }));
}

export default function EditColumn() {
  return <ColumnPage {...useLoaderData<typeof loader>()} />;
}
