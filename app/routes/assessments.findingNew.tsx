/** Here a finding is recorded. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { recordFinding } from '../assessments/acts.server';
import { newFindingForm } from '../assessments/forms';
import { seeFindingChoices } from '../assessments/reads.server';
import { FindingFormPage } from '../assessments/views/finding-form';
import { newOnce, show, submit } from '../http/form.server';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const choices = await show(actor, () => seeFindingChoices(db, actor, site));
  const section = new URL(args.request.url).searchParams.get('abschnitt') ?? undefined;
  return { ...assessmentPage(actor, site, 'recordFinding'), choices, section, once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newFindingForm, (input) => recordFinding(db, actor, site, input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedFinding' } }));
}

export default function NewFinding() {
  return <FindingFormPage {...useLoaderData<typeof loader>()} />;
}
