/** Here a programme is begun. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { createProgramme } from '../programmes/acts.server';
import { newProgrammeForm } from '../programmes/forms';
import { mayCreateProgramme } from '../programmes/rules';
import { NewProgrammePage } from '../programmes/views/forms';
import { programmePath } from '../shared/paths';
import { must } from '../shared/refusal';
import { signedIn } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await signedIn(args);
  await show(actor, async () => must('programmes', mayCreateProgramme(actor)));
  const title = sentence(actor.language, 'programmes', 'create');
  return { title, back: '/', once: newOnce(), breadcrumb: [{ label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await signedIn(args);
  return submit(args, actor, newProgrammeForm, (input) => createProgramme(db, actor, input),
    ({ slug }) => ({ to: programmePath(slug, 'einstellungen'), news: { room: 'programmes', key: 'created' } }));
}

export default function NewProgramme() {
  return <NewProgrammePage {...useLoaderData<typeof loader>()} />;
}
