/** Here every page gets its document: language, colour scheme, styles, scripts, and the last-resort error page. */
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { database } from '../db/connection.server';
import { currentActor } from './http/actor.server';
import { languageOfCookie, sentence } from './http/language.server';
import { LinkButton } from './ui/form/button';
import { ErrorPage } from './ui/page/page';
import { FocusShell } from './ui/page/shell';
import type { FailureTitles } from './ui/title';
import { UsedWords, useRoomWords } from './ui/words';
import type { HttpWord } from './http/words.de';
import styles from './ui/styles/lotse.css?url';
import regular from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url';
import semiBold from '@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url';

const preload = (href: string) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' }) as const;

export { titledFailure as meta } from './ui/title';

export const links: LinksFunction = () => [
  preload(regular), preload(semiBold),
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export async function loader(args: LoaderFunctionArgs) {
  const actor = await currentActor(database(), args);
  const language = actor?.language ?? languageOfCookie(args.request.headers.get('Cookie'));
  const failures: FailureTitles = { 403: sentence(language, 'http', 'refusedTitle'), 404: sentence(language, 'http', 'notFoundTitle'), 500: sentence(language, 'http', 'failedTitle') };
  return { language, failures, theme: actor?.theme ?? 'system', nonce: args.context.nonce, requestId: args.context.requestId };
}

/** The nonce only counts in the document that the server sent; single-fetch answers must not replace it. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const nonce = typeof document === 'undefined' ? data?.nonce : '';
  return (
    <html lang={data?.language ?? 'de'} {...(data && data.theme !== 'system' && { 'data-kern-theme': data.theme })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <UsedWords />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What went wrong, in place of a page; used by the root and by the shell. */
export function Failure() {
  const t = useRoomWords<HttpWord>('http');
  const data = useRouteLoaderData<typeof loader>('root');
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const home = <LinkButton kind="primary" to="/" label={t('toStart')} />;
  if (status === 404) return <ErrorPage title={t('notFoundTitle')} text={t('notFoundText')} action={home} />;
  if (status === 403) return <ErrorPage title={t('refusedTitle')} text={isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : t('notYours')} action={home} />;
  return <ErrorPage title={t('failedTitle')} text={t('failedText')} reference={data && t('reference', { id: data.requestId })} action={home} />;
}

export function ErrorBoundary() {
  const t = useRoomWords<HttpWord>('http');
  return (
    <FocusShell model={{ brand: { label: t('product'), to: '/' }, footer: [] }}>
      <Failure />
    </FocusShell>
  );
}
