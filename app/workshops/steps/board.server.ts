/** Here the board is filled and ordered inside a transaction; cards carry no name, no author and no time of the day. */
import { randomUUID } from 'node:crypto';
import { addLinks, linksFrom, linksTo, removeLinksTo } from '../../../db/thread/links.server';
import { addCards, addCluster, addColumn, cardsOf, changeCard, changeCluster, changeColumn, clustersOf, columnsOf, findingsAt } from '../../../db/workshops/board.server';
import { scopeOf } from '../../accounts/rules';
import { type Change, newId } from '../../history/perform.server';
import { must, mustBeCurrent, there, Unfit } from '../../shared/refusal';
import type { EditedCard, EditedCluster, NewCards, NewCluster, NewColumn } from '../forms';
import type { LoadedWorkshop } from '../reads/facts.server';
import { mayRecordOutcome, mayRunWorkshop, mayTypeCards } from '../rules';
import { workshopInSight } from './workshop.server';

async function boardToChange(change: Change, workshopId: string): Promise<LoadedWorkshop> {
  const workshop = await workshopInSight(change, workshopId);
  must('workshops', mayRunWorkshop(change.actor, workshop.facts));
  return workshop;
}

const onlySite = (workshop: LoadedWorkshop): string | null => (workshop.sites.length === 1 ? (workshop.sites[0]?.id ?? null) : null);

const link = (change: Change, workshop: LoadedWorkshop, from: [string, string], to: [string, string], siteId: string | null) => ({
  fromKind: from[0], fromId: from[1], toKind: to[0], toId: to[1], programmeId: workshop.programmeId, siteId: siteId ?? onlySite(workshop), at: change.actor.now, personName: change.actor.name,
});

/** Adds a column under its prompt and gives its id. */
export async function addColumnStep(change: Change, workshopId: string, input: Omit<NewColumn, 'once'>) {
  const workshop = await boardToChange(change, workshopId);
  const columns = await columnsOf(change.trx, workshopId);
  const id = newId();
  await addColumn(change.trx, { id, workshopId, position: columns.length, prompt: input.prompt });
  change.part('prompt', null, input.prompt);
  return { workshop, id };
}

/** Words the prompt of a column anew. */
export async function editColumnStep(change: Change, workshopId: string, columnId: string, input: Omit<NewColumn, 'once'>) {
  const workshop = await boardToChange(change, workshopId);
  const column = there((await columnsOf(change.trx, workshopId)).find((one) => one.id === columnId));
  await changeColumn(change.trx, columnId, input.prompt);
  change.part('prompt', column.prompt, input.prompt);
  return workshop;
}

/** Types in cards from paper and gives their ids. A number is on the board once; the history notes that cards came, not which. */
export async function typeCardsStep(change: Change, workshopId: string, input: Omit<NewCards, 'once'>) {
  const workshop = await workshopInSight(change, workshopId);
  must('workshops', mayTypeCards(change.actor, workshop.facts));
  if (!(await columnsOf(change.trx, workshopId)).some((column) => column.id === input.columnId)) throw new Unfit('workshops', 'columnId', 'notOffered');
  const taken = new Set((await cardsOf(change.trx, workshopId)).map((card) => card.number));
  for (const card of input.cards) {
    if (taken.has(card.number)) throw new Unfit('workshops', card.field, 'numberTaken', { number: card.number });
    taken.add(card.number);
  }
  // Random ids and the day only: neither order nor time may tell who wrote a card.
  const rows = input.cards.map((card) => ({ id: randomUUID(), workshopId, columnId: input.columnId, number: card.number, sentence: card.sentence, createdAt: change.actor.today }));
  await addCards(change.trx, rows);
  return { workshop, ids: rows.map((row) => row.id) };
}

/** Replaces the links that lead to a thing from one kind by the chosen ones; those that stay keep time and author. */
async function relink(change: Change, workshop: LoadedWorkshop, fromKind: string, to: [string, string], chosen: readonly { id: string; siteId: string | null }[], among: readonly string[]) {
  const now = (await linksTo(change.trx, to[0], [to[1]])).filter((one) => one.fromKind === fromKind).map((one) => one.fromId);
  const wanted = chosen.map((one) => one.id);
  // Links from things out of sight stay: who cannot see them cannot have meant to take them away.
  await removeLinksTo(change.trx, { toKind: to[0], toId: to[1] }, fromKind, now.filter((id) => among.includes(id) && !wanted.includes(id)));
  await addLinks(change.trx, chosen.filter((one) => !now.includes(one.id)).map((one) => link(change, workshop, [fromKind, one.id], to, one.siteId)));
}

/** Puts a card into a cluster, out of any other; null takes it out. */
async function moveCards(change: Change, workshop: LoadedWorkshop, cardIds: readonly string[], cluster: { id: string; siteId: string | null } | null) {
  const before = (await linksFrom(change.trx, 'card', cardIds)).filter((one) => one.toKind === 'cluster');
  for (const old of before) {
    if (old.toId !== cluster?.id) await removeLinksTo(change.trx, { toKind: 'cluster', toId: old.toId }, 'card', [old.fromId]);
  }
  if (cluster) await addLinks(change.trx, cardIds.map((id) => link(change, workshop, ['card', id], ['cluster', cluster.id], cluster.siteId)));
}

/** Mends a card, puts it into a cluster and says which findings it takes up. */
export async function editCardStep(change: Change, workshopId: string, cardId: string, input: EditedCard) {
  const workshop = await boardToChange(change, workshopId);
  there((await cardsOf(change.trx, workshopId)).find((one) => one.id === cardId));
  if (!(await columnsOf(change.trx, workshopId)).some((column) => column.id === input.columnId)) throw new Unfit('workshops', 'columnId', 'notOffered');
  const cluster = input.clusterId === null ? null : (await clustersOf(change.trx, workshopId)).find((one) => one.id === input.clusterId);
  if (cluster === undefined) throw new Unfit('workshops', 'clusterId', 'notOffered');
  const findings = await findingsAt(change.trx, scopeOf(change.actor), workshop.facts.siteIds);
  const chosen = findings.filter((one) => input.findingIds.includes(one.id));
  if (chosen.length !== input.findingIds.length) throw new Unfit('workshops', 'findingIds', 'notOffered');
  await changeCard(change.trx, cardId, { columnId: input.columnId, sentence: input.sentence });
  await moveCards(change, workshop, [cardId], cluster);
  await relink(change, workshop, 'finding', ['card', cardId], chosen, findings.map((one) => one.id));
  return workshop;
}

async function cardsChosen(change: Change, workshopId: string, cardIds: readonly string[]) {
  const known = (await cardsOf(change.trx, workshopId)).map((card) => card.id);
  if (cardIds.some((id) => !known.includes(id))) throw new Unfit('workshops', 'cardIds', 'notOffered');
}

/** Makes a cluster of the chosen cards and gives its id. */
export async function addClusterStep(change: Change, workshopId: string, input: Omit<NewCluster, 'once'>) {
  const workshop = await boardToChange(change, workshopId);
  must('workshops', mayRecordOutcome(change.actor, workshop.facts, input.siteId));
  await cardsChosen(change, workshopId, input.cardIds);
  const id = newId();
  const position = (await clustersOf(change.trx, workshopId)).length;
  await addCluster(change.trx, { id, workshopId, siteId: input.siteId, title: input.title, position, votes: input.votes, version: 1, createdAt: change.actor.now });
  await moveCards(change, workshop, input.cardIds, { id, siteId: input.siteId });
  change.part('cluster', null, input.title);
  return { workshop, id };
}

/** Changes title, votes and cards of a cluster. */
export async function editClusterStep(change: Change, workshopId: string, clusterId: string, input: EditedCluster) {
  const workshop = await boardToChange(change, workshopId);
  const cluster = there((await clustersOf(change.trx, workshopId)).find((one) => one.id === clusterId));
  must('workshops', mayRecordOutcome(change.actor, workshop.facts, input.siteId));
  mustBeCurrent(cluster, input.version, { title: cluster.title, votes: cluster.votes === null ? '' : String(cluster.votes) });
  await cardsChosen(change, workshopId, input.cardIds);
  await changeCluster(change.trx, clusterId, { title: input.title, votes: input.votes, siteId: input.siteId, version: cluster.version + 1 });
  const before = (await linksTo(change.trx, 'cluster', [clusterId])).filter((one) => one.fromKind === 'card').map((one) => one.fromId);
  await moveCards(change, workshop, before.filter((id) => !input.cardIds.includes(id)), null);
  await moveCards(change, workshop, input.cardIds, { id: clusterId, siteId: input.siteId });
  change.part('cluster', cluster.title, input.title);
  change.part('votes', cluster.votes, input.votes);
  return workshop;
}
