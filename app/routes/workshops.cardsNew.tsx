/** Here cards are typed in from paper. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { typeCards } from '../workshops/acts/room.server';
import { newCardsForm } from '../workshops/forms';
import { seeNewCards } from '../workshops/reads/board.server';
import { NewCardsPage } from '../workshops/views/cards';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeNewCards(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'cardsAdd', { between: { key: 'board', section: 'pinnwand' } });
  return { title: frame.title, frame, back: sectionOf(args, 'pinnwand'), once: newOnce(), columns: seen.columns, nextNumber: seen.nextNumber, columnId: new URL(args.request.url).searchParams.get('frage') };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newCardsForm, (input) => typeCards(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'pinnwand'), news: { room: 'workshops', key: 'cardsSaved' } }));
}

export default function NewCards() {
  return <NewCardsPage {...useLoaderData<typeof loader>()} />;
}
