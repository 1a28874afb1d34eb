/** Here single changes at gates are made inside a transaction: a request, its withdrawal, a decision with frozen evidence, a reopening. */
import { createHash } from 'node:crypto';
import { addDecision, addReopening, addRequest, holdSite, settleRequest } from '../../../db/cycle/gates.server';
import { changeSiteState } from '../../../db/sites/states.server';
import { type Change, newId } from '../../history/perform.server';
import { openItemStep } from '../../openItems/steps.server';
import { say } from '../../shared/language';
import { must, Refused, there, Unfit } from '../../shared/refusal';
import { placeOf, type SeenSite, seeSiteById } from '../../sites/reads.server';
import type { DecideGate, ReopenGate, RequestGate } from '../forms';
import { courseOf } from '../reads/course.server';
import { type Criterion, criteriaOf, type CriterionKey, type Evidence, missingOf } from '../rules/criteria';
import { fieldsOfCriterion, decisionOf, type NewCondition } from '../rules/decisions';
import { gateFactsOf, mayDecideGate, mayReopenGate, mayRequestGate, mayWithdrawRequest } from '../rules/gates';
import { type Phase } from '../rules/phases';
import { words } from '../words.de';

/** What is written into the record of a programme is German, whatever language the page had. */
const phaseName = (phase: Phase): string => say(words[`phase.${phase}`], undefined, 'de').replaceAll('\u00ad', '');
const whatOf = (key: CriterionKey, phase: Phase): string => say(words[`condition.${key}`], { phase: phaseName(phase) }, 'de');

/** The gate as it stands inside this transaction; nobody else can change the gates of the site until it ends. */
async function gateIn(change: Change, siteId: string, phase: Phase) {
  await holdSite(change.trx, siteId);
  const site = await seeSiteById(change.trx, change.actor, siteId);
  const course = await courseOf(change.trx, change.actor, site);
  const standing = there(course.standings.find((one) => one.phase === phase));
  return { site, course, standing, facts: gateFactsOf(placeOf(site), standing, course.standings) };
}

/** Asks for the decision on a phase; what is missing does not stand in the way. */
export async function requestGateStep(change: Change, siteId: string, phase: Phase, input: RequestGate) {
  const { site, facts } = await gateIn(change, siteId, phase);
  must('cycle', mayRequestGate(change.actor, facts));
  const id = newId();
  await addRequest(change.trx, {
    id, siteId, phase, requestedBy: change.actor.personId, requestedName: change.actor.name, requestedRole: change.actor.role ?? '', note: input.note, at: change.actor.now, onDay: change.actor.today, state: 'open',
  });
  change.part('note', null, input.note);
  return { site, id, title: phaseName(phase) };
}

/** Takes an open request back; it stays in the list of requests. */
export async function withdrawRequestStep(change: Change, siteId: string, phase: Phase) {
  const { site, standing, facts } = await gateIn(change, siteId, phase);
  must('cycle', mayWithdrawRequest(change.actor, facts));
  const { id } = there(standing.request);
  if (!(await settleRequest(change.trx, id, 'withdrawn'))) throw new Refused('cycle', 'nothingRequested');
  return { site, id, title: phaseName(phase) };
}

/** Decides on a phase and freezes what was known; what is missing becomes conditions with owner and day, or is waived with a reason. */
export async function decideGateStep(change: Change, siteId: string, phase: Phase, input: DecideGate) {
  const { site, course, standing, facts } = await gateIn(change, siteId, phase);
  must('cycle', mayDecideGate(change.actor, facts));
  const { actor, trx } = change;
  const criteria = criteriaOf(phase, course.ledger.evidence);
  const reached = decisionOf(input.verdict, missingOf(criteria), input.answers, actor.today);
  if (!reached.ok) throw new Unfit('cycle', fieldsOfCriterion(reached.gap.key)[reached.gap.field], reached.gap.problem);
  const { outcome, conditions, waivers } = reached.decision;
  const requestId = there(standing.request).id;
  if (!(await settleRequest(trx, requestId, 'decided'))) throw new Refused('cycle', 'nothingRequested');
  const id = newId();
  const evidence = frozen(site, phase, actor.today, criteria, course.ledger.evidence);
  await addDecision(trx, {
    id, requestId, siteId, phase, outcome, reason: input.reason, decidedBy: actor.personId, decidedName: actor.name, at: actor.now, onDay: actor.today,
    evidence, evidenceHash: hashOf(evidence), reopened: 0,
  }, waivers.map((waiver) => ({ id: newId(), decisionId: id, ...waiver })));
  for (const condition of conditions) await addCondition(change, site, phase, id, condition);
  if (phase === 'closing' && outcome !== 'returned') await changeState(change, site, 'finished', input.reason);
  change.part('outcome', null, outcome);
  change.part('reason', null, input.reason);
  return { site, id, title: phaseName(phase) };
}

const addCondition = (change: Change, site: SeenSite, phase: Phase, decisionId: string, condition: NewCondition) =>
  openItemStep(change, {
    ...placeOf(site), origin: { kind: 'gate', id: decisionId, title: phaseName(phase) }, what: condition.key === null ? condition.what ?? '' : whatOf(condition.key, phase),
    ownerRole: condition.role, ownerFunction: condition.owner, dueDay: condition.due,
  });

/** Takes a decision out of force with a reason; every row of it, and every later decision, stays. */
export async function reopenGateStep(change: Change, siteId: string, phase: Phase, input: ReopenGate) {
  const { site, standing, facts } = await gateIn(change, siteId, phase);
  must('cycle', mayReopenGate(change.actor, facts));
  const { actor, trx } = change;
  const id = newId();
  const decisionId = there(standing.decisionId);
  const done = await addReopening(trx, { id, decisionId, siteId, phase, reason: input.reason, personId: actor.personId, personName: actor.name, at: actor.now, onDay: actor.today });
  if (!done) throw new Refused('cycle', 'nothingToReopen');
  if (phase === 'closing' && site.state === 'finished') await changeState(change, site, 'active', input.reason);
  change.part('reason', null, input.reason);
  return { site, id: decisionId, title: phaseName(phase) };
}

async function changeState(change: Change, site: SeenSite, state: 'finished' | 'active', reason: string): Promise<void> {
  await changeSiteState(change.trx, { id: newId(), siteId: site.id, state, onDay: change.actor.today, reason, decidedBy: change.actor.name, at: change.actor.now });
  change.part('siteState', site.state, state);
}

/** What was known when it was decided, as text that never changes again. */
const frozen = (site: SeenSite, phase: Phase, onDay: string, criteria: readonly Criterion[], counts: Evidence): string =>
  JSON.stringify({ form: 1, site: { id: site.id, name: site.name }, phase, onDay, criteria: criteria.map(({ key, met, params }) => ({ key, met, params })), counts });

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
