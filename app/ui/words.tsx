/** Here the chosen language and its words reach the views; only one language is ever sent. */
import { createContext, useContext, type ReactNode } from 'react';
import { say, type Language, type Params, type Text } from '../shared/language';
import type { words as uiWords } from './words.de';

export type Words = { language: Language; rooms: Record<string, Record<string, Text>> };

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ value, children }: { value: Words; children: ReactNode }) {
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words: put the page inside WordsProvider.');
  return words;
}

/** The language of this page. */
export function useLanguage(): Language {
  return useWords().language;
}

/** The words of one room: `const t = useRoomWords<MeasureWord>('measures'); t('title')`. */
export function useRoomWords<K extends string>(room: string): (key: K, params?: Params) => string {
  const { language, rooms } = useWords();
  return (key, params) => {
    const text = rooms[room]?.[key];
    if (text !== undefined) return say(text, params, language);
    if (import.meta.env?.DEV) throw new Error(`No word "${key}" in room "${room}" for "${language}".`);
    return key;
  };
}

/** The words of ui's own parts. */
export const useUiWords = () => useRoomWords<keyof typeof uiWords>('ui');

/** The words of any room by key, undefined where there are none; for lists that gather things of all rooms. */
export function useAnyWords(): (room: string, key: string, params?: Params) => string | undefined {
  const { language, rooms } = useWords();
  return (room, key, params) => {
    const text = rooms[room]?.[key];
    return text === undefined ? undefined : say(text, params, language);
  };
}
