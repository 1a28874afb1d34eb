/** Here the board is arranged: columns by their prompts, in them the clusters with their votes, and the cards that wait for a cluster. */

/** How many cards one form takes from the wall. */
export const cardRows = [1, 2, 3, 4, 5] as const;

export interface BoardCard {
  id: string;
  columnId: string;
  number: number;
  sentence: string;
}

export interface BoardCluster {
  id: string;
  title: string;
  votes: number | null;
}

/** The number to propose for the next card: one after the highest, so that numbers on paper are never given twice. */
export const nextCardNumber = (numbers: readonly number[]): number => numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;

/**
 * Sorts cards into columns and clusters. A cluster stands in the column most of its cards come from (the first of equals);
 * one without cards stands in the first column, so that nothing falls off the board.
 */
export function arrangeBoard<Column extends { id: string }, Cluster extends BoardCluster, Card extends BoardCard>(
  columns: readonly Column[],
  clusters: readonly Cluster[],
  cards: readonly Card[],
  clusterOf: (cardId: string) => string | null,
) {
  const byNumber = [...cards].sort((a, b) => a.number - b.number);
  const inCluster = (cluster: Cluster) => byNumber.filter((card) => clusterOf(card.id) === cluster.id);
  const homeOf = (cluster: Cluster): string | undefined => {
    const own = inCluster(cluster);
    const count = (column: Column) => own.filter((card) => card.columnId === column.id).length;
    return columns.reduce<Column | undefined>((best, column) => (best === undefined || count(column) > count(best) ? column : best), undefined)?.id;
  };
  const known = new Set(clusters.map((cluster) => cluster.id));
  return columns.map((column) => {
    const here = clusters.filter((cluster) => homeOf(cluster) === column.id).map((cluster) => ({ ...cluster, cards: inCluster(cluster) }));
    const loose = byNumber.filter((card) => card.columnId === column.id && !known.has(clusterOf(card.id) ?? ''));
    return {
      ...column,
      clusters: here.sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1)),
      loose,
      cardCount: byNumber.filter((card) => card.columnId === column.id).length,
      // Nobody counted is not the same as no votes.
      votes: here.some((cluster) => cluster.votes !== null) ? here.reduce((sum, cluster) => sum + (cluster.votes ?? 0), 0) : null,
    };
  });
}
