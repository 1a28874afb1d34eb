/** Here is gathered what an actor may see of the board: columns, clusters, cards, and the findings they take up. */
import type { Db } from '../../../db/connection.server';
import { linksFrom, linksTo } from '../../../db/thread/links.server';
import { cardsOf, clustersOf, columnsOf, findingsAt } from '../../../db/workshops/board.server';
import { scopeOf } from '../../accounts/rules';
import type { Actor } from '../../shared/actor';
import { must, there } from '../../shared/refusal';
import { arrangeBoard, nextCardNumber } from '../board';
import { mayRunWorkshop, maySeeBoard, mayTypeCards } from '../rules';
import { seesSite } from './facts.server';
import { headOf, openWorkshop, sitesToRecord } from './workshops.server';

async function readBoard(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, id);
  // The ministry does not know that there are cards; to it the board is not there.
  if (!maySeeBoard(actor, workshop.facts).allowed) there(null);
  const [columns, clusters, cards] = [await columnsOf(db, workshop.id), await clustersOf(db, workshop.id), await cardsOf(db, workshop.id)];
  const links = await linksFrom(db, 'card', cards.map((card) => card.id));
  const clusterOf = (cardId: string) => links.find((link) => link.fromId === cardId && link.toKind === 'cluster')?.toId ?? null;
  const sees = seesSite(actor, workshop.programmeId);
  const seenClusters = clusters.filter((cluster) => cluster.siteId === null || sees(cluster.siteId));
  return { workshop, columns, clusters: seenClusters, cards, clusterOf };
}

const forForms = ({ id, number, sentence, columnId }: { id: string; number: number; sentence: string; columnId: string }) => ({ id, number, sentence, columnId });

/** The whole board, arranged. */
export async function seeBoard(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const { workshop, columns, clusters, cards, clusterOf } = await readBoard(db, actor, programmeSlug, id);
  const areas = await linksFrom(db, 'cluster', clusters.map((cluster) => cluster.id));
  const arranged = arrangeBoard(
    columns.map(({ id: column, prompt }) => ({ id: column, prompt })),
    clusters.map(({ id: cluster, title, votes, siteId }) => ({ id: cluster, title, votes, siteName: workshop.sites.find((site) => site.id === siteId)?.name ?? null, priorityAreaId: areas.find((link) => link.fromId === cluster && link.toKind === 'priorityArea')?.toId ?? null })),
    cards.map(forForms), clusterOf,
  );
  return { ...headOf(actor, workshop), columns: arranged, cardCount: cards.length, may: { run: mayRunWorkshop(actor, workshop.facts).allowed, type: mayTypeCards(actor, workshop.facts).allowed } };
}
export type SeenBoard = Awaited<ReturnType<typeof seeBoard>>;

/** What the form for new cards needs: the columns and the next number. */
export async function seeNewCards(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined) {
  const { workshop, columns, cards } = await readBoard(db, actor, programmeSlug, id);
  must('workshops', mayTypeCards(actor, workshop.facts));
  return { ...headOf(actor, workshop), columns: columns.map(({ id: column, prompt }) => ({ id: column, prompt })), nextNumber: nextCardNumber(cards.map((card) => card.number)) };
}

/** One card with what it can be put into and what it may point to. */
export async function seeCard(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined, cardId: string | undefined) {
  const { workshop, columns, clusters, cards, clusterOf } = await readBoard(db, actor, programmeSlug, id);
  must('workshops', mayRunWorkshop(actor, workshop.facts));
  const card = there(cards.find((one) => one.id === cardId));
  const findings = await findingsAt(db, scopeOf(actor), workshop.facts.siteIds);
  const linked = (await linksTo(db, 'card', [card.id])).filter((link) => link.fromKind === 'finding').map((link) => link.fromId);
  return {
    ...headOf(actor, workshop), card: forForms(card), clusterId: clusterOf(card.id), findingIds: linked,
    columns: columns.map(({ id: column, prompt }) => ({ id: column, prompt })), clusters: clusters.map(({ id: cluster, title }) => ({ id: cluster, title })),
    findings: findings.map(({ id: finding, sentence, siteName }) => ({ id: finding, sentence, siteName })),
  };
}
export type SeenCard = Awaited<ReturnType<typeof seeCard>>;

/** A cluster with its cards and those that could join it, or what a new one needs. */
export async function seeCluster(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined, clusterId: string | null) {
  const { workshop, columns, clusters, cards, clusterOf } = await readBoard(db, actor, programmeSlug, id);
  must('workshops', mayRunWorkshop(actor, workshop.facts));
  const cluster = clusterId === null ? null : there(clusters.find((one) => one.id === clusterId));
  const offered = cards.filter((card) => { const home = clusterOf(card.id); return home === null || home === cluster?.id; });
  return {
    ...headOf(actor, workshop), recordFor: sitesToRecord(actor, workshop),
    cluster: cluster ? { id: cluster.id, title: cluster.title, votes: cluster.votes, siteId: cluster.siteId, version: cluster.version } : null,
    cardIds: cluster ? offered.filter((card) => clusterOf(card.id) === cluster.id).map((card) => card.id) : [],
    cards: offered.map((card) => ({ ...forForms(card), prompt: columns.find((column) => column.id === card.columnId)?.prompt ?? '' })),
  };
}
export type SeenCluster = Awaited<ReturnType<typeof seeCluster>>;

/** One question of the board, for those who may word it anew. */
export async function seeColumn(db: Db, actor: Actor, programmeSlug: string | undefined, id: string | undefined, columnId: string | undefined) {
  const workshop = await openWorkshop(db, actor, programmeSlug, id);
  must('workshops', mayRunWorkshop(actor, workshop.facts));
  const column = there((await columnsOf(db, workshop.id)).find((one) => one.id === columnId));
  return { ...headOf(actor, workshop), prompt: column.prompt };
}
