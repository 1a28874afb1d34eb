/** Here somebody is entered by function. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addAttendance } from '../workshops/acts/room.server';
import { newAttendanceForm } from '../workshops/forms';
import { seeToRun } from '../workshops/reads/workshops.server';
import { NewAttendancePage } from '../workshops/views/room';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeToRun(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'attendanceAdd', { between: { key: 'attendance', section: 'teilnahme' } });
  return { title: frame.title, frame, back: sectionOf(args, 'teilnahme'), once: newOnce(), sites: seen.recordFor, several: seen.sites.length > 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newAttendanceForm, (input) => addAttendance(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'teilnahme'), news: { room: 'workshops', key: 'attendanceSaved' } }));
}

export default function NewAttendance() {
  return <NewAttendancePage {...useLoaderData<typeof loader>()} />;
}
