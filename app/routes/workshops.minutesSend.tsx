/** Here minutes are sent for approval. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { addDays, sayDay } from '../shared/dates';
import { sendMinutes } from '../workshops/acts/agree.server';
import { sendMinutesForm } from '../workshops/forms';
import { seeMinutesToAnswer } from '../workshops/reads/minutes.server';
import { SendMinutesPage } from '../workshops/views/minutes-forms';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeMinutesToAnswer(db, actor, args.params.p, args.params.w, 'send'));
  const frame = framed(actor, seen, 'minutesSend', { between: { key: 'minutes', section: 'protokoll' } });
  return { title: frame.title, frame, back: sectionOf(args, 'protokoll'), version: seen.shown.version, until: sayDay(addDays(actor.today, seen.silenceDays), actor.language) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, sendMinutesForm, (input) => sendMinutes(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'protokoll'), news: { room: 'workshops', key: 'minutesSent' } }));
}

export default function SendMinutes() {
  return <SendMinutesPage {...useLoaderData<typeof loader>()} />;
}
