/** Here the needs assessment of a site is told: sources, findings, the self-assessment in one or two waves. */
import { answerWave, closeSource, closeWave, forwardWave, openWave, recordFinding, recordSource, releaseSource, releaseWave } from '../../app/assessments/acts.server';
import { codesAskedOf } from '../../app/assessments/instrument';
import { readImprecise } from '../../app/shared/read-imprecise';
import { once, type Stage, versionOf } from './stage';
import { findings } from './texts';

/** Answers of the head: the same for the same site and statement, somewhat better in the second wave. */
function answersOf(stage: Stage, wave: number) {
  return codesAskedOf('leadership').map((statementCode, i) => {
    const seed = (stage.plot.slug.length * 7 + i * 5) % 11;
    if (seed === 10) return { statementCode, value: null };
    return { statementCode, value: Math.min(5, 2 + (seed % 3) + (wave === 2 && seed % 4 !== 1 ? 1 : 0)) };
  });
}

async function wave(stage: Stage, number: 1 | 2, opened: number, upTo: 'open' | 'closed' | 'released' | 'forwarded'): Promise<void> {
  const { db, site, as, day } = stage;
  await openWave(db, as('consultant', opened), site, { informedOn: day(opened - 3), once: once() });
  const { id } = await db.selectFrom('wave').select('id').where('siteId', '=', site.id).where('number', '=', number).executeTakeFirstOrThrow();
  const version = () => versionOf(db, 'wave', id);
  await answerWave(db, as('head', opened + 5), site, number, { answers: answersOf(stage, number), version: await version() });
  if (upTo === 'open') return;
  await closeWave(db, as('consultant', opened + 12), site, number, { version: await version() });
  if (upTo === 'closed') return;
  await releaseWave(db, as('head', opened + 15), site, number, { version: await version() });
  if (upTo === 'released') return;
  await forwardWave(db, as('coordinator', opened + 18), site, number, { version: await version() });
}

/** Tells the needs assessment; `gap` leaves the improvements without a finding, so that a criterion stays open. */
export async function tellAssessment(stage: Stage, gap: boolean): Promise<string[]> {
  const { db, site, as, day } = stage;
  const { begin, told } = stage.plot;
  const interview = await recordSource(db, as('consultant', begin + 4), site, { kind: 'interview', title: 'Gespräche mit der Leitung und vier Mitarbeitenden', once: once() });
  const figures = await recordSource(db, as('head', begin + 8), site, { kind: 'officeFigures', title: 'Anträge, Termine und Stellen des Vorjahres', once: once() });
  await wave(stage, 1, begin + 14, told === 'finished' || told === 'closing' ? 'forwarded' : 'released');
  for (const [i, id] of [interview, figures].entries()) {
    await closeSource(db, as('consultant', begin + 40 + i), site, id, { closedOn: day(begin + 40 + i), version: await versionOf(db, 'assessmentSource', id) });
    await releaseSource(db, as('head', begin + 44 + i), site, id, { version: await versionOf(db, 'assessmentSource', id) });
  }
  if (told === 'closing') await tellFreshSources(stage);
  const made: string[] = [];
  for (const [i, one] of findings.entries()) {
    if (gap && one.section === 'achievedImprovements') continue;
    made.push(await recordFinding(db, as(i % 2 ? 'consultant' : 'head', begin + 20 + i), site, {
      section: one.section, sentence: one.sentence, fieldId: `demo-field-${one.field}`, assessmentSourceId: i % 2 ? interview : figures, sourceKind: null,
      happened: one.happened ? readImprecise(one.happened) : null, origin: one.origin, once: once(),
    }));
  }
  return made;
}

/** Near the end two more sources come in: one is still being written, the other waits for its release. */
async function tellFreshSources({ db, site, as, day }: Stage): Promise<void> {
  await recordSource(db, as('head', -9), site, { kind: 'officeFigures', title: 'Anträge und Termine des laufenden Jahres', once: once() });
  const talks = await recordSource(db, as('consultant', -14), site, { kind: 'interview', title: 'Gespräche im Wartebereich', once: once() });
  await closeSource(db, as('consultant', -7), site, talks, { closedOn: day(-7), version: await versionOf(db, 'assessmentSource', talks) });
}

/** Tells the second wave of the self-assessment, near the closing workshop. */
export const tellSecondWave = (stage: Stage, opened: number, upTo: 'open' | 'closed' | 'forwarded') => wave(stage, 2, opened, upTo);
