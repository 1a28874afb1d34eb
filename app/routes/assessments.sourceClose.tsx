/** Here a source is closed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { closeSource } from '../assessments/acts.server';
import { closeSourceForm } from '../assessments/forms';
import { seeSource } from '../assessments/reads.server';
import { CloseSourcePage } from '../assessments/views/small-forms';
import { show, submit } from '../http/form.server';
import { must } from '../shared/refusal';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const source = await show(actor, async () => {
    const seen = await seeSource(db, actor, site, args.params.q);
    must('assessments', seen.may.close);
    return seen;
  });
  return { ...assessmentPage(actor, site, 'closeSource'), source: source.title, today: actor.today, version: source.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, closeSourceForm, (input) => closeSource(db, actor, site, args.params.q ?? '', input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedClosedSource' } }));
}

export default function CloseSource() {
  return <CloseSourcePage {...useLoaderData<typeof loader>()} />;
}
