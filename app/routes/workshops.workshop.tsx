/** Here one workshop is asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show } from '../http/form.server';
import { seeWorkshop } from '../workshops/reads/workshops.server';
import { WorkshopPage } from '../workshops/views/workshop';
import { signedIn } from './at.server';
import { workshopCrumbs } from './workshops.at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const workshop = await show(actor, () => seeWorkshop(db, actor, args.params.p, args.params.w));
  return { title: workshop.title, workshop, breadcrumb: workshopCrumbs(actor, workshop).map((crumb, i) => (i < 2 ? crumb : { label: crumb.label })) };
}

export default function Workshop() {
  return <WorkshopPage {...useLoaderData<typeof loader>()} />;
}
