/** Here a field of action of a programme is changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { editField } from '../programmes/acts.server';
import { fieldForm } from '../programmes/forms';
import { seeTaxonomy } from '../programmes/reads.server';
import { mayManageProgramme } from '../programmes/rules';
import { FieldPage } from '../programmes/views/forms';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must, there } from '../shared/refusal';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  await show(actor, async () => must('programmes', mayManageProgramme(actor, programme)));
  const field = await show(actor, async () => there((await seeTaxonomy(db, programme.id)).fields.find(({ id }) => id === args.params.f)));
  const title = sentence(actor.language, 'programmes', 'editField');
  const back = programmePath(programme.slug, 'einstellungen');
  return { title, back, once: newOnce(), field: { nameDe: field.nameDe, nameEn: field.nameEn }, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'programmes', 'settings'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, fieldForm, (input) => editField(db, actor, programme, args.params.f ?? '', input),
    () => ({ to: programmePath(programme.slug, 'einstellungen'), news: { room: 'programmes', key: 'fieldAdded' } }));
}

export default function Field() {
  return <FieldPage {...useLoaderData<typeof loader>()} />;
}
