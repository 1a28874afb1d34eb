/** Here requests, decisions, waivers and reopenings of gates are stored and read; rows are added and marked, never deleted. */
import type { Insertable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { GateDecisionTable, GateReopeningTable, GateRequestTable, GateWaiverTable } from '../schema';
import { programmeInSight, siteInSight } from '../scope.server';

const turns = (db: Db | Trx) =>
  db.selectFrom('gateRequest').innerJoin('site', 'site.id', 'gateRequest.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .leftJoin('gateDecision', 'gateDecision.requestId', 'gateRequest.id').leftJoin('gateReopening', 'gateReopening.decisionId', 'gateDecision.id')
    .select(['gateRequest.siteId', 'gateRequest.phase', 'gateRequest.id as requestId', 'gateRequest.state as requestState', 'gateRequest.requestedBy', 'gateRequest.requestedName', 'gateRequest.requestedRole',
      'gateRequest.note', 'gateRequest.onDay as requestedOn', 'gateRequest.at as requestedAt', 'gateDecision.id as decisionId', 'gateDecision.outcome', 'gateDecision.reason', 'gateDecision.decidedName',
      'gateDecision.onDay as decidedOn', 'gateDecision.evidenceHash', 'gateReopening.onDay as reopenedOn', 'gateReopening.reason as reopeningReason', 'gateReopening.personName as reopenedName'])
    .orderBy('gateRequest.at').orderBy('gateRequest.id');

/** Everything requested, decided and reopened at the sites seen whole, oldest first: of one site, of a programme, or of all. */
export function turnsOf(db: Db | Trx, scope: Scope, asked: { siteId?: string; programmeId?: string }) {
  let query = turns(db).where(siteInSight(scope));
  if (asked.siteId !== undefined) query = query.where('gateRequest.siteId', '=', asked.siteId);
  if (asked.programmeId !== undefined) query = query.where('site.programmeId', '=', asked.programmeId);
  return query.execute();
}

/** How far every site of a programme is, for the circle of its sites: decisions and their days, nothing of what was written. */
export const decisionsInCircle = (db: Db, scope: Scope, programmeId: string) =>
  turns(db).where(programmeInSight(scope)).where('site.programmeId', '=', programmeId).execute();

/** The sites of a programme by name and state, for the circle. */
export const sitesInCircle = (db: Db, scope: Scope, programmeId: string) =>
  db.selectFrom('site').innerJoin('programme', 'programme.id', 'site.programmeId').select(['site.id', 'site.slug', 'site.name', 'site.state', 'site.position', 'programme.slug as programmeSlug', 'programme.kind as programmeKind'])
    .where(programmeInSight(scope)).where('site.programmeId', '=', programmeId).orderBy('site.position').orderBy('site.name').execute();

/** One decision of a site in sight with its frozen evidence. */
export const decisionById = (db: Db, scope: Scope, siteId: string, id: string) =>
  db.selectFrom('gateDecision').innerJoin('site', 'site.id', 'gateDecision.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .selectAll('gateDecision').where(siteInSight(scope)).where('gateDecision.siteId', '=', siteId).where('gateDecision.id', '=', id).executeTakeFirst();

/** The waivers of a site's decisions. */
export const waiversOfSite = (db: Db | Trx, siteId: string) =>
  db.selectFrom('gateWaiver').innerJoin('gateDecision', 'gateDecision.id', 'gateWaiver.decisionId').selectAll('gateWaiver').select('gateDecision.evidence').where('gateDecision.siteId', '=', siteId).orderBy('gateWaiver.id').execute();

/** Adds a request. */
export async function addRequest(trx: Trx, request: Insertable<GateRequestTable>): Promise<void> {
  await trx.insertInto('gateRequest').values(request).execute();
}

/** Marks an open request as decided or withdrawn; tells whether it was still open, so that two at once cannot both have it. */
export async function settleRequest(trx: Trx, id: string, state: 'decided' | 'withdrawn'): Promise<boolean> {
  const done = await trx.updateTable('gateRequest').set({ state }).where('id', '=', id).where('state', '=', 'open').executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Adds a decision with its waivers. */
export async function addDecision(trx: Trx, decision: Insertable<GateDecisionTable>, waivers: Insertable<GateWaiverTable>[]): Promise<void> {
  await trx.insertInto('gateDecision').values(decision).execute();
  if (waivers.length > 0) await trx.insertInto('gateWaiver').values(waivers).execute();
}

/** Adds a reopening and marks the decision; tells whether it was still in force. */
export async function addReopening(trx: Trx, reopening: Insertable<GateReopeningTable>): Promise<boolean> {
  const done = await trx.updateTable('gateDecision').set({ reopened: 1 }).where('id', '=', reopening.decisionId).where('reopened', '=', 0).executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await trx.insertInto('gateReopening').values(reopening).execute();
  return true;
}

/** Makes two requests for the same site wait for each other, so that only one can be open per phase. */
export async function holdSite(trx: Trx, siteId: string): Promise<void> {
  await trx.updateTable('site').set((eb) => ({ position: eb.ref('position') })).where('id', '=', siteId).execute();
}
