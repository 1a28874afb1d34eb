/** Here the ministry takes note of a site report. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { noteReport } from '../reports/acts.server';
import { noteForm } from '../reports/forms';
import { seeStep } from '../reports/reads.server';
import { RemarkPage } from '../reports/views/forms';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { reportForm } from './reports.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { version } = await show(actor, () => seeStep(db, actor, site, 'note'));
  return { ...reportForm(actor, site, 'note'), way: 'note' as const, version };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, noteForm, (input) => noteReport(db, actor, site, input), () => ({ to: sitePath(site, 'bericht'), news: { room: 'reports', key: 'noted' } }));
}

export default function Note() {
  return <RemarkPage {...useLoaderData<typeof loader>()} />;
}
