/** Here the second wave is waived with a reason. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { waiveWave } from '../assessments/acts.server';
import { waiveWaveForm } from '../assessments/forms';
import { seeWaiving, waveNumberOf } from '../assessments/reads.server';
import { WaiveWavePage } from '../assessments/views/small-forms';
import { show, submit } from '../http/form.server';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  await show(actor, async () => seeWaiving(db, actor, site, waveNumberOf(args.params.w)));
  return assessmentPage(actor, site, 'waiveWave');
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const number = await show(actor, async () => waveNumberOf(args.params.w));
  return submit(args, actor, waiveWaveForm, (input) => waiveWave(db, actor, site, number, input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedWaivedWave' } }));
}

export default function WaiveWave() {
  return <WaiveWavePage {...useLoaderData<typeof loader>()} />;
}
