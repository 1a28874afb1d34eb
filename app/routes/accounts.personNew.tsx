/** Here a person is taken into a programme. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { addPersonToProgramme } from '../accounts/acts.server';
import { newPersonForm } from '../accounts/forms';
import { mayManagePeople } from '../accounts/rules';
import { NewPersonPage } from '../accounts/views/people';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { placeOfProgramme } from '../programmes/rules';
import { seeSites } from '../sites/reads.server';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  await show(actor, async () => must('accounts', mayManagePeople(actor, placeOfProgramme(programme))));
  const sites = await seeSites(db, actor, programme.id);
  const title = sentence(actor.language, 'accounts', 'addPerson');
  const back = programmePath(programme.slug, 'beteiligte');
  return {
    title, back, once: newOnce(), today: actor.today, sites: sites.map(({ id, name }) => ({ id, name })),
    breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'accounts', 'people'), to: back }, { label: title }],
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, newPersonForm, (input) => addPersonToProgramme(db, actor, programme, input),
    () => ({ to: programmePath(programme.slug, 'beteiligte'), news: { room: 'accounts', key: 'personAdded' } }));
}

export default function NewPerson() {
  return <NewPersonPage {...useLoaderData<typeof loader>()} />;
}
