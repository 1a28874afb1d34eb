/** Here the next wave of the self-assessment is opened. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { openWave } from '../assessments/acts.server';
import { openWaveForm } from '../assessments/forms';
import { seeNextWave } from '../assessments/reads.server';
import { OpenWavePage } from '../assessments/views/small-forms';
import { newOnce, show, submit } from '../http/form.server';
import { assessmentPage, pathOfAssessment } from './assessments.at.server';
import { atSite } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  const number = await show(actor, () => seeNextWave(db, actor, site));
  return { ...assessmentPage(actor, site, 'openWaveNumber', { number }), number, once: newOnce() };
}

export async function action(args: ActionFunctionArgs) {
  const { db, actor, site } = await atSite(args);
  return submit(args, actor, openWaveForm, (input) => openWave(db, actor, site, input),
    (number) => ({ to: pathOfAssessment(site, `runden/${number}`), news: { room: 'assessments', key: 'savedOpenWave' } }));
}

export default function OpenWave() {
  return <OpenWavePage {...useLoaderData<typeof loader>()} />;
}
