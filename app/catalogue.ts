/** Here the words of a room are fetched by the browser, in the chosen language only, each room a piece of its own. */
import type { Language, Text } from './shared/language';

/** Room name to key to text. */
export type Catalogue = Record<string, Record<string, Text>>;

const pieces: Record<Language, Record<string, () => Promise<Record<string, Text>>>> = {
  de: import.meta.glob<Record<string, Text>>('./*/words.de.ts', { import: 'words' }),
  en: import.meta.glob<Record<string, Text>>('./*/words.en.ts', { import: 'words' }),
};

/** Fetches all words of a room into the texts, once; undefined when they are there or when there is no such room. */
export function fetcher(language: Language, texts: Record<string, Record<string, Text | null>>): (room: string) => Promise<unknown> | undefined {
  const coming = new Map<string, Promise<unknown> | null>();
  return (room) => {
    const known = coming.get(room);
    if (known !== undefined) return known ?? undefined;
    const fetched = pieces[language][`./${room}/words.${language}.ts`]?.().then((words) => {
      texts[room] = words;
      coming.set(room, null);
    });
    if (fetched) coming.set(room, fetched);
    return fetched;
  };
}
