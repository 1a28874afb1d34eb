/** Here an item of the agenda is changed or taken off. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { editAgendaItem } from '../workshops/acts/plan.server';
import { agendaItemForm } from '../workshops/forms';
import { seeAgendaItem } from '../workshops/reads/workshops.server';
import { AgendaItemPage } from '../workshops/views/agenda';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeAgendaItem(db, actor, args.params.p, args.params.w, args.params.i));
  const frame = framed(actor, seen, 'agendaItem', { between: { key: 'agenda', section: 'tagesordnung' } });
  return { title: frame.title, frame, back: sectionOf(args, 'tagesordnung'), item: seen.item };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, agendaItemForm, (input) => editAgendaItem(db, actor, args.params.w ?? '', args.params.i ?? '', input), () => ({ to: sectionOf(args, 'tagesordnung'), news: { room: 'workshops', key: 'agendaSaved' } }));
}

export default function AgendaItem() {
  return <AgendaItemPage {...useLoaderData<typeof loader>()} />;
}
