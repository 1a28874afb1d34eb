/** Here the results of a wave are forwarded to the ministry. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { forwardWave } from '../assessments/acts.server';
import { confirmForm } from '../assessments/forms';
import { seeWave, waveNumberOf } from '../assessments/reads.server';
import { MoveWavePage } from '../assessments/views/confirmations';
import { show, submit } from '../http/form.server';
import { must } from '../shared/refusal';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const { number, version, answered } = await show(actor, async () => {
    const wave = await seeWave(db, actor, site, waveNumberOf(args.params.w));
    must('assessments', wave.may.forward);
    return wave;
  });
  return { ...assessmentPage(actor, site, 'forwardWave'), back: pathOfAssessment(site, `runden/${number}`), move: 'forwardWave' as const, number, version, answered };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const number = await show(actor, async () => waveNumberOf(args.params.w));
  return submit(args, actor, confirmForm, (input) => forwardWave(db, actor, site, number, input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedForwardedWave' } }));
}

export default function ForwardWave() {
  return <MoveWavePage {...useLoaderData<typeof loader>()} />;
}
