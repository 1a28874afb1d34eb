/** Here a workshop is planned. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath, workshopPath } from '../shared/paths';
import { must } from '../shared/refusal';
import { seeSites } from '../sites/reads.server';
import { planWorkshop } from '../workshops/acts/plan.server';
import { newWorkshopForm } from '../workshops/forms';
import { mayPlanFor } from '../workshops/reads/workshops.server';
import { NewWorkshopPage } from '../workshops/views/plan';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const sites = await seeSites(db, actor, programme.id);
  await show(actor, async () => must('workshops', mayPlanFor(actor, programme.id, sites.map((site) => site.id))));
  const title = sentence(actor.language, 'workshops', 'plan');
  const back = programmePath(programme.slug, 'workshops');
  const asked = new URL(args.request.url).searchParams.get('standort');
  const chosen = sites.length === 1 ? sites : sites.filter((site) => site.slug === asked);
  return {
    title, back, once: newOnce(), sites: sites.map(({ id, name }) => ({ id, name })), chosen: chosen.map((site) => site.id),
    frame: { title, workshopTitle: programme.name, workshopTo: back, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'workshops', 'title'), to: back }, { label: title }] },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, newWorkshopForm, (input) => planWorkshop(db, actor, programme, input),
    (id) => ({ to: workshopPath(programme.slug, id), news: { room: 'workshops', key: 'planned' } }));
}

export default function NewWorkshop() {
  return <NewWorkshopPage {...useLoaderData<typeof loader>()} />;
}
