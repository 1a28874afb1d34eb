/** Here what a programme says of itself is changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { editProgramme } from '../programmes/acts.server';
import { programmeForm } from '../programmes/forms';
import { mayManageProgramme } from '../programmes/rules';
import { EditProgrammePage } from '../programmes/views/forms';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme } = await atProgramme(args);
  await show(actor, async () => must('programmes', mayManageProgramme(actor, programme)));
  const { name, ministry, summary, officesTotal, silenceDays, fileReference, resubmitOn, version } = programme;
  const title = sentence(actor.language, 'programmes', 'edit');
  const back = programmePath(programme.slug, 'einstellungen');
  return { title, back, programme: { name, ministry, summary, officesTotal, silenceDays, fileReference, resubmitOn, version }, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'programmes', 'settings'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, programmeForm, (input) => editProgramme(db, actor, programme, input),
    () => ({ to: programmePath(programme.slug, 'einstellungen'), news: { room: 'programmes', key: 'edited' } }));
}

export default function EditProgramme() {
  return <EditProgrammePage {...useLoaderData<typeof loader>()} />;
}
