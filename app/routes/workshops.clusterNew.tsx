/** Here a cluster is formed of cards. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addCluster } from '../workshops/acts/room.server';
import { newClusterForm } from '../workshops/forms';
import { seeCluster } from '../workshops/reads/board.server';
import { ClusterPage } from '../workshops/views/cards';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeCluster(db, actor, args.params.p, args.params.w, null));
  const frame = framed(actor, seen, 'clusterAdd', { between: { key: 'board', section: 'pinnwand' } });
  return { title: frame.title, frame, back: sectionOf(args, 'pinnwand'), once: newOnce(), cluster: seen.cluster, cardIds: seen.cardIds, cards: seen.cards, sites: seen.recordFor, several: seen.sites.length > 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newClusterForm, (input) => addCluster(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'pinnwand'), news: { room: 'workshops', key: 'clusterSaved' } }));
}

export default function NewCluster() {
  return <ClusterPage {...useLoaderData<typeof loader>()} />;
}
