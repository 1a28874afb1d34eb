/** Here the phases of a programme are planned anew. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { planProgramme } from '../programmes/acts.server';
import { planForm } from '../programmes/forms';
import { seePlans } from '../programmes/reads.server';
import { mayManageProgramme, planOf } from '../programmes/rules';
import { PlanPage } from '../programmes/views/forms';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  await show(actor, async () => must('programmes', mayManageProgramme(actor, programme)));
  const { current } = planOf(await seePlans(db, actor, programme.id), null);
  const title = sentence(actor.language, 'programmes', 'setPlan');
  const back = programmePath(programme.slug, 'einstellungen');
  return { title, back, once: newOnce(), windows: current?.windows ?? [], breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'programmes', 'settings'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, planForm, (input) => planProgramme(db, actor, programme, input),
    () => ({ to: programmePath(programme.slug, 'einstellungen'), news: { room: 'programmes', key: 'planSet' } }));
}

export default function Plan() {
  return <PlanPage {...useLoaderData<typeof loader>()} />;
}
