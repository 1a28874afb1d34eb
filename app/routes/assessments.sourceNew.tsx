/** Here a source is recorded. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { recordSource } from '../assessments/acts.server';
import { newSourceForm } from '../assessments/forms';
import { seeRecordingSource } from '../assessments/reads.server';
import { NewSourcePage } from '../assessments/views/small-forms';
import { newOnce, show, submit } from '../http/form.server';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, site } = await atSite(args);
  await show(actor, async () => seeRecordingSource(actor, site));
  return { ...assessmentPage(actor, site, 'recordSource'), once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newSourceForm, (input) => recordSource(db, actor, site, input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedSource' } }));
}

export default function NewSource() {
  return <NewSourcePage {...useLoaderData<typeof loader>()} />;
}
