/** Here the people of a programme are asked for. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seePeople } from '../accounts/reads.server';
import { PeoplePage } from '../accounts/views/people';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const { people, may } = await show(actor, () => seePeople(db, actor, programme));
  const title = sentence(actor.language, 'accounts', 'people');
  return {
    title, may, today: actor.today, programme: { slug: programme.slug, name: programme.name }, breadcrumb: [programmeCrumb(programme), { label: title }],
    people: people.map(({ id, name, functionTitle, role, email, siteName, deputyForName, fromDay, untilDay, current, mayEnd }) => ({ id, name, functionTitle, role, email, siteName, deputyForName, fromDay, untilDay, current, mayEnd })),
  };
}

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />;
}
