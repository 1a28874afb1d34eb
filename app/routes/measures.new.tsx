/** Here a measure is put in at a site. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { addMeasure } from '../measures/acts/measures.server';
import { newMeasureForm } from '../measures/forms/measures';
import { seeMeasureChoices } from '../measures/reads/measures.server';
import { mayEditMeasure } from '../measures/rules/measures';
import { MeasureFormPage } from '../measures/views/measure-form';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { placeOf } from '../sites/reads.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  await show(actor, async () => must('measures', mayEditMeasure(actor, placeOf(site))));
  const choices = await seeMeasureChoices(db, site);
  const title = sentence(actor.language, 'measures', 'add');
  const back = sitePath(site, 'massnahmen');
  const asked = new URL(args.request.url).searchParams.get('schwerpunkt');
  const area = choices.priorityAreas.find((one) => one.id === asked);
  return {
    title, back, choices, once: newOnce(), draft: area ? { priorityAreaId: area.id, fieldId: area.fieldId, side: area.side } : {},
    breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'measures', 'title'), to: back }, { label: title }],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newMeasureForm, (input) => addMeasure(db, actor, site, input),
    (id) => ({ to: sitePath(site, `massnahmen/${id}`), news: { room: 'measures', key: 'added' } }));
}

export default function NewMeasure() {
  return <MeasureFormPage {...useLoaderData<typeof loader>()} />;
}
