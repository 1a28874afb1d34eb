/** Here a page is rendered on the server and sent as it becomes ready. */
import { PassThrough } from 'node:stream';
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { catalogueOf } from './http/language.server';
import { log } from './http/log.server';
import { queriesSoFar } from './http/queries.server';
import { isLanguage } from './shared/language';
import { WordsProvider } from './ui/words';

/** Milliseconds after which a page that does not become ready is given up. */
export const streamTimeout = 5000;

const languageOf = (context: EntryContext) => {
  const root = context.staticHandlerContext.loaderData?.root as { language?: unknown } | undefined;
  return isLanguage(root?.language) ? root.language : 'de';
};

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, load: AppLoadContext): Promise<Response> {
  const whole = isbot(request.headers.get('user-agent') ?? '');
  const language = languageOf(context);
  let answer = status;
  // All loaders are done before a page is rendered. What a page costs is nobody's business but the developer's.
  if (log.isLevelEnabled('debug')) headers.set('Server-Timing', `db;desc="${queriesSoFar()}"`);
  return new Promise((resolve, reject) => {
    let begun = false;
    const { pipe, abort } = renderToPipeableStream(
      <WordsProvider value={{ language, rooms: catalogueOf(language), used: {} }}>
        <RemixServer context={context} url={request.url} nonce={load.nonce} />
      </WordsProvider>,
      {
        nonce: load.nonce,
        [whole ? 'onAllReady' : 'onShellReady']() {
          begun = true;
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answer }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          answer = 500;
          if (begun) log.error({ id: load.requestId, err: error }, 'render');
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** An error nobody foresaw: kept in the log with the id that the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (!request.signal.aborted) log.error({ id: context.requestId, err: error }, 'unexpected');
}
