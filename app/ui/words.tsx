/** Here the words of the chosen language reach the views: a page brings those it uses along, the browser fetches a room's words when it needs others. */
import { createContext, useContext, type ReactNode } from 'react';
import { say, type Language, type Params, type Text } from '../shared/language';
import type { words as uiWords } from './words.de';

/** Texts by room and key; null where a page asked for a text that does not exist. */
export type Texts = Record<string, Record<string, Text | null>>;

export type Words = {
  language: Language;
  /** In the browser: at first what the page uses, later whole rooms as they are fetched. */
  rooms: Texts;
  /** What this page used so far; the server sends it along with the page. */
  used: Texts;
  /** Fetches all words of a room into `rooms`, once; undefined where they are there already. */
  fetch?: ((room: string) => Promise<unknown> | undefined) | undefined;
};

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ value, children }: { value: Words; children: ReactNode }) {
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words: put the page inside WordsProvider.');
  return words;
}

/** One text of a room; suspends the page while the browser fetches the room, which a navigation waits for. */
function textOf(words: Words, room: string, key: string): Text | undefined {
  const text = words.rooms[room]?.[key];
  if (text === undefined) {
    const coming = words.fetch?.(room);
    // React's way to wait: throw the promise, render again when it is kept.
    if (coming) throw coming;
  }
  (words.used[room] ??= {})[key] = text ?? null;
  return text ?? undefined;
}

/** The language of this page. */
export function useLanguage(): Language {
  return useWords().language;
}

/** The words of one room: `const t = useRoomWords<MeasureWord>('measures'); t('title')`. */
export function useRoomWords<K extends string>(room: string): (key: K, params?: Params) => string {
  const words = useWords();
  return (key, params) => {
    const text = textOf(words, room, key);
    if (text !== undefined) return say(text, params, words.language);
    if (import.meta.env?.DEV) throw new Error(`No word "${key}" in room "${room}" for "${words.language}".`);
    return key;
  };
}

/** The words of ui's own parts. */
export const useUiWords = () => useRoomWords<keyof typeof uiWords>('ui');

/** The words of any room by key, undefined where there are none; for lists that gather things of all rooms. */
export function useAnyWords(): (room: string, key: string, params?: Params) => string | undefined {
  const words = useWords();
  return (room, key, params) => {
    const text = textOf(words, room, key);
    return text === undefined ? undefined : say(text, params, words.language);
  };
}

/** Sends the words this page used along with it; stands last in the document, when all have been used. */
export function UsedWords() {
  return <template id="words" data-words={JSON.stringify(useWords().used)} suppressHydrationWarning />;
}
