/** Here minutes are drafted from what was recorded. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { draftMinutes } from '../workshops/acts/agree.server';
import { draftMinutesForm } from '../workshops/forms';
import { seeMinutesToDraft } from '../workshops/reads/minutes.server';
import { DraftMinutesPage } from '../workshops/views/minutes-forms';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeMinutesToDraft(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'minutesDraft', { between: { key: 'minutes', section: 'protokoll' } });
  return { title: frame.title, frame, back: sectionOf(args, 'protokoll'), once: newOnce(), remarks: seen.remarks };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, draftMinutesForm, (input) => draftMinutes(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'protokoll'), news: { room: 'workshops', key: 'minutesDrafted' } }));
}

export default function DraftMinutes() {
  return <DraftMinutesPage {...useLoaderData<typeof loader>()} />;
}
