/** Here the server says a sentence of any room in the language of the one who asks. */
import { catalogue as de } from '../catalogue.de';
import { catalogue as en } from '../catalogue.en';
import { isLanguage, type Language, type Params, say } from '../shared/language';
import type { Catalogue } from '../catalogue';

const catalogues: Record<Language, Catalogue> = { de, en };

/** Every room's words in a language. */
export const catalogueOf = (language: Language): Catalogue => catalogues[language];

/** A sentence of a room, else of the general words; throws when neither has the key, so that no raw key reaches a screen. */
export function sentence(language: Language, room: string, key: string, params?: Params): string {
  const text = catalogues[language][room]?.[key] ?? catalogues[language].http?.[key];
  if (text === undefined) throw new Error(`No words for ${room}.${key} in ${language}.`);
  return say(text, params, language);
}

/** A function that says a word of any room in a language, undefined where there is none. */
export const wordsIn = (language: Language) => (room: string, key: string): string | undefined => {
  const text = catalogues[language][room]?.[key];
  return text === undefined ? undefined : say(text, undefined, language);
};

const cookieName = 'lotse_sprache';

/** The language a visitor chose before signing in; German when they chose none. */
export function languageOfCookie(cookies: string | null): Language {
  const chosen = /(?:^|;\s*)lotse_sprache=(\w+)/.exec(cookies ?? '')?.[1];
  return isLanguage(chosen) ? chosen : 'de';
}

/** The cookie that keeps the language of a visitor for a year. */
export const languageCookie = (language: Language): string => `${cookieName}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
