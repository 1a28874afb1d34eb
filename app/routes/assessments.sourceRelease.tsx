/** Here a source is released. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { releaseSource } from '../assessments/acts.server';
import { confirmForm } from '../assessments/forms';
import { seeSource } from '../assessments/reads.server';
import { ReleaseSourcePage } from '../assessments/views/confirmations';
import { show, submit } from '../http/form.server';
import { must } from '../shared/refusal';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const source = await show(actor, async () => {
    const seen = await seeSource(db, actor, site, args.params.q);
    must('assessments', seen.may.release);
    return seen;
  });
  return { ...assessmentPage(actor, site, 'releaseSource'), source: source.title, version: source.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, confirmForm, (input) => releaseSource(db, actor, site, args.params.q ?? '', input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedReleasedSource' } }));
}

export default function ReleaseSource() {
  return <ReleaseSourcePage {...useLoaderData<typeof loader>()} />;
}
