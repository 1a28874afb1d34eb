/** Here somebody reports how a measure stands. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newOnce, submit } from '../http/form.server';
import { reportMeasure } from '../measures/acts/measures.server';
import { reportForm } from '../measures/forms/measures';
import { indicatorToAsk, whoConfirms } from '../measures/reads/drafts.server';
import { ReportPage } from '../measures/views/report';
import { allowed } from '../shared/verdict';
import { atMeasure, measureForm } from './measures.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  // Without any status to choose the measure has ended for this person: then the rule on closing says why.
  const { actor, seen, page } = await measureForm(args, 'report', ({ may }) => (may.report.allowed && may.statuses.length === 0 ? may.close : may.report.allowed ? allowed : may.report));
  const asked = new URL(args.request.url).searchParams.get('indikator');
  const chosen = seen.indicators.find((one) => one.id === asked) ?? seen.indicators.find((one) => one.sphere !== 'circumstances') ?? seen.indicators[0];
  const { title, status, blockedBy, version } = seen.measure;
  return {
    ...page, once: newOnce(), onceUnchanged: newOnce(), measure: { title, status, blockedBy, version }, statuses: seen.may.statuses, mayClose: seen.may.close.allowed, next: whoConfirms(actor),
    indicator: chosen ? indicatorToAsk(chosen) : null, others: seen.indicators.filter((one) => one !== chosen).map(({ id, name }) => ({ id, name })),
    milestones: seen.milestones.filter((one) => one.state !== 'done').map((one) => ({ id: one.id, title: one.title })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, at, base } = await atMeasure(args);
  return submit(args, actor, reportForm, (input) => reportMeasure(db, actor, at, input), () => ({ to: base, news: { room: 'measures', key: 'reported' } }));
}

export default function ReportMeasure() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
