/** Here the start page is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sentence } from '../http/language.server';
import { Page } from '../ui/page/page';
import { signedIn } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await signedIn(args);
  return { title: sentence(actor.language, 'http', 'myTasks') };
}

export default function Tasks() {
  return <Page title={useLoaderData<typeof loader>().title} />;
}
