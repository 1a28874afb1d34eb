/** Here districts and offices are taken over. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { plantReference } from '../../seeds/reference.server';
import { importReference } from '../districts/acts.server';
import { importForm } from '../districts/forms';
import { seeImport } from '../districts/reads.server';
import { ImportPage } from '../districts/views/import';
import { newOnce, show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { signedIn } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  await show(actor, () => seeImport(db, actor));
  const title = sentence(actor.language, 'districts', 'importTitle');
  return { title, once: newOnce(), breadcrumb: [{ label: sentence(actor.language, 'districts', 'title'), to: '/kreise' }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor } = await signedIn(args);
  return submit(args, actor, importForm, (input) => importReference(db, actor, input, { title: sentence(actor.language, 'districts', 'importSubject'), plant: plantReference }),
    () => ({ to: '/kreise', news: { room: 'districts', key: 'imported' } }));
}

export default function Import() {
  return <ImportPage {...useLoaderData<typeof loader>()} />;
}
