/** Here the board of a workshop is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { seeBoard } from '../workshops/reads/board.server';
import { BoardPage } from '../workshops/views/board';
import { signedIn } from './at.server';
import { framed } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeBoard(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'board');
  return { title: frame.title, frame, columns: seen.columns, cardCount: seen.cardCount, may: seen.may };
}

export default function Board() {
  return <BoardPage {...useLoaderData<typeof loader>()} />;
}
