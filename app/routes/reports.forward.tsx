/** Here a site report is forwarded to the ministry. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { forwardReport } from '../reports/acts.server';
import { confirmForm } from '../reports/forms';
import { seeStep } from '../reports/reads.server';
import { ForwardPage } from '../reports/views/forms';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { reportForm } from './reports.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { version, number } = await show(actor, () => seeStep(db, actor, site, 'forward'));
  return { ...reportForm(actor, site, 'forward'), version, number };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, confirmForm, (input) => forwardReport(db, actor, site, input), () => ({ to: sitePath(site, 'bericht'), news: { room: 'reports', key: 'forwarded' } }));
}

export default function Forward() {
  return <ForwardPage {...useLoaderData<typeof loader>()} />;
}
