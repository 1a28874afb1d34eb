/** Here is gathered how a site stands: its phases, what speaks for each gate, its open items and whose turn it is. */
import { turnsOf } from '../../../db/cycle/gates.server';
import { ledgerOf, type LedgerLine } from '../../../db/cycle/ledger.server';
import type { Db, Trx } from '../../../db/connection.server';
import { openItemsOfSite } from '../../../db/openItems/openItems.server';
import { scopeOf } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import type { SeenSite } from '../../sites/reads.server';
import { readLedger } from '../ledger';
import { begunIn } from '../rules/criteria';
import { type Condition, type GateTurn, type Outcome, type Phase, standingsOf } from '../rules/phases';
import { turnOf } from '../rules/turns';

export type TurnRow = Awaited<ReturnType<typeof turnsOf>>[number];
type ItemRow = { originKind: string; originId: string; state: string; dueDay: string | null; ownerRole: string | null };

/** A stored request with its decision as the rules know it. */
export const turnFrom = (row: TurnRow): GateTurn => ({
  phase: row.phase as Phase, requestId: row.requestId, requestState: row.requestState as GateTurn['requestState'], requestedBy: row.requestedBy, requestedRole: row.requestedRole,
  requestedOn: row.requestedOn, requestedAt: row.requestedAt, decisionId: row.decisionId, outcome: row.outcome as Outcome | null, decidedOn: row.decidedOn, reopenedOn: row.reopenedOn,
});

const conditionsIn = (items: readonly ItemRow[]): Condition[] =>
  items.filter((item) => item.originKind === 'gate').map((item) => ({ decisionId: item.originId, state: item.state, dueDay: item.dueDay, ownerRole: item.ownerRole }));

/** How one site stands today, worked out from rows that were read for one site or for many. */
export function courseFrom(
  site: { id: string; state: string; programmeKind: string; silenceDays: number },
  rows: { lines: readonly LedgerLine[]; turns: readonly TurnRow[]; items: readonly (ItemRow & { siteId: string | null })[] },
  today: string,
) {
  const ledger = readLedger(rows.lines.filter((line) => line.siteId === site.id), site.silenceDays, today);
  const turns = rows.turns.filter((turn) => turn.siteId === site.id);
  const conditions = conditionsIn(rows.items.filter((item) => item.siteId === site.id));
  const standings = standingsOf({ documented: site.programmeKind === 'documented', turns: turns.map(turnFrom), conditions, plan: ledger.plan, begun: begunIn(ledger.evidence) }, today);
  const turn = turnOf({ standings, evidence: ledger.evidence, conditions, siteState: site.state, reportForwardedOn: ledger.reportForwardedOn }, today);
  return { ledger, turns, standings, turn };
}

/** How a site stands, with three queries; `charts` brings along the courses over time that its charts show. */
export async function courseOf(db: Db | Trx, actor: Actor, site: SeenSite, charts = false) {
  const scope = scopeOf(actor);
  const [lines, turns, items] = await Promise.all([
    ledgerOf(db, scope, { siteId: site.id, today: actor.today, charts }), turnsOf(db, scope, { siteId: site.id }), openItemsOfSite(db, scope, site.id),
  ]);
  return { ...courseFrom(site, { lines, turns, items }, actor.today), lines, items };
}
