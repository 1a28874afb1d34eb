/** Here a finding is withdrawn. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withdrawFinding } from '../assessments/acts.server';
import { withdrawFindingForm } from '../assessments/forms';
import { seeFinding } from '../assessments/reads.server';
import { WithdrawFindingPage } from '../assessments/views/confirmations';
import { show, submit } from '../http/form.server';
import { must } from '../shared/refusal';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { sentence, version } = await show(actor, async () => {
    const seen = await seeFinding(db, actor, site, args.params.f);
    must('assessments', seen.may.withdraw);
    return seen;
  });
  return { ...assessmentPage(actor, site, 'withdrawFinding'), sentence, version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, withdrawFindingForm, (input) => withdrawFinding(db, actor, site, args.params.f ?? '', input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedWithdrawal' } }));
}

export default function WithdrawFinding() {
  return <WithdrawFindingPage {...useLoaderData<typeof loader>()} />;
}
