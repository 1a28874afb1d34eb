/** Here an item is added to the agenda. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addAgendaItem } from '../workshops/acts/plan.server';
import { newAgendaItemForm } from '../workshops/forms';
import { seeToRun } from '../workshops/reads/workshops.server';
import { AgendaItemPage } from '../workshops/views/agenda';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeToRun(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'agendaAdd', { between: { key: 'agenda', section: 'tagesordnung' } });
  return { title: frame.title, frame, back: sectionOf(args, 'tagesordnung'), once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newAgendaItemForm, (input) => addAgendaItem(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'tagesordnung'), news: { room: 'workshops', key: 'agendaSaved' } }));
}

export default function NewAgendaItem() {
  return <AgendaItemPage {...useLoaderData<typeof loader>()} />;
}
