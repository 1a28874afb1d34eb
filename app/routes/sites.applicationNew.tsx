/** Here an application is recorded. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeOffices } from '../districts/reads.server';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { recordApplication } from '../sites/acts.server';
import { applicationForm } from '../sites/forms';
import { mayRecordApplication } from '../sites/rules';
import { NewApplicationPage } from '../sites/views/forms';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  await show(actor, async () => must('sites', mayRecordApplication(actor, programme)));
  const offices = await seeOffices(db, actor, programme.demonstration === 1);
  const title = sentence(actor.language, 'sites', 'record');
  const back = programmePath(programme.slug, 'bewerbungen');
  return { title, back, once: newOnce(), today: actor.today, offices, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'sites', 'applications'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, applicationForm, (input) => recordApplication(db, actor, programme, input),
    (id) => ({ to: programmePath(programme.slug, `bewerbungen/${id}`), news: { room: 'sites', key: 'recorded' } }));
}

export default function NewApplication() {
  return <NewApplicationPage {...useLoaderData<typeof loader>()} />;
}
