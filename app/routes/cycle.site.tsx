/** Here the page of a site is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '../ui/page/page';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { site } = await atSite(args);
  return { title: site.name };
}

export default function Site() {
  return <Page title={useLoaderData<typeof loader>().title} />;
}
