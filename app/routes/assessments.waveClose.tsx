/** Here a wave is closed. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { closeWave } from '../assessments/acts.server';
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
    must('assessments', wave.may.close);
    return wave;
  });
  return { ...assessmentPage(actor, site, 'closeWave'), back: pathOfAssessment(site, `runden/${number}`), move: 'closeWave' as const, number, version, answered };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const number = await show(actor, async () => waveNumberOf(args.params.w));
  return submit(args, actor, confirmForm, (input) => closeWave(db, actor, site, number, input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedClosedWave' } }));
}

export default function CloseWave() {
  return <MoveWavePage {...useLoaderData<typeof loader>()} />;
}
