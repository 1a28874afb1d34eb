/** Here is what can be done at gates: request, withdraw, decide, reopen. */
import type { Db } from '../../db/connection.server';
import { type Change, perform } from '../history/perform.server';
import type { Actor } from '../shared/actor';
import { placeOf, type SeenSite } from '../sites/reads.server';
import type { DecideGate, ReopenGate, RequestGate } from './forms';
import type { Phase } from './rules/phases';
import { decideGateStep, reopenGateStep, requestGateStep, withdrawRequestStep } from './steps/gates.server';

const atGate = (db: Db, actor: Actor, act: string, once: string | undefined, step: (change: Change) => Promise<{ site: SeenSite; id: string; title: string }>) =>
  perform(db, actor, act, once, async (change) => {
    const { site, id, title } = await step(change);
    return { subject: { kind: 'gate', id, title }, place: placeOf(site), result: id };
  });

/** Asks for the decision on a phase. */
export const requestGate = (db: Db, actor: Actor, siteId: string, phase: Phase, input: RequestGate) =>
  atGate(db, actor, 'cycle.request', input.once, (change) => requestGateStep(change, siteId, phase, input));

/** Takes an open request back. */
export const withdrawRequest = (db: Db, actor: Actor, siteId: string, phase: Phase) =>
  atGate(db, actor, 'cycle.withdraw', undefined, (change) => withdrawRequestStep(change, siteId, phase));

/** Decides on a phase; gives the id of the decision. */
export const decideGate = (db: Db, actor: Actor, siteId: string, phase: Phase, input: DecideGate) =>
  atGate(db, actor, 'cycle.decide', input.once, (change) => decideGateStep(change, siteId, phase, input));

/** Takes a decision out of force, with a reason. */
export const reopenGate = (db: Db, actor: Actor, siteId: string, phase: Phase, input: ReopenGate) =>
  atGate(db, actor, 'cycle.reopen', input.once, (change) => reopenGateStep(change, siteId, phase, input));
