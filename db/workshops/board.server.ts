/** Here the board is stored and read: columns, cards, clusters, and the findings a card may point to. */
import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../app/accounts/rules';
import type { Db, Trx } from '../connection.server';
import type { BoardColumnTable, CardTable, ClusterTable } from '../schema';
import { siteInSight } from '../scope.server';

/** The columns with their prompts. */
export const columnsOf = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('boardColumn').selectAll().where('workshopId', '=', workshopId).orderBy('position').orderBy('id').execute();

/** Every card, by its number on paper. */
export const cardsOf = (db: Db | Trx, workshopId: string) => db.selectFrom('card').selectAll().where('workshopId', '=', workshopId).orderBy('number').execute();

/** Every cluster, in the order in which they were made. */
export const clustersOf = (db: Db | Trx, workshopId: string) =>
  db.selectFrom('cluster').selectAll().where('workshopId', '=', workshopId).orderBy('position').orderBy('id').execute();

/** Clusters of the workshops of a site, for its priority areas. */
export const clustersAtSite = (db: Db | Trx, siteId: string) =>
  db.selectFrom('cluster').innerJoin('workshop', 'workshop.id', 'cluster.workshopId').innerJoin('workshopSite', 'workshopSite.workshopId', 'workshop.id')
    .select(['cluster.id', 'cluster.title', 'cluster.votes', 'cluster.workshopId', 'workshop.title as workshopTitle'])
    .where('workshopSite.siteId', '=', siteId).where((eb) => eb.or([eb('cluster.siteId', 'is', null), eb('cluster.siteId', '=', siteId)]))
    .orderBy('workshop.day').orderBy('cluster.position').execute();

/** Findings of sites in sight that still stand. */
export const findingsAt = (db: Db | Trx, scope: Scope, siteIds: readonly string[]) =>
  db.selectFrom('finding').innerJoin('site', 'site.id', 'finding.siteId').innerJoin('programme', 'programme.id', 'site.programmeId')
    .select(['finding.id', 'finding.siteId', 'finding.section', 'finding.sentence', 'site.name as siteName'])
    .where(siteInSight(scope)).where('finding.siteId', 'in', siteIds.length > 0 ? siteIds : ['-']).where('finding.withdrawnReason', 'is', null)
    .orderBy('site.position').orderBy('finding.section').orderBy('finding.id').execute();

/** Adds a column. */
export async function addColumn(trx: Trx, column: Insertable<BoardColumnTable>): Promise<void> {
  await trx.insertInto('boardColumn').values(column).execute();
}

/** Changes the prompt of a column. */
export async function changeColumn(trx: Trx, id: string, prompt: string): Promise<void> {
  await trx.updateTable('boardColumn').set({ prompt }).where('id', '=', id).execute();
}

/** Adds cards. */
export async function addCards(trx: Trx, cards: readonly Insertable<CardTable>[]): Promise<void> {
  if (cards.length > 0) await trx.insertInto('card').values([...cards]).execute();
}

/** Mends a card that was typed in wrongly. */
export async function changeCard(trx: Trx, id: string, changes: Updateable<CardTable>): Promise<void> {
  await trx.updateTable('card').set(changes).where('id', '=', id).execute();
}

/** Adds a cluster. */
export async function addCluster(trx: Trx, cluster: Insertable<ClusterTable>): Promise<void> {
  await trx.insertInto('cluster').values(cluster).execute();
}

/** Changes title or votes of a cluster. */
export async function changeCluster(trx: Trx, id: string, changes: Updateable<ClusterTable>): Promise<void> {
  await trx.updateTable('cluster').set(changes).where('id', '=', id).execute();
}

/** How much was recorded, in one query; attendance and expectations of the sites given, the board as a whole. */
export async function countsOf(db: Db | Trx, workshopId: string, siteIds: readonly string[]): Promise<Record<'cards' | 'clusters' | 'expectations' | 'present' | 'excused' | 'invited', number>> {
  const seen = siteIds.length > 0 ? siteIds : ['-'];
  const row = await db.selectNoFrom((eb) => [
    eb.selectFrom('card').select((e) => e.fn.countAll<number>().as('n')).where('workshopId', '=', workshopId).as('cards'),
    eb.selectFrom('cluster').select((e) => e.fn.countAll<number>().as('n')).where('workshopId', '=', workshopId).as('clusters'),
    eb.selectFrom('expectation').select((e) => e.fn.countAll<number>().as('n')).where('workshopId', '=', workshopId).where('siteId', 'in', seen).as('expectations'),
    ...(['present', 'excused', 'invited'] as const).map((state) => eb.selectFrom('attendance').select((e) => e.fn.countAll<number>().as('n')).where('workshopId', '=', workshopId).where('state', '=', state)
      .where((e) => e.or([e('siteId', 'is', null), e('siteId', 'in', seen)])).as(state)),
  ]).executeTakeFirstOrThrow();
  return { cards: Number(row.cards), clusters: Number(row.clusters), expectations: Number(row.expectations), present: Number(row.present), excused: Number(row.excused), invited: Number(row.invited) };
}
