/** Here a card is mended, put into a cluster and linked to findings. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { editCard } from '../workshops/acts/room.server';
import { cardForm } from '../workshops/forms';
import { seeCard } from '../workshops/reads/board.server';
import { CardPage } from '../workshops/views/cards';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeCard(db, actor, args.params.p, args.params.w, args.params.c));
  const frame = framed(actor, seen, 'cardEdit', { params: { number: seen.card.number }, between: { key: 'board', section: 'pinnwand' } });
  return { title: frame.title, frame, back: sectionOf(args, 'pinnwand'), card: seen.card, clusterId: seen.clusterId, findingIds: seen.findingIds, columns: seen.columns, clusters: seen.clusters, findings: seen.findings, several: seen.sites.length > 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, cardForm, (input) => editCard(db, actor, args.params.w ?? '', args.params.c ?? '', input), () => ({ to: sectionOf(args, 'pinnwand'), news: { room: 'workshops', key: 'cardSaved' } }));
}

export default function EditCard() {
  return <CardPage {...useLoaderData<typeof loader>()} />;
}
