/** Here a milestone is added to a measure. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, submit } from '../http/form.server';
import { addMilestone } from '../measures/acts/measures.server';
import { newMilestoneForm } from '../measures/forms/measures';
import { MilestonePage } from '../measures/views/steps';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await measureForm(args, 'milestoneAdd', ({ may }) => may.edit);
  return { ...page, milestone: null, once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, newMilestoneForm, (input) => addMilestone(db, actor, at, input), () => ({ to: base, news: { room: 'measures', key: 'milestoneSaved' } }));
}

export default function NewMilestone() {
  return <MilestonePage {...useLoaderData<typeof loader>()} />;
}
