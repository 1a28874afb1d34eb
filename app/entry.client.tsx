/** Here the page comes alive in the browser, with the words of its language only. */
import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { loadCatalogue } from './catalogue';
import { isLanguage } from './shared/language';
import { WordsProvider } from './ui/words';

const chosen = document.documentElement.lang;
const language = isLanguage(chosen) ? chosen : 'de';
const rooms = await loadCatalogue(language);

startTransition(() => {
  hydrateRoot(document, (
    <StrictMode>
      <WordsProvider value={{ language, rooms }}><RemixBrowser /></WordsProvider>
    </StrictMode>
  ));
});
