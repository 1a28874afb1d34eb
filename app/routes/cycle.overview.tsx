/** Here the state overview is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '../ui/page/page';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { programme } = await atProgramme(args);
  return { title: programme.name };
}

export default function Overview() {
  return <Page title={useLoaderData<typeof loader>().title} />;
}
