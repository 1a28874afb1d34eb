/** Here a milestone is changed, or said to be done. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notThere, submit } from '../http/form.server';
import { changeMilestone } from '../measures/acts/measures.server';
import { changeMilestoneForm } from '../measures/forms/measures';
import { milestoneDraft } from '../measures/reads/drafts.server';
import { MilestonePage } from '../measures/views/steps';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, seen, page } = await measureForm(args, 'milestoneEdit', ({ may }) => may.edit);
  const milestone = seen.milestones.find((one) => one.id === args.params.x);
  if (!milestone) throw notThere();
  return { ...page, milestone: milestoneDraft(milestone, actor.language), version: milestone.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, changeMilestoneForm, (input) => changeMilestone(db, actor, at, args.params.x ?? '', input), () => ({ to: base, news: { room: 'measures', key: 'milestoneSaved' } }));
}

export default function Milestone() {
  return <MilestonePage {...useLoaderData<typeof loader>()} />;
}
