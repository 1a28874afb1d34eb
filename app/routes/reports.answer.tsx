/** Here the head answers the question of the ministry. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, show, submit } from '../http/form.server';
import { answerReport } from '../reports/acts.server';
import { remarkForm } from '../reports/forms';
import { seeStep } from '../reports/reads.server';
import { RemarkPage } from '../reports/views/forms';
import { sitePath } from '../shared/paths';
import { atSite } from './at.server';
import { reportForm } from './reports.form.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { version, question } = await show(actor, () => seeStep(db, actor, site, 'answer'));
  return { ...reportForm(actor, site, 'answer'), way: 'answer' as const, version, once: newOnce(), asked: question };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, remarkForm, (input) => answerReport(db, actor, site, input), () => ({ to: sitePath(site, 'bericht'), news: { room: 'reports', key: 'answered' } }));
}

export default function Answer() {
  return <RemarkPage {...useLoaderData<typeof loader>()} />;
}
