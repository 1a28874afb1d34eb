/** Here an assignment in a programme is ended. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { endAssignment } from '../accounts/acts.server';
import { endAssignmentForm } from '../accounts/forms';
import { seeAssignment } from '../accounts/reads.server';
import { EndAssignmentPage } from '../accounts/views/people';
import { show, submit } from '../http/form.server';
import { sentence } from '../http/language.server';
import { programmeCrumb } from '../shared/crumbs';
import { programmePath } from '../shared/paths';
import { atProgramme } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  const { personName, role } = await show(actor, () => seeAssignment(db, actor, programme, args.params.x));
  const title = sentence(actor.language, 'accounts', 'endAssignment');
  const back = programmePath(programme.slug, 'beteiligte');
  return { title, back, name: personName, role, today: actor.today, breadcrumb: [programmeCrumb(programme), { label: sentence(actor.language, 'accounts', 'people'), to: back }, { label: title }] };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, programme } = await atProgramme(args);
  return submit(args, actor, endAssignmentForm, (input) => endAssignment(db, actor, programme, args.params.x ?? '', input),
    () => ({ to: programmePath(programme.slug, 'beteiligte'), news: { room: 'accounts', key: 'assignmentEnded' } }));
}

export default function EndAssignment() {
  return <EndAssignmentPage {...useLoaderData<typeof loader>()} />;
}
