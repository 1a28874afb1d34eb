/** Here somebody objects to minutes or comments on them. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { objectToMinutes } from '../workshops/acts/agree.server';
import { objectForm } from '../workshops/forms';
import { seeMinutesToAnswer } from '../workshops/reads/minutes.server';
import { ObjectPage } from '../workshops/views/minutes-forms';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeMinutesToAnswer(db, actor, args.params.p, args.params.w, 'object'));
  const frame = framed(actor, seen, 'minutesObject', { between: { key: 'minutes', section: 'protokoll' } });
  return { title: frame.title, frame, back: sectionOf(args, 'protokoll'), version: seen.shown.version, sides: seen.contestable };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, objectForm, (input) => objectToMinutes(db, actor, args.params.w ?? '', input), (result) => ({ to: sectionOf(args, 'protokoll'), news: { room: 'workshops', key: result === 'objection' ? 'minutesObjected' : 'minutesCommented' } }));
}

export default function ObjectToMinutes() {
  return <ObjectPage {...useLoaderData<typeof loader>()} />;
}
