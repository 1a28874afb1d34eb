/** Here the seeds turn what a source says into the columns of a row: imprecise dates with their days, and where it is said. */
import { boundsOf } from '../app/shared/imprecise';

/** An imprecise date as the columns of an event, a fact or a finding; null: the day is not known. */
export function when(edtf: string | null) {
  const bounds = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  return { happened: edtf, happenedEarliest: bounds.earliest, happenedLatest: bounds.latest };
}

/** The span somebody or something held; null: not known. */
export function held(from: string | null, until: string | null = null) {
  return {
    heldFrom: from, heldFromDay: from === null ? null : boundsOf(from).earliest,
    heldUntil: until, heldUntilDay: until === null ? null : boundsOf(until).latest,
  };
}

/** Where it is said, and in which words. */
export const says = (sourceId: string, quote: string) => ({ sourceId, quote });

/** Where it is said, when the words themselves are not at hand. */
export const cites = (sourceId: string) => ({ sourceId, quote: null });
