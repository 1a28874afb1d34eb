/** Here the words of the history of changes stand in English. */
import type { HistoryWords } from './words.de';

export const words: HistoryWords = {
  title: 'History',
  lead: 'Who changed what, when, and in which capacity. Nothing is deleted here.',
  by: '{name}, {capacity}',
  inPlaceOf: 'in place of {name}',
  did: '{act}: {subject}',
  changed: '{field}: {before} → {after}',
  nothing: 'empty',
  empty: 'Nothing has been changed yet.',
  emptyWhy: 'Each change is listed here as soon as it is saved.',
  earlier: 'Earlier changes',
  later: 'Later changes',
  paging: 'Pages of the history',
};
