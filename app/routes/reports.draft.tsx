/** Here the text of a site report is written. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { show, submit } from '../http/form.server';
import { saveDraft } from '../reports/acts.server';
import { draftForm } from '../reports/forms';
import { seeDraft } from '../reports/reads.server';
import { DraftPage } from '../reports/views/forms';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { reportForm } from './reports.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return { ...reportForm(actor, site, 'write'), ...(await show(actor, () => seeDraft(db, actor, site))) };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, draftForm, (input) => saveDraft(db, actor, site, input), () => ({ to: sitePath(site, 'bericht'), news: { room: 'reports', key: 'draftSaved' } }));
}

export default function Draft() {
  return <DraftPage {...useLoaderData<typeof loader>()} />;
}
