/** Here the words of the history of changes stand in German. */
import type { Text } from '../shared/language';

export const words = {
  title: 'Änderungsverlauf',
  lead: 'Wer in welcher Aufgabe wann was geändert hat. Nichts wird hier gelöscht.',
  by: '{name}, {capacity}',
  inPlaceOf: 'in Vertretung von {name}',
  did: '{act}: {subject}',
  changed: '{field}: {before} → {after}',
  nothing: 'leer',
  empty: 'Noch ist nichts geändert worden.',
  emptyWhy: 'Jede Änderung steht hier, sobald sie gespeichert ist.',
  earlier: 'Ältere Änderungen',
  later: 'Neuere Änderungen',
  paging: 'Seiten des Änderungsverlaufs',
} satisfies Record<string, Text>;

export type HistoryKey = keyof typeof words;
export type HistoryWords = Record<HistoryKey, Text>;
