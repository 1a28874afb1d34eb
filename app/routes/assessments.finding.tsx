/** Here a finding is mended. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { editFinding } from '../assessments/acts.server';
import { editFindingForm } from '../assessments/forms';
import { seeFinding, seeFindingChoices } from '../assessments/reads.server';
import { FindingFormPage } from '../assessments/views/finding-form';
import { show, submit } from '../http/form.server';
import { must } from '../shared/refusal';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { finding, choices } = await show(actor, async () => {
    const seen = await seeFinding(db, actor, site, args.params.f);
    must('assessments', seen.may.edit);
    return { finding: seen, choices: await seeFindingChoices(db, actor, site) };
  });
  const { section, sentence, fieldId, assessmentSourceId, sourceKind, happened, origin, version } = finding;
  return { ...assessmentPage(actor, site, 'editFinding'), choices, finding: { section, sentence, fieldId, assessmentSourceId, sourceKind, happened, origin, version } };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, editFindingForm, (input) => editFinding(db, actor, site, args.params.f ?? '', input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedFinding' } }));
}

export default function Finding() {
  return <FindingFormPage {...useLoaderData<typeof loader>()} />;
}
