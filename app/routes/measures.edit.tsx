/** Here what is said about a measure is changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { submit } from '../http/form.server';
import { changeMeasure } from '../measures/acts/measures.server';
import { changeMeasureForm } from '../measures/forms/measures';
import { measureDraft } from '../measures/reads/drafts.server';
import { seeMeasureChoices } from '../measures/reads/measures.server';
import { MeasureFormPage } from '../measures/views/measure-form';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site, seen, page } = await measureForm(args, 'editTitle', ({ may }) => may.edit);
  return { ...page, choices: await seeMeasureChoices(db, site), draft: measureDraft(seen, actor.language), version: seen.measure.version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, changeMeasureForm, (input) => changeMeasure(db, actor, at, input), () => ({ to: base, news: { room: 'measures', key: 'saved' } }));
}

export default function EditMeasure() {
  return <MeasureFormPage {...useLoaderData<typeof loader>()} />;
}
