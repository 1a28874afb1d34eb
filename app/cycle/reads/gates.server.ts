/** Here is gathered what an actor may see of one gate: criteria, what was requested and decided, frozen evidence. */
import { createHash } from 'node:crypto';
import { decisionById, waiversOfSite } from '../../../db/cycle/gates.server';
import type { Db } from '../../../db/connection.server';
import { scopeOf } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import { must, there } from '../../shared/refusal';
import { placeOf, type SeenSite } from '../../sites/reads.server';
import { type Criterion, criteriaOf, type CriterionKey, missingOf, type WorkshopEvidence, workshopIn } from '../rules/criteria';
import { gateFactsOf, mayOfGate, maySeeCriteria, maySeeGate } from '../rules/gates';
import { heldEarly, phaseOfSlug, phases } from '../rules/phases';
import { criterionPath } from '../tasks';
import { courseOf } from './course.server';

/** A gate of a site is seen with its place: documented sites are open to everybody who is signed in. */
export const gatePlaceOf = (site: SeenSite) => ({ ...placeOf(site), documented: site.programmeKind === 'documented' });

/** A criterion with the address where it is added. */
export const linked = (site: SeenSite, criterion: Criterion, workshop: WorkshopEvidence | null) => ({
  key: criterion.key, met: criterion.met, underWay: criterion.underWay, params: criterion.params, turn: criterion.turn, to: criterionPath(site, criterion),
  /** What only time brings: the day of the workshop, or that it comes after it. */
  waits: workshop?.state !== 'planned' || criterion.met ? null : criterion.key === 'held' ? workshop.day : criterion.key === 'minutesApproved' ? 'afterWorkshop' as const : null,
});
export type LinkedCriterion = ReturnType<typeof linked>;

/** The criteria as they stood when it was decided. */
const frozenIn = (evidence: string) => (JSON.parse(evidence) as { criteria: Pick<Criterion, 'key' | 'met' | 'params'>[] }).criteria;

/** One phase of a site: how it stands, what speaks for it, everything requested and decided so far. Throws NotThere for what is out of sight. */
export async function seeGate(db: Db, actor: Actor, site: SeenSite, slug: string | undefined) {
  const phase = there(phaseOfSlug(slug));
  const place = gatePlaceOf(site);
  must('cycle', maySeeGate(actor, place));
  const [course, waivers] = await Promise.all([courseOf(db, actor, site), waiversOfSite(db, site.id)]);
  const standing = there(course.standings.find((one) => one.phase === phase));
  const working = maySeeCriteria(actor, place).allowed;
  const criteria = criteriaOf(phase, course.ledger.evidence);
  const workshop = workshopIn(phase, course.ledger.evidence);
  return {
    phase, number: phases.indexOf(phase) + 1, standing,
    // The ministry sees what was decided, not what is still being worked on.
    criteria: working ? criteria.map((criterion) => linked(site, criterion, workshop)) : [],
    met: criteria.length - missingOf(criteria).length, all: criteria.length, working,
    heldEarly: workshop?.state === 'held' && heldEarly(phase, workshop.day, course.standings),
    turns: course.turns.filter((turn) => turn.phase === phase && (working || turn.outcome !== null)).reverse().map((turn) => ({
      requestId: turn.requestId, requestState: turn.requestState, requestedName: turn.requestedName, requestedRole: turn.requestedRole, requestedOn: turn.requestedOn, note: working ? turn.note : null,
      decisionId: turn.decisionId, outcome: turn.outcome, reason: turn.reason, decidedName: turn.decidedName, decidedOn: turn.decidedOn,
      reopenedOn: turn.reopenedOn, reopenedName: turn.reopenedName, reopeningReason: turn.reopeningReason,
      waivers: waivers.filter((waiver) => waiver.decisionId === turn.decisionId).map(({ criterion, reason, evidence }) => ({ key: criterion as CriterionKey, reason, params: frozenIn(evidence).find(({ key }) => key === criterion)?.params ?? {} })),
      conditions: course.items.filter((item) => item.originKind === 'gate' && item.originId === turn.decisionId)
        .map(({ id, what, ownerRole, ownerFunction, dueDay, state, doneOn }) => ({ id, what, open: working || ownerRole === 'ministry', ownerFunction, dueDay, state, doneOn, late: state === 'open' && dueDay !== null && dueDay < actor.today })),
    })),
    may: mayOfGate(actor, gateFactsOf(place, standing, course.standings)),
  };
}
export type SeenGate = Awaited<ReturnType<typeof seeGate>>;

/** What was frozen with a decision: the criteria as they stood, and whether the text is still the one that was hashed. */
export async function seeEvidence(db: Db, actor: Actor, site: SeenSite, id: string | undefined) {
  must('cycle', maySeeGate(actor, gatePlaceOf(site)));
  const decision = there(await decisionById(db, scopeOf(actor), site.id, id ?? ''));
  return {
    phase: there(phases.find((phase) => phase === decision.phase)), outcome: decision.outcome, reason: decision.reason, decidedName: decision.decidedName, onDay: decision.onDay, reopened: decision.reopened === 1,
    criteria: frozenIn(decision.evidence), text: decision.evidence, hash: decision.evidenceHash, intact: createHash('sha256').update(decision.evidence, 'utf8').digest('hex') === decision.evidenceHash,
  };
}
