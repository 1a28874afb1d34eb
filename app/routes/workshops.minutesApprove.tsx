/** Here minutes are approved for one side. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { approveMinutes } from '../workshops/acts/agree.server';
import { approveMinutesForm } from '../workshops/forms';
import { seeMinutesToAnswer } from '../workshops/reads/minutes.server';
import { ApproveMinutesPage } from '../workshops/views/minutes-forms';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeMinutesToAnswer(db, actor, args.params.p, args.params.w, 'approve'));
  const frame = framed(actor, seen, 'minutesApprove', { between: { key: 'minutes', section: 'protokoll' } });
  return { title: frame.title, frame, back: sectionOf(args, 'protokoll'), version: seen.shown.version, sides: seen.approvable };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, approveMinutesForm, (input) => approveMinutes(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'protokoll'), news: { room: 'workshops', key: 'minutesApproved' } }));
}

export default function ApproveMinutes() {
  return <ApproveMinutesPage {...useLoaderData<typeof loader>()} />;
}
