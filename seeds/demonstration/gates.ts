/** Here the Phasenfreigaben of a site are told: request, decision with its conditions, return. */
import { decideGate, requestGate } from '../../app/cycle/acts.server';
import type { CriterionAnswer } from '../../app/cycle/forms';
import { criterionKeys } from '../../app/cycle/rules/criteria';
import type { Phase } from '../../app/cycle/rules/phases';
import { closeOpenItem } from '../../app/openItems/acts.server';
import { once, type Stage } from './stage';

const unanswered = { answer: null, what: null, role: null, owner: null, due: null, reason: null } as const;

/** A condition in the words of the decision. */
export const condition = (key: CriterionAnswer['key'], what: string, due: string): CriterionAnswer => ({ key, answer: 'condition', what, role: 'head', owner: 'Leitung Ausländerbehörde', due, reason: null });

/** Asks for the decision on a phase; the consultant does so unless the head is named. */
export const ask = (stage: Stage, phase: Phase, offset: number, by: 'consultant' | 'head' = 'consultant') =>
  requestGate(stage.db, stage.as(by, offset), stage.site.id, phase, { note: null, once: once() });

/** Decides on a phase; every criterion that is not named is met. */
export function decide(stage: Stage, phase: Phase, offset: number, reason: string, answers: readonly CriterionAnswer[] = [], verdict: 'approve' | 'return' = 'approve') {
  const all = [...criterionKeys[phase], 'extra' as const].map((key) => answers.find((one) => one.key === key) ?? { ...unanswered, key });
  return decideGate(stage.db, stage.as('coordinator', offset), stage.site.id, phase, { verdict, reason, answers: all, once: once() });
}

/** Asks and decides without conditions. */
export async function pass(stage: Stage, phase: Phase, offset: number): Promise<void> {
  await ask(stage, phase, offset - 4);
  await decide(stage, phase, offset, 'Die Nachweise sind vollständig.');
}

/** Reports every open item of the site as done whose words begin like this. */
export async function settle(stage: Stage, beginning: string, offset: number, note: string): Promise<void> {
  const items = await stage.db.selectFrom('openItem').select(['id', 'what', 'version']).where('siteId', '=', stage.site.id).where('state', '=', 'open').execute();
  for (const item of items.filter(({ what }) => what.startsWith(beginning))) await closeOpenItem(stage.db, stage.as('head', offset), item.id, { doneNote: note, version: item.version });
}
