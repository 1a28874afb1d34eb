/** Here the agenda of a workshop is put in order. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { moveAgendaItem } from '../workshops/acts/plan.server';
import { agendaMoveForm } from '../workshops/forms';
import { seeAgenda } from '../workshops/reads/workshops.server';
import { AgendaPage } from '../workshops/views/agenda';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeAgenda(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'agenda');
  return { title: frame.title, frame, items: seen.items.map(({ id, title, method, plannedMinutes, actualMinutes, starts }) => ({ id, title, method, plannedMinutes, actualMinutes, starts })), total: seen.total };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, agendaMoveForm, (input) => moveAgendaItem(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'tagesordnung'), news: { room: 'workshops', key: 'agendaSaved' } }));
}

export default function Agenda() {
  return <AgendaPage {...useLoaderData<typeof loader>()} />;
}
