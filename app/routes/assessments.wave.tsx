/** Here one wave of the self-assessment is asked for, and answered by the head. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { answerWave } from '../assessments/acts.server';
import { answersForm } from '../assessments/forms';
import { seeWave, waveNumberOf } from '../assessments/reads.server';
import { WavePage } from '../assessments/views/wave';
import { show, submit } from '../http/form.server';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const wave = await show(actor, async () => seeWave(db, actor, site, waveNumberOf(args.params.w)));
  return { ...assessmentPage(actor, site, 'waveTitle', { number: wave.number }), here: pathOfAssessment(site, `runden/${wave.number}`), wave };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const number = await show(actor, async () => waveNumberOf(args.params.w));
  return submit(args, actor, answersForm, (input) => answerWave(db, actor, site, number, input),
    () => ({ to: pathOfAssessment(site, `runden/${number}`), news: { room: 'assessments', key: 'savedAnswers' } }));
}

export default function Wave() {
  return <WavePage {...useLoaderData<typeof loader>()} />;
}
