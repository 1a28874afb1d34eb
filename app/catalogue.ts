/** Here the words of all rooms are gathered per language; the browser fetches the chosen language only. */
import type { Language, Text } from './shared/language';

/** Room name to key to text. */
export type Catalogue = Record<string, Record<string, Text>>;

/** Loads the catalogue of a language as a piece of its own. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? (await import('./catalogue.en')).catalogue : (await import('./catalogue.de')).catalogue;
}
