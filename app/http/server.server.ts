/** Here the web server is put together: who is let in, what answers, how it starts and how it stops. */
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import * as build from 'virtual:remix/server-build';
import { closeDatabase, connect, database } from '../../db/connection.server';
import { databaseAnswers } from '../../db/health.server';
import { migrateToLatest } from '../../db/migrate.server';
import { plantIfEmpty } from '../../seeds/plant.server';
import { useSecureCookies } from '../accounts/sessions.server';
import { setupLink } from '../accounts/setup.server';
import { staticFiles } from './assets.server';
import type {} from './context';
import { settings, type Settings } from './env.server';
import { log, loggablePath } from './log.server';
import { countedQueries, countQuery } from './queries.server';
import { limitedBody, mayUseDemoLogin, sameOriginOnly, securityHeaders } from './security.server';

/** What server.js needs to listen and to tell the operator. */
export type Started = { host: string; port: number; drainMs: number; mode: string; publicOrigin: string | null; setupLink: string | null };

let state: 'starting' | 'ready' | 'stopping' = 'starting';
let serveFiles: RequestHandler = (_req, _res, next) => next();

/** Opens the database, brings it up to date, plants the demonstration if asked to, and says where to listen. */
export async function start(options: { clientFolder?: string } = {}): Promise<Started> {
  const { host, port, drainMs, mode, publicOrigin, database: place } = settings();
  if (options.clientFolder) serveFiles = staticFiles(options.clientFolder);
  const db = await openedDatabase(place);
  useSecureCookies(db, publicOrigin?.startsWith('https:') ?? false);
  // A live authority takes over districts and offices itself, at /kreise; nothing appears there unasked.
  if (mode === 'demonstration') await plantIfEmpty(db, new Date());
  const link = mode === 'production' ? await setupLink(db) : null;
  state = 'ready';
  return { host, port, drainMs, mode, publicOrigin, setupLink: link };
}

async function openedDatabase(place: Settings['database']) {
  try {
    await migrateToLatest(connect(place, countQuery));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database ${place.url ? 'that DATABASE_URL names' : `in ${place.file}`} cannot be opened or brought up to date: ${reason}.`, { cause: error });
  }
  return database();
}

/** Tells everybody in front of us to send no more requests; those that still come are answered. */
export function drain(): void {
  state = 'stopping';
}

/** Closes the database; called when the last request is finished. */
export async function stop(): Promise<void> {
  await closeDatabase();
}

const dev = import.meta.env.DEV;

/** The application as one request handler. */
export const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.set('trust proxy', settings().proxies);
app.set('query parser', false);

app.use((_req, res, next) => {
  if (state === 'stopping') res.setHeader('Connection', 'close');
  next();
});
app.use(securityHeaders(settings(), dev));

app.get('/healthz', async (_req, res) => {
  const alive = await databaseAnswers(database());
  res.status(alive ? 200 : 503).setHeader('Cache-Control', 'no-store').type('text/plain').send(alive ? 'ok\n' : 'database does not answer\n');
});
app.get('/readyz', async (_req, res) => {
  const ready = state === 'ready' && await databaseAnswers(database());
  res.status(ready ? 200 : 503).setHeader('Cache-Control', 'no-store').type('text/plain').send(ready ? 'ok\n' : `${state}\n`);
});

app.use((req, res, next) => serveFiles(req, res, next));

app.use(countedQueries);
app.use((req, res, next) => {
  const began = performance.now();
  res.on('close', () => {
    log.info({ id: res.locals.requestId, method: req.method, path: loggablePath(req.originalUrl), status: res.statusCode,
      finished: res.writableFinished, ms: Math.round(performance.now() - began) }, 'request');
  });
  next();
});
app.use(sameOriginOnly(settings()));
app.use(limitedBody);
// A feed that stays open must not wait in a compressor's buffer.
app.use(compression({ filter: (req, res) => !String(res.getHeader('Content-Type')).startsWith('text/event-stream') && compression.filter(req, res) }));

app.all('*', createRequestHandler({
  build: build as unknown as ServerBuild,
  mode: dev ? 'development' : 'production',
  getLoadContext: (req, res) => ({
    nonce: String(res.locals.nonce),
    requestId: String(res.locals.requestId),
    remoteAddress: req.ip ?? '',
    demoLogin: mayUseDemoLogin(req, settings()),
  }),
}));
