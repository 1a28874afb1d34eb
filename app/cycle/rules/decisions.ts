/** Here a decision is put together: its outcome follows from what becomes of each missing criterion, and only what is left open is asked again. */
import type { Role } from '../../shared/actor';
import type { Day } from '../../shared/dates';
import type { Criterion, CriterionKey } from './criteria';
import type { Outcome } from './phases';

/** The choice at the end of the form; whether it is with conditions follows from the criteria. */
export const verdicts = ['approve', 'return'] as const;
/** What becomes of a criterion that is missing. */
export const answers = ['condition', 'waiver'] as const;

/** The fields of one criterion, by the names of the form. */
export const fieldsOfCriterion = (key: CriterionKey | 'extra') =>
  ({ answer: `${key}Answer`, what: `${key}What`, role: `${key}Role`, owner: `${key}Function`, due: `${key}Due`, reason: `${key}Reason` }) as const;

/** What was said to one criterion, or to one more condition. */
export interface Answer {
  key: CriterionKey | 'extra';
  answer: 'condition' | 'waiver' | null;
  what: string | null;
  role: Role | null;
  owner: string | null;
  due: Day | null;
  reason: string | null;
}

/** A condition: what stays to be done, by which function, until when. A null key is one more, beside the criteria. */
export interface NewCondition {
  key: CriterionKey | null;
  what: string | null;
  role: Role;
  owner: string;
  due: Day;
}

/** A decision that can be written down. */
export interface Decision {
  outcome: Outcome;
  conditions: NewCondition[];
  waivers: { criterion: CriterionKey; reason: string }[];
}

/** What is still to be said, by the field it belongs to. */
export interface Gap {
  key: CriterionKey | 'extra';
  field: 'answer' | 'what' | 'role' | 'owner' | 'due' | 'reason';
  problem: 'answerNeeded' | 'ownerNeeded' | 'dueNeeded' | 'dueInPast' | 'reasonNeeded' | 'whatNeeded';
}

/**
 * Puts a decision together. A return keeps nothing but its reason. An approval answers every missing criterion: a condition with owner and
 * day, or a waiver with a reason; any condition makes it an approval with conditions.
 */
export function decisionOf(verdict: 'approve' | 'return', missing: readonly Criterion[], answers: readonly Answer[], today: Day): { ok: true; decision: Decision } | { ok: false; gap: Gap } {
  if (verdict === 'return') return { ok: true, decision: { outcome: 'returned', conditions: [], waivers: [] } };
  const conditions: NewCondition[] = [];
  const waivers: Decision['waivers'] = [];
  for (const { key } of missing) {
    const said = answers.find((one) => one.key === key);
    if (!said?.answer) return gap(key, 'answer', 'answerNeeded');
    if (said.answer === 'waiver') {
      if (!said.reason) return gap(key, 'reason', 'reasonNeeded');
      waivers.push({ criterion: key, reason: said.reason });
      continue;
    }
    const condition = conditionOf(said, today);
    if ('problem' in condition) return { ok: false, gap: condition };
    conditions.push({ ...condition, key, what: null });
  }
  const extra = answers.find((one) => one.key === 'extra');
  // The owner of one more condition is proposed by the form, so only its text or its day says that it is meant.
  if (extra && (extra.what || extra.due)) {
    if (!extra.what) return gap('extra', 'what', 'whatNeeded');
    const condition = conditionOf(extra, today);
    if ('problem' in condition) return { ok: false, gap: condition };
    conditions.push({ ...condition, key: null, what: extra.what });
  }
  return { ok: true, decision: { outcome: conditions.length > 0 ? 'approvedWithConditions' : 'approved', conditions, waivers } };
}

function gap(key: Gap['key'], field: Gap['field'], problem: Gap['problem']): { ok: false; gap: Gap } {
  return { ok: false, gap: { key, field, problem } };
}

function conditionOf(said: Answer, today: Day): { role: Role; owner: string; due: Day } | Gap {
  if (!said.role) return { key: said.key, field: 'role', problem: 'ownerNeeded' };
  if (!said.owner) return { key: said.key, field: 'owner', problem: 'ownerNeeded' };
  if (!said.due) return { key: said.key, field: 'due', problem: 'dueNeeded' };
  if (said.due < today) return { key: said.key, field: 'due', problem: 'dueInPast' };
  return { role: said.role, owner: said.owner, due: said.due };
}
