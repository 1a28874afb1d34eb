/** Here the page comes alive in the browser, with the words it brought along. */
import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { fetcher } from './catalogue';
import { isLanguage } from './shared/language';
import { type Texts, WordsProvider } from './ui/words';

const chosen = document.documentElement.lang;
const language = isLanguage(chosen) ? chosen : 'de';
const rooms = JSON.parse(document.getElementById('words')?.dataset.words ?? '{}') as Texts;

startTransition(() => {
  hydrateRoot(document, (
    <StrictMode>
      <WordsProvider value={{ language, rooms, used: {}, fetch: fetcher(language, rooms) }}><RemixBrowser /></WordsProvider>
    </StrictMode>
  ));
});
