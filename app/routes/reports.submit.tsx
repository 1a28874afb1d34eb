/** Here a site report is submitted. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { submitReport } from '../reports/acts.server';
import { confirmForm } from '../reports/forms';
import { seeSubmission } from '../reports/reads.server';
import { SubmitPage } from '../reports/views/forms';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { reportForm } from './reports.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return { ...reportForm(actor, site, 'submit'), ...(await show(actor, () => seeSubmission(db, actor, site))) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, confirmForm, (input) => submitReport(db, actor, site, input), () => ({ to: sitePath(site, 'bericht'), news: { room: 'reports', key: 'submitted' } }));
}

export default function Submit() {
  return <SubmitPage {...useLoaderData<typeof loader>()} />;
}
