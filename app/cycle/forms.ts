/** Here the shapes of what people type at gates are laid down. */
import { z } from 'zod';
import { roles } from '../shared/actor';
import { longText, once, oneOf, optionalDay, optionalLongText, optionalOneOf, optionalText } from '../shared/shapes';
import { type CriterionKey, criterionKeys } from './rules/criteria';
import { answers, fieldsOfCriterion, verdicts } from './rules/decisions';
import type { Phase } from './rules/phases';

export const requestGateForm = z.object({ note: optionalLongText(2000), once: once() });
export type RequestGate = z.infer<typeof requestGateForm>;

export const withdrawRequestForm = z.object({});

export const reopenGateForm = z.object({ reason: longText(2000), once: once() });
export type ReopenGate = z.infer<typeof reopenGateForm>;

const fieldShape = () => ({ answer: optionalOneOf(answers), what: optionalText(300), role: optionalOneOf(roles), owner: optionalText(120), due: optionalDay(), reason: optionalLongText(2000) });

/** What was said to one criterion that is missing, or to one more condition. */
export interface CriterionAnswer {
  key: CriterionKey | 'extra';
  answer: (typeof answers)[number] | null;
  what: string | null;
  role: (typeof roles)[number] | null;
  owner: string | null;
  due: string | null;
  reason: string | null;
}

/** The decision on a phase: the verdict, its reason, and an answer to each criterion of the phase. */
export interface DecideGate {
  verdict: (typeof verdicts)[number];
  reason: string;
  answers: CriterionAnswer[];
  once: string;
}

/** The form of a decision asks for each criterion of the phase, and for one more condition. */
export const decideGateForm = (phase: Phase) =>
  z.object({ verdict: oneOf(verdicts), reason: longText(2000), once: once(), ...flatFields(phase) }).transform((typed): DecideGate => ({
    verdict: typed.verdict, reason: typed.reason, once: typed.once, answers: keysOf(phase).map((key) => answerFrom(key, typed)),
  }));

const keysOf = (phase: Phase): (CriterionKey | 'extra')[] => [...criterionKeys[phase], 'extra'];

function flatFields(phase: Phase): z.ZodRawShape {
  return Object.fromEntries(keysOf(phase).flatMap((key) => {
    const names = fieldsOfCriterion(key);
    return Object.entries(fieldShape()).map(([part, shape]) => [names[part as keyof typeof names], shape] as const);
  }));
}

function answerFrom(key: CriterionKey | 'extra', typed: Record<string, unknown>): CriterionAnswer {
  const names = fieldsOfCriterion(key);
  return { key, answer: typed[names.answer], what: typed[names.what], role: typed[names.role], owner: typed[names.owner], due: typed[names.due], reason: typed[names.reason] } as CriterionAnswer;
}
