/** Here the shapes of what people type about findings, sources and waves are laid down. */
import { z } from 'zod';
import { day, longText, once, oneOf, optionalDay, optionalId, optionalImpreciseDate, optionalOneOf, text, version } from '../shared/shapes';
import { codesAskedOf } from './instrument';
import { findingOrigins, sections, sourceKinds } from './rules';

const findingFields = {
  section: oneOf(sections),
  sentence: longText(2000),
  fieldId: optionalId(),
  assessmentSourceId: optionalId(),
  sourceKind: optionalOneOf(sourceKinds),
  happened: optionalImpreciseDate(),
  origin: oneOf(findingOrigins),
};

export const newFindingForm = z.object({ ...findingFields, once: once() });
export type NewFinding = z.infer<typeof newFindingForm>;

export const editFindingForm = z.object({ ...findingFields, version: version() });
export type EditFinding = z.infer<typeof editFindingForm>;

export const withdrawFindingForm = z.object({ reason: longText(1000), version: version() });
export type WithdrawFinding = z.infer<typeof withdrawFindingForm>;

export const emptySectionForm = z.object({ reason: longText(1000) });
export type EmptySection = z.infer<typeof emptySectionForm>;

export const newSourceForm = z.object({ kind: oneOf(sourceKinds), title: text(200), once: once() });
export type NewSource = z.infer<typeof newSourceForm>;

export const closeSourceForm = z.object({ closedOn: day(), version: version() });
export type CloseSource = z.infer<typeof closeSourceForm>;

/** A confirmation asks nothing but whether the person saw what is stored. */
export const confirmForm = z.object({ version: version() });
export type Confirmed = z.infer<typeof confirmForm>;

export const openWaveForm = z.object({ informedOn: optionalDay(), once: once() });
export type OpenWave = z.infer<typeof openWaveForm>;

export const waiveWaveForm = z.object({ reason: longText(1000) });
export type WaiveWave = z.infer<typeof waiveWaveForm>;

/** The boxes of a statement; "cannot judge" is an answer, no box at all is none. */
export const answerValues = ['1', '2', '3', '4', '5', 'cannotJudge'] as const;

/** One field per statement of the leadership; only what was answered comes through. */
export const answersForm = z
  .object({ version: version(), ...Object.fromEntries(codesAskedOf('leadership').map((code) => [code, optionalOneOf(answerValues)])) })
  .transform(({ version: seen, ...typed }) => ({
    version: seen,
    answers: Object.entries(typed as Record<string, (typeof answerValues)[number] | null>).flatMap(([statementCode, box]) =>
      box === null ? [] : [{ statementCode, value: box === 'cannotJudge' ? null : Number(box) }]),
  }));
export type GivenAnswers = z.infer<typeof answersForm>;
