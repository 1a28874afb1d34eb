/** Here a programme takes the usual fields of action. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { takeUsualFields } from '../programmes/acts.server';
import { usualFieldsForm } from '../programmes/forms';
import { mayManageProgramme } from '../programmes/rules';
import { UsualFieldsPage } from '../programmes/views/forms';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme } = await atProgramme(args);
  await show(actor, async () => must('programmes', mayManageProgramme(actor, programme)));
  const title = sentence(actor.language, 'programmes', 'usualFields');
  const back = programmePath(programme.slug, 'einstellungen');
  return { title, back, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'programmes', 'settings'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, usualFieldsForm, () => takeUsualFields(db, actor, programme),
    () => ({ to: programmePath(programme.slug, 'einstellungen'), news: { room: 'programmes', key: 'fieldAdded' } }));
}

export default function UsualFields() {
  return <UsualFieldsPage {...useLoaderData<typeof loader>()} />;
}
