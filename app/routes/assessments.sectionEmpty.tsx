/** Here it is stated that a section holds no finding. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { declareEmptySection } from '../assessments/acts.server';
import { emptySectionForm } from '../assessments/forms';
import { sectionOf, seeSection } from '../assessments/reads.server';
import { EmptySectionPage } from '../assessments/views/small-forms';
import { show, submit } from '../http/form.server';
import { must } from '../shared/refusal';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { section, none } = await show(actor, async () => {
    const seen = await seeSection(db, actor, site, sectionOf(args.params.section));
    must('assessments', seen.may.declareEmpty);
    return seen;
  });
  return { ...assessmentPage(actor, site, 'declareEmpty'), section, reason: none?.reason };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const section = await show(actor, async () => sectionOf(args.params.section));
  return submit(args, actor, emptySectionForm, (input) => declareEmptySection(db, actor, site, section, input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedEmpty' } }));
}

export default function EmptySection() {
  return <EmptySectionPage {...useLoaderData<typeof loader>()} />;
}
