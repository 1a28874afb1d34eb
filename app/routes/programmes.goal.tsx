/** Here a goal of a programme is changed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { editGoal } from '../programmes/acts.server';
import { goalForm } from '../programmes/forms';
import { seeTaxonomy } from '../programmes/reads.server';
import { mayManageProgramme } from '../programmes/rules';
import { GoalPage } from '../programmes/views/forms';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must, there } from '../shared/refusal';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  await show(actor, async () => must('programmes', mayManageProgramme(actor, programme)));
  const goal = await show(actor, async () => there((await seeTaxonomy(db, programme.id)).goals.find(({ id }) => id === args.params.g)));
  const title = sentence(actor.language, 'programmes', 'editGoal');
  const back = programmePath(programme.slug, 'einstellungen');
  return { title, back, once: newOnce(), goal: { title: goal.title, side: goal.side }, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'programmes', 'settings'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, goalForm, (input) => editGoal(db, actor, programme, args.params.g ?? '', input),
    () => ({ to: programmePath(programme.slug, 'einstellungen'), news: { room: 'programmes', key: 'goalAdded' } }));
}

export default function Goal() {
  return <GoalPage {...useLoaderData<typeof loader>()} />;
}
