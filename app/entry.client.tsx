/** Here the page comes alive in the browser, with the words of the rooms it uses. */
import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type Catalogue, fetcher } from './catalogue';
import { isLanguage } from './shared/language';
import { WordsProvider } from './ui/words';

const chosen = document.documentElement.lang;
const language = isLanguage(chosen) ? chosen : 'de';
const used = new Set((document.getElementById('rooms')?.dataset.rooms ?? 'ui').split(' '));
const rooms: Catalogue = {};
const fetch = fetcher(language, rooms);
await Promise.all([...used].map(fetch));

startTransition(() => {
  hydrateRoot(document, (
    <StrictMode>
      <WordsProvider value={{ language, rooms, used, fetch }}><RemixBrowser /></WordsProvider>
    </StrictMode>
  ));
});
