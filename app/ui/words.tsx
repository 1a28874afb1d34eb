/** Here the words of the chosen language reach the views, room by room: the browser gets those of the rooms a page uses, and fetches others when they are needed. */
import { createContext, useContext, type ReactNode } from 'react';
import { say, type Language, type Params, type Text } from '../shared/language';
import type { words as uiWords } from './words.de';

export type Words = {
  language: Language;
  /** Words by room; in the browser it grows. */
  rooms: Record<string, Record<string, Text>>;
  /** Rooms this page used so far; the server tells the browser. */
  used: Set<string>;
  /** Fetches the words of a room into `rooms`; undefined where all rooms are there. */
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

/** The words of a room; suspends the page while the browser fetches them, which a navigation waits for. */
function wordsOf(words: Words, room: string): Record<string, Text> {
  words.used.add(room);
  const there = words.rooms[room];
  if (there) return there;
  const coming = words.fetch?.(room);
  // React's way to wait: throw the promise, render again when it is kept.
  if (coming) throw coming;
  return {};
}

/** The language of this page. */
export function useLanguage(): Language {
  return useWords().language;
}

/** The words of one room: `const t = useRoomWords<MeasureWord>('measures'); t('title')`. */
export function useRoomWords<K extends string>(room: string): (key: K, params?: Params) => string {
  const words = useWords();
  const texts = wordsOf(words, room);
  return (key, params) => {
    const text = texts[key];
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
    const text = wordsOf(words, room)[key];
    return text === undefined ? undefined : say(text, params, words.language);
  };
}

/** Tells the browser which rooms' words it needs before the page comes alive; stands last in the document, when all have been used. */
export function UsedRooms() {
  return <template id="rooms" data-rooms={[...useWords().used].join(' ')} />;
}
