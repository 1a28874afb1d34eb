/** Here single changes of waves are made inside a transaction: opened, answered, closed, released, forwarded, waived. */
import { answersOf, saveAnswers } from '../../../db/assessments/answers.server';
import { addSource, changeSourceOfWave } from '../../../db/assessments/sources.server';
import { addWaiver, addWave, changeWave, takeBackWaiver, waiversOfSite, waveByNumber, wavesOfSite } from '../../../db/assessments/waves.server';
import { scopeOf } from '../../accounts/rules';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent, Refused, there, Unfit } from '../../shared/refusal';
import { say } from '../../shared/language';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import type { Confirmed, GivenAnswers, OpenWave, WaiveWave } from '../forms';
import { askedOf, currentInstrument, instrumentOf } from '../instrument';
import { factsOfWave } from '../reads.server';
import { mayAnswerWave, mayCloseWave, mayForwardResults, mayOpenWave, mayReleaseResults, mayWaiveWave, nextWave, type WaveState } from '../rules';
import { mustHaveSaved } from './findings.server';
import { words } from '../words.de';

/** How the history names a wave. */
export const waveTitle = (number: number): string => say(words.waveTitle, { number }, 'de');

const wavesSoFar = async (change: Change, site: SeenSite) => (await wavesOfSite(change.trx, scopeOf(change.actor), site.id)).map(factsOfWave);

/** Opens the next wave with its source; the second one asks the same version of the questionnaire as the first. */
export async function openWaveStep(change: Change, site: SeenSite, input: Omit<OpenWave, 'once'>) {
  const stored = await wavesOfSite(change.trx, scopeOf(change.actor), site.id);
  const waves = stored.map(factsOfWave);
  must('assessments', mayOpenWave(change.actor, { ...placeOf(site), waves }));
  if (input.informedOn && input.informedOn > change.actor.today) throw new Unfit('assessments', 'informedOn', 'informedInFuture');
  const number = nextWave(waves) ?? 2;
  const id = newId();
  const { today, now, personId } = change.actor;
  const opened = await addWave(change.trx, {
    id, siteId: site.id, number, instrumentVersion: stored[0]?.instrumentVersion ?? currentInstrument.version, state: 'open', informedOn: input.informedOn,
    openedOn: today, closedOn: null, releasedOn: null, forwardedOn: null, version: 1, createdAt: now, createdBy: personId,
  });
  if (!opened) throw new Refused('assessments', 'waveOpenedAlready');
  await addSource(change.trx, {
    id: newId(), siteId: site.id, kind: 'survey', title: say(words.waveSource, { number }, 'de'), waveId: id, closedOn: null, releasedOn: null, version: 1, createdAt: now,
  });
  const waiver = (await waiversOfSite(change.trx, site.id)).find((one) => one.number === number);
  if (waiver) {
    await takeBackWaiver(change.trx, site.id, number);
    change.part('waived', waiver.reason, null);
  }
  change.part('informedOn', null, input.informedOn);
  return { id, number };
}

const waveHere = async (change: Change, site: SeenSite, number: number) => there(await waveByNumber(change.trx, scopeOf(change.actor), site.id, number));

/** The box of a statement that is ticked for a stored answer. */
const boxOf = (value: number | null): string => (value === null ? 'cannotJudge' : String(value));

/** Saves the answers given so far; tells whether they were the first, because only that stands in the history. */
export async function answerWaveStep(change: Change, site: SeenSite, number: number, input: GivenAnswers) {
  const wave = await waveHere(change, site, number);
  must('assessments', mayAnswerWave(change.actor, factsOfWave(wave)));
  const before = await answersOf(change.trx, [wave.id]);
  const current = Object.fromEntries(before.map((answer) => [answer.statementCode, boxOf(answer.value)]));
  mustBeCurrent(wave, input.version, current);
  const asked = new Set(askedOf(instrumentOf(wave.instrumentVersion), 'leadership').flatMap((field) => field.statements.map((statement) => statement.code)));
  const answers = input.answers.filter((answer) => asked.has(answer.statementCode));
  mustHaveSaved(await changeWave(change.trx, wave.id, input.version, {}), wave, current);
  await saveAnswers(change.trx, wave.id, 'leadership', answers);
  return { wave, first: before.length === 0 && answers.length > 0 };
}

/** Moves a wave on by one state, with the day it happened. */
async function moveWave(change: Change, site: SeenSite, number: number, input: Confirmed, may: typeof mayCloseWave, to: { state: WaveState } & Record<string, string>) {
  const wave = await waveHere(change, site, number);
  must('assessments', may(change.actor, factsOfWave(wave)));
  mustBeCurrent(wave, input.version, {});
  mustHaveSaved(await changeWave(change.trx, wave.id, input.version, to), wave, {});
  return wave;
}

/** Closes a wave: its answers are frozen. A wave that nobody answered is not closed, it would say nothing. */
export async function closeWaveStep(change: Change, site: SeenSite, number: number, input: Confirmed) {
  const closedOn = change.actor.today;
  const wave = await moveWave(change, site, number, input, mayCloseWave, { state: 'closed', closedOn });
  if ((await answersOf(change.trx, [wave.id])).length === 0) throw new Refused('assessments', 'nothingAnswered');
  await changeSourceOfWave(change.trx, wave.id, { closedOn });
  change.part('closedOn', null, closedOn);
  return wave;
}

/** Releases the results (Ergebnisfreigabe), and the source with them. */
export async function releaseWaveStep(change: Change, site: SeenSite, number: number, input: Confirmed) {
  const releasedOn = change.actor.today;
  const wave = await moveWave(change, site, number, input, mayReleaseResults, { state: 'released', releasedOn });
  await changeSourceOfWave(change.trx, wave.id, { releasedOn });
  change.part('releasedOn', null, releasedOn);
  return wave;
}

/** Forwards released results to the ministry. */
export async function forwardWaveStep(change: Change, site: SeenSite, number: number, input: Confirmed) {
  const forwardedOn = change.actor.today;
  const wave = await moveWave(change, site, number, input, mayForwardResults, { state: 'forwarded', forwardedOn });
  change.part('forwardedOn', null, forwardedOn);
  return wave;
}

/** Keeps why the second wave does not take place. */
export async function waiveWaveStep(change: Change, site: SeenSite, number: number, input: WaiveWave) {
  const waived = (await waiversOfSite(change.trx, site.id)).some((one) => one.number === number);
  must('assessments', mayWaiveWave(change.actor, { ...placeOf(site), number, waves: await wavesSoFar(change, site), waived }));
  await addWaiver(change.trx, { siteId: site.id, number, reason: input.reason, personName: change.actor.name, at: change.actor.now });
  change.part('waived', null, input.reason);
}
