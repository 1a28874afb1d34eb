/** Here it is decided who may see, request, decide and reopen a Phasenfreigabe: the gate at the end of a phase, which is a decision with evidence and never a mere date. */
import { either, isConcerned, isConsultant, isCoordinator, isHead, isMinistry } from '../../accounts/rules';
import type { Actor, Place } from '../../shared/actor';
import { refused, type Verdict } from '../../shared/verdict';
import { isDecided, type PhaseState, phases, type Standing } from './phases';

/** A gate as the rules need to know it. */
export interface GateFacts extends Place {
  state: PhaseState;
  /** Who asked, while a request is open. */
  requestedBy: string | null;
  /** Whether the phase before is decided; of the first phase always. */
  earlierDecided: boolean;
}

/** Where a gate belongs; of documented programmes everybody sees that nothing is known. */
export interface GatePlace extends Place {
  documented?: boolean;
}

/** The facts of a gate among the standings of its site. */
export function gateFactsOf(place: Place, standing: Standing, standings: readonly Standing[]): GateFacts {
  const before = standings[phases.indexOf(standing.phase) - 1];
  return { programmeId: place.programmeId, siteId: place.siteId, state: standing.state, requestedBy: standing.request?.by ?? null, earlierDecided: before === undefined || isDecided(before.state) };
}

/** Phases, decisions and their evidence are seen by everybody who has to do with the site. */
export const maySeeGate = (actor: Actor, place: GatePlace): Verdict => either('notYours', place.documented === true, isConcerned(actor, place));

/** What is still missing, requests and recommendations are work in progress, which the ministry does not see. */
export const maySeeCriteria = (actor: Actor, place: GatePlace): Verdict => either('notYours', isConcerned(actor, place) && !isMinistry(actor, place));

/** A gate is requested by the head of the office or the consultant, at any time: nothing that is missing stands in the way. */
export function mayRequestGate(actor: Actor, gate: GateFacts): Verdict {
  if (!isHead(actor, gate) && !isConsultant(actor, gate)) return refused('officeOrConsultantRequests');
  if (gate.state === 'notKnown') return refused('notKnownHere');
  if (gate.state === 'requested') return refused('alreadyRequested');
  return isDecided(gate.state) ? refused('alreadyDecided') : either('officeOrConsultantRequests', true);
}

/** A request is withdrawn by the side of the table that may make one, as long as nothing is decided. */
export function mayWithdrawRequest(actor: Actor, gate: GateFacts): Verdict {
  if (gate.state !== 'requested') return refused('nothingRequested');
  return either('officeOrConsultantRequests', isHead(actor, gate), isConsultant(actor, gate));
}

/** The coordinator decides, never on a request of their own, and never before the earlier phase is decided: order binds decisions. */
export function mayDecideGate(actor: Actor, gate: GateFacts): Verdict {
  if (!isCoordinator(actor, gate)) return refused('coordinatorDecides');
  if (gate.state !== 'requested') return refused('nothingRequested');
  if (gate.requestedBy === actor.personId) return refused('notOwnRequest');
  return either('earlierFirst', gate.earlierDecided);
}

/** A decision in force is reopened by the coordinator, with a reason; nothing is lost by it. */
export function mayReopenGate(actor: Actor, gate: GateFacts): Verdict {
  if (!isCoordinator(actor, gate)) return refused('coordinatorReopens');
  return either('nothingToReopen', isDecided(gate.state));
}

/** What somebody may do at a gate, for the buttons of its pages. */
export const mayOfGate = (actor: Actor, gate: GateFacts) => ({
  request: mayRequestGate(actor, gate),
  withdraw: mayWithdrawRequest(actor, gate),
  decide: mayDecideGate(actor, gate),
  reopen: mayReopenGate(actor, gate),
});
