/** Here title, day, place and sites of a workshop are changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { seeSites } from '../sites/reads.server';
import { editWorkshop } from '../workshops/acts/plan.server';
import { workshopForm } from '../workshops/forms';
import { seeToPlan } from '../workshops/reads/workshops.server';
import { EditWorkshopPage } from '../workshops/views/plan';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const seen = await show(actor, () => seeToPlan(db, actor, args.params.p, args.params.w));
  const sites = await seeSites(db, actor, seen.programmeId);
  const further = sites.filter((site) => !seen.sites.some((one) => one.id === site.id)).map(({ id, name }) => ({ id, name }));
  const frame = framed(actor, seen, 'edit');
  return { title: frame.title, frame, workshop: { title: seen.title, day: seen.day, startMinute: seen.startMinute, place: seen.place, remarks: seen.remarks, version: seen.version, sites: seen.sites }, further };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, workshopForm, (input) => editWorkshop(db, actor, args.params.w ?? '', input), () => ({ to: sectionOf(args), news: { room: 'workshops', key: 'saved' } }));
}

export default function EditWorkshop() {
  return <EditWorkshopPage {...useLoaderData<typeof loader>()} />;
}
