/** Here the term of a programme is set anew. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { setTerm } from '../programmes/acts.server';
import { termForm } from '../programmes/forms';
import { seeTerm } from '../programmes/reads.server';
import { mayManageProgramme } from '../programmes/rules';
import { TermPage } from '../programmes/views/forms';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  await show(actor, async () => must('programmes', mayManageProgramme(actor, programme)));
  const term = await seeTerm(db, actor, programme.id);
  const title = sentence(actor.language, 'programmes', 'setTerm');
  const back = programmePath(programme.slug, 'einstellungen');
  return { title, back, once: newOnce(), ...term, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'programmes', 'settings'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, termForm, (input) => setTerm(db, actor, programme, input),
    () => ({ to: programmePath(programme.slug, 'einstellungen'), news: { room: 'programmes', key: 'termSet' } }));
}

export default function Term() {
  return <TermPage {...useLoaderData<typeof loader>()} />;
}
