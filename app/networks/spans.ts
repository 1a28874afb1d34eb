/** Here it is decided whether something that lasted held on a day, when its beginning and its end may be known only roughly. */
import { addDays, type Day } from '../shared/dates';
import { boundsOf } from '../shared/imprecise';

/** From when until when something held, as EDTF text. No beginning: not known. No end: it still holds. */
export interface Span {
  heldFrom: string | null;
  heldUntil: string | null;
}

/** Held on that day for certain, perhaps, or not. */
export type Holds = 'yes' | 'maybe' | 'no';

/** How many held on a day for certain, and how many may have. */
export interface Count {
  certain: number;
  possible: number;
}

/** "Seit 2011" typed as a beginning says that it began in 2011: of a span with one open end only the other end counts. */
export function endpointOf(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (to === '..' && from) return from;
  return from === '..' && to ? to : edtf;
}

const boundsOfEnd = (edtf: string | null) => (edtf === null ? { earliest: null, latest: null } : boundsOf(endpointOf(edtf)));

/** Did it hold on this day? The last day counts as one on which it held. */
export function holdsOn(span: Span, day: Day): Holds {
  const [begin, end] = [boundsOfEnd(span.heldFrom), boundsOfEnd(span.heldUntil)];
  if (begin.earliest !== null && day < begin.earliest) return 'no';
  if (span.heldUntil !== null && end.latest !== null && day > end.latest) return 'no';
  const begun = begin.latest !== null && begin.latest <= day;
  const notEnded = span.heldUntil === null || (end.earliest !== null && day <= end.earliest);
  return begun && notEnded ? 'yes' : 'maybe';
}

/** Whether the end lies before the beginning, whatever the two can mean. */
export function runsBackwards(span: Span): boolean {
  const [begin, end] = [boundsOfEnd(span.heldFrom), boundsOfEnd(span.heldUntil)];
  return begin.earliest !== null && end.latest !== null && end.latest < begin.earliest;
}

/** The outermost days of a span, for columns that sort and filter. */
export const outerDays = (span: Span): { heldFromDay: Day | null; heldUntilDay: Day | null } => ({
  heldFromDay: boundsOfEnd(span.heldFrom).earliest,
  heldUntilDay: boundsOfEnd(span.heldUntil).latest,
});

/** The spans that held, or may have held, on this day. */
export const holding = <T extends Span>(spans: readonly T[], day: Day): (T & { holds: 'yes' | 'maybe' })[] =>
  spans.flatMap((span) => {
    const holds = holdsOn(span, day);
    return holds === 'no' ? [] : [{ ...span, holds }];
  });

/** How many spans held on this day. */
export function countOn(spans: readonly Span[], day: Day): Count {
  const held = holding(spans, day);
  return { certain: held.filter((span) => span.holds === 'yes').length, possible: held.length };
}

/** The first day, then the last day of every month between, then the last day: where a monthly series has its points. At most 40 years. */
export function monthlyDays(first: Day, last: Day): Day[] {
  if (last <= first) return [last];
  const days = [first];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (let n = 0; n < 480; n += 1) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const monthEnd = addDays(`${year}-${String(month).padStart(2, '0')}-01`, -1);
    if (monthEnd >= last) break;
    if (monthEnd > first) days.push(monthEnd);
  }
  return [...days, last];
}
