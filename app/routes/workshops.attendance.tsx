/** Here it is noted who was present. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { markAttendance } from '../workshops/acts/room.server';
import { attendanceForm } from '../workshops/forms';
import { seeAttendance } from '../workshops/reads/workshops.server';
import { AttendancePage } from '../workshops/views/room';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeAttendance(db, actor, args.params.p, args.params.w));
  const frame = framed(actor, seen, 'attendance');
  return { title: frame.title, frame, rows: seen.rows, canAdd: seen.may.run, several: seen.sites.length > 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, attendanceForm, (input) => markAttendance(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args, 'teilnahme'), news: { room: 'workshops', key: 'attendanceSaved' } }));
}

export default function Attendance() {
  return <AttendancePage {...useLoaderData<typeof loader>()} />;
}
