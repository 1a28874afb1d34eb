/** Here a corrected version of minutes is opened. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { correctMinutes } from '../workshops/acts/agree.server';
import { correctMinutesForm } from '../workshops/forms';
import { seeMinutesToAnswer } from '../workshops/reads/minutes.server';
import { CorrectMinutesPage } from '../workshops/views/minutes-forms';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeMinutesToAnswer(db, actor, args.params.p, args.params.w, 'correct'));
  const frame = framed(actor, seen, 'minutesCorrect', { between: { key: 'minutes', section: 'protokoll' } });
  return { title: frame.title, frame, back: sectionOf(args, 'protokoll'), version: seen.shown.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, correctMinutesForm, (input) => correctMinutes(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args), news: { room: 'workshops', key: 'minutesCorrected' } }));
}

export default function CorrectMinutes() {
  return <CorrectMinutesPage {...useLoaderData<typeof loader>()} />;
}
