/** Here the results of a wave are released. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { releaseWave } from '../assessments/acts.server';
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
    must('assessments', wave.may.release);
    return wave;
  });
  return { ...assessmentPage(actor, site, 'releaseWave'), back: pathOfAssessment(site, `runden/${number}`), move: 'releaseWave' as const, number, version, answered };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const number = await show(actor, async () => waveNumberOf(args.params.w));
  return submit(args, actor, confirmForm, (input) => releaseWave(db, actor, site, number, input),
    () => ({ to: pathOfAssessment(site), news: { room: 'assessments', key: 'savedReleasedWave' } }));
}

export default function ReleaseWave() {
  return <MoveWavePage {...useLoaderData<typeof loader>()} />;
}
