/** Here the words of a room are fetched by the browser, in the chosen language only, each room a piece of its own. */
import type { Language, Text } from './shared/language';

/** Room name to key to text. */
export type Catalogue = Record<string, Record<string, Text>>;

const pieces: Record<Language, Record<string, () => Promise<Record<string, Text>>>> = {
  de: import.meta.glob<Record<string, Text>>('./*/words.de.ts', { import: 'words' }),
  en: import.meta.glob<Record<string, Text>>('./*/words.en.ts', { import: 'words' }),
};

/** Fetches the words of a room into the catalogue, once; undefined when there is no such room. */
export function fetcher(language: Language, catalogue: Catalogue): (room: string) => Promise<unknown> | undefined {
  const coming = new Map<string, Promise<unknown>>();
  return (room) => {
    const piece = pieces[language][`./${room}/words.${language}.ts`];
    const known = coming.get(room);
    if (known || !piece) return known;
    const fetched = piece().then((words) => { catalogue[room] = words; });
    coming.set(room, fetched);
    return fetched;
  };
}
