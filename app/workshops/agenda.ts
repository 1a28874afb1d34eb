/** Here the agenda is worked out: what to propose for each kind of workshop, and when each item starts. */
import type { AgendaMethod, WorkshopKind } from './rules';

/** One item to propose; its title is the word "proposal.<key>". */
export interface ProposedItem<Key extends string = ProposalKey> {
  key: Key;
  method: AgendaMethod;
  minutes: number;
}

const item = <Key extends string>(key: Key, method: AgendaMethod, minutes: number): ProposedItem<Key> => ({ key, method, minutes });

const proposals = {
  initiation: [
    item('arrive', 'input', 20), item('mirror', 'input', 60), item('tension', 'discussion', 45), item('breather', 'pause', 15), item('expect', 'cards', 45),
    item('priorities', 'dots', 60), item('wayForward', 'discussion', 45), item('agree', 'round', 20),
  ],
  planning: [
    item('recap', 'input', 20), item('success', 'groups', 60), item('collect', 'cards', 60), item('breather', 'pause', 15), item('sheets', 'sheet', 120),
    item('check', 'discussion', 30), item('support', 'discussion', 30), item('agree', 'round', 20),
  ],
  closing: [
    item('timeline', 'input', 30), item('balance', 'sheet', 90), item('secondWave', 'input', 45), item('breather', 'pause', 15), item('helped', 'cards', 45),
    item('carryOn', 'discussion', 45), item('message', 'groups', 30), item('farewell', 'round', 15),
  ],
  regional: [item('arrive', 'input', 20), item('reports', 'round', 60), item('topic', 'groups', 90), item('breather', 'pause', 15), item('agree', 'round', 25)],
  exchangeDay: [item('arrive', 'input', 20), item('reports', 'round', 60), item('tour', 'input', 60), item('breather', 'pause', 15), item('takeAways', 'cards', 45), item('agree', 'round', 20)],
} as const satisfies Record<WorkshopKind, readonly ProposedItem<string>[]>;

export type ProposalKey = (typeof proposals)[WorkshopKind][number]['key'];

/** The agenda to start from for a kind of workshop; everything in it can be changed. */
export const proposedAgenda = (kind: WorkshopKind): readonly ProposedItem[] => proposals[kind];

/** What the clock needs to know of an item. */
export interface Timed {
  plannedMinutes: number;
  actualMinutes: number | null;
}

/**
 * The minute of the day at which each item starts, planned and, as far as times were noted, actual.
 * Without a start of the workshop nothing can be said; planned starts never depend on actual times.
 */
export function withTimes<Item extends Timed>(items: readonly Item[], startMinute: number | null): (Item & { starts: number | null; really: number | null })[] {
  let planned = startMinute;
  let really = startMinute;
  return items.map((one) => {
    const timed = { ...one, starts: planned, really };
    if (planned !== null) planned += one.plannedMinutes;
    if (really !== null) really = one.actualMinutes === null ? null : really + one.actualMinutes;
    return timed;
  });
}

/** Planned and noted minutes together; noted only when every item has its time, because a part is no total. */
export function minutesOf(items: readonly Timed[]): { planned: number; actual: number | null } {
  const planned = items.reduce((sum, one) => sum + one.plannedMinutes, 0);
  const actual = items.length > 0 && items.every((one) => one.actualMinutes !== null) ? items.reduce((sum, one) => sum + (one.actualMinutes ?? 0), 0) : null;
  return { planned, actual };
}
