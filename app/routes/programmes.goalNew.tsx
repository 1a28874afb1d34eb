/** Here a goal is added to a programme. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { addGoal } from '../programmes/acts.server';
import { goalForm } from '../programmes/forms';
import { mayManageProgramme } from '../programmes/rules';
import { GoalPage } from '../programmes/views/forms';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme } = await atProgramme(args);
  await show(actor, async () => must('programmes', mayManageProgramme(actor, programme)));
  const title = sentence(actor.language, 'programmes', 'addGoal');
  const back = programmePath(programme.slug, 'einstellungen');
  return { title, back, once: newOnce(), breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'programmes', 'settings'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, goalForm, (input) => addGoal(db, actor, programme, input),
    () => ({ to: programmePath(programme.slug, 'einstellungen'), news: { room: 'programmes', key: 'goalAdded' } }));
}

export default function NewGoal() {
  return <GoalPage {...useLoaderData<typeof loader>()} />;
}
