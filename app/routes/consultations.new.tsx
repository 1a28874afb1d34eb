/** Here a consultation is written down. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { writeConsultation } from '../consultations/acts.server';
import { newConsultationForm } from '../consultations/forms';
import { seeMeasuresToChoose } from '../consultations/reads.server';
import { mayWriteConsultation } from '../consultations/rules';
import { NewConsultationPage } from '../consultations/views/consultation';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { siteCrumbs } from '../shared/crumbs';
import { sitePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { placeOf } from '../sites/reads.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  await show(actor, async () => must('consultations', mayWriteConsultation(actor, placeOf(site))));
  const title = sentence(actor.language, 'consultations', 'write');
  const back = sitePath(site, 'beratung');
  return { title, back, once: newOnce(), measures: await seeMeasuresToChoose(db, site), breadcrumb: [...siteCrumbs(site), { label: sentence(actor.language, 'consultations', 'title'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, newConsultationForm, (input) => writeConsultation(db, actor, site, input), () => ({ to: sitePath(site, 'beratung'), news: { room: 'consultations', key: 'saved' } }));
}

export default function NewConsultation() {
  return <NewConsultationPage {...useLoaderData<typeof loader>()} />;
}
