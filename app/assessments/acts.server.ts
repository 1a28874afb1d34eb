/** Here is what can be done in a needs assessment: record and withdraw findings, record, close and release sources, carry out the waves of the self-assessment. */
import type { Db } from '../../db/connection.server';
import { perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import { placeOf, type SeenSite } from '../sites/reads.server';
import type { CloseSource, Confirmed, EditFinding, EmptySection, GivenAnswers, NewFinding, NewSource, OpenWave, WaiveWave, WithdrawFinding } from './forms';
import type { FindingSection } from './rules';
import {
  closeSourceStep, declareEmptyStep, type DocumentedIn, editFindingStep, recordFindingStep, recordSourceStep, releaseSourceStep, withdrawFindingStep,
} from './steps/findings.server';
import { answerWaveStep, closeWaveStep, forwardWaveStep, openWaveStep, releaseWaveStep, waiveWaveStep, waveTitle } from './steps/waves.server';

/** A form that makes something; seeds have no token. */
type Once<T extends { once: string }> = Omit<T, 'once'> & { once?: string | undefined };

const finding = (id: string, sentence: string) => ({ kind: 'finding', id, title: sentence.length > 120 ? `${sentence.slice(0, 119)}…` : sentence });

/** Records a finding; a documented one comes with its public source and the words that stand there. */
export const recordFinding = (db: Db, actor: Actor, site: SeenSite, { once, ...input }: Once<NewFinding>, documented?: DocumentedIn): Promise<string> =>
  perform(db, actor, 'assessments.recordFinding', once, async (change) => {
    const id = await recordFindingStep(change, site, input, documented);
    return { subject: finding(id, input.sentence), place: placeOf(site), result: id };
  });

/** Mends a finding. */
export const editFinding = (db: Db, actor: Actor, site: SeenSite, id: string, input: EditFinding): Promise<string> =>
  perform(db, actor, 'assessments.editFinding', undefined, async (change) => {
    await editFindingStep(change, site, id, input);
    return { subject: finding(id, input.sentence), place: placeOf(site), result: id };
  });

/** Withdraws a finding with a reason; it is never deleted. */
export const withdrawFinding = (db: Db, actor: Actor, site: SeenSite, id: string, input: WithdrawFinding): Promise<string> =>
  perform(db, actor, 'assessments.withdrawFinding', undefined, async (change) => {
    const { sentence } = await withdrawFindingStep(change, site, id, input);
    return { subject: finding(id, sentence), place: placeOf(site), result: id };
  });

/** Declares with a reason that a section holds no finding. */
export const declareEmptySection = (db: Db, actor: Actor, site: SeenSite, section: FindingSection, input: EmptySection): Promise<string> =>
  perform(db, actor, 'assessments.declareEmpty', undefined, async (change) => {
    const title = await declareEmptyStep(change, site, section, input);
    return { subject: { kind: 'findingSection', id: `${site.id}.${section}`, title }, place: placeOf(site), result: section };
  });

/** Records a source. */
export const recordSource = (db: Db, actor: Actor, site: SeenSite, { once, ...input }: Once<NewSource>): Promise<string> =>
  perform(db, actor, 'assessments.recordSource', once, async (change) => {
    const id = await recordSourceStep(change, site, input);
    return { subject: { kind: 'assessmentSource', id, title: input.title }, place: placeOf(site), result: id };
  });

/** Closes a source. */
export const closeSource = (db: Db, actor: Actor, site: SeenSite, id: string, input: CloseSource): Promise<string> =>
  perform(db, actor, 'assessments.closeSource', undefined, async (change) => {
    const { title } = await closeSourceStep(change, site, id, input);
    return { subject: { kind: 'assessmentSource', id, title }, place: placeOf(site), result: id };
  });

/** Releases a closed source. */
export const releaseSource = (db: Db, actor: Actor, site: SeenSite, id: string, input: Confirmed): Promise<string> =>
  perform(db, actor, 'assessments.releaseSource', undefined, async (change) => {
    const { title } = await releaseSourceStep(change, site, id, input);
    return { subject: { kind: 'assessmentSource', id, title }, place: placeOf(site), result: id };
  });

/** Opens the next wave and gives its number. */
export const openWave = (db: Db, actor: Actor, site: SeenSite, { once, ...input }: Once<OpenWave>): Promise<number> =>
  perform(db, actor, 'assessments.openWave', once, async (change) => {
    const { id, number } = await openWaveStep(change, site, input);
    return { subject: { kind: 'wave', id, title: waveTitle(number) }, place: placeOf(site), result: number };
  });

/** Saves the answers given so far. The history says once that the wave was answered, and nothing of any single answer. */
export const answerWave = (db: Db, actor: Actor, site: SeenSite, number: number, input: GivenAnswers): Promise<number> =>
  perform(db, actor, 'assessments.answerWave', undefined, async (change) => {
    const { wave, first } = await answerWaveStep(change, site, number, input);
    return { subject: { kind: 'wave', id: wave.id, title: waveTitle(number) }, place: placeOf(site), result: number, unrecorded: !first };
  });

const moved = (act: string, step: typeof closeWaveStep) => (db: Db, actor: Actor, site: SeenSite, number: number, input: Confirmed): Promise<number> =>
  perform(db, actor, act, undefined, async (change) => {
    const wave = await step(change, site, number, input);
    return { subject: { kind: 'wave', id: wave.id, title: waveTitle(number) }, place: placeOf(site), result: number };
  });

/** Closes a wave: its answers are frozen. */
export const closeWave = moved('assessments.closeWave', closeWaveStep);

/** Releases the results of a wave (Ergebnisfreigabe). */
export const releaseWave = moved('assessments.releaseWave', releaseWaveStep);

/** Forwards the released results to the ministry. */
export const forwardWave = moved('assessments.forwardWave', forwardWaveStep);

/** Waives the second wave with a reason. */
export const waiveWave = (db: Db, actor: Actor, site: SeenSite, number: number, input: WaiveWave): Promise<number> =>
  perform(db, actor, 'assessments.waiveWave', undefined, async (change) => {
    await waiveWaveStep(change, site, number, input);
    return { subject: { kind: 'wave', id: `${site.id}.${number}`, title: waveTitle(number) }, place: placeOf(site), result: number };
  });
