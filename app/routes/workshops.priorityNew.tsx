/** Here a priority area is agreed; with several sites the site is chosen first. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { addPriority } from '../workshops/acts/agree.server';
import { newPriorityForm } from '../workshops/forms';
import { seeNewPriority } from '../workshops/reads/priorities.server';
import { ChooseSitePage, NewPriorityPage } from '../workshops/views/priority';
import { atProgramme, signedIn } from './at.server';
import { framed, sectionOf } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const params = new URL(args.request.url).searchParams;
  const seen = await show(actor, () => seeNewPriority(db, actor, args.params.p, args.params.w, params.get('standort')));
  const frame = framed(actor, seen, 'priorityAdd');
  const cluster = params.get('themengruppe');
  if (!seen.site || !seen.choices) return { title: frame.title, frame, choose: { sites: seen.choosable, query: cluster ? `&themengruppe=${encodeURIComponent(cluster)}` : '' }, form: null };
  const { site, choices, existing } = seen;
  return { title: frame.title, frame, choose: null, form: { once: newOnce(), site, choices, existing, cluster: choices.clusters.find((one) => one.id === cluster) ?? null } };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await atProgramme(args);
  return submit(args, actor, newPriorityForm, (input) => addPriority(db, actor, args.params.w ?? '', input),
    (id) => ({ to: sectionOf(args, `schwerpunkte/${id}`), news: { room: 'workshops', key: 'prioritySaved' } }));
}

export default function NewPriority() {
  const { frame, choose, form } = useLoaderData<typeof loader>();
  return choose ? <ChooseSitePage frame={frame} {...choose} /> : <NewPriorityPage frame={frame} {...form} />;
}
