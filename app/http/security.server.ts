/** Here it is decided which requests reach the application and what a browser may do with its answers. */
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Settings } from './env.server';

const formLimit = 1024 * 1024;
const uploadLimit = 20 * 1024 * 1024;

/** Gives each request its id and nonce and each answer its security headers. */
export function securityHeaders(settings: Settings, dev: boolean): RequestHandler {
  const overHttps = settings.publicOrigin?.startsWith('https:') ?? false;
  return (req, res, next) => {
    const nonce = randomBytes(16).toString('base64');
    res.locals.nonce = nonce;
    res.locals.requestId = requestId(req, settings);
    res.setHeader('X-Request-Id', String(res.locals.requestId));
    res.setHeader('Content-Security-Policy', contentPolicy(nonce, dev, overHttps));
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('X-Frame-Options', 'DENY');
    // Not no-referrer: browsers then send "Origin: null" with forms and the origin check would refuse them.
    res.setHeader('Referrer-Policy', 'same-origin');
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    res.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    res.setHeader('Cache-Control', 'private, no-cache');
    if (overHttps) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}

function contentPolicy(nonce: string, dev: boolean, overHttps: boolean) {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    // Vite serves styles as inline elements while developing.
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    ...(overHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

function requestId(req: Request, settings: Settings) {
  const given = req.get('x-request-id');
  return settings.proxies > 0 && given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Refuses a change that does not come from our own pages, before anything of it is read. */
export function sameOriginOnly(settings: Settings): RequestHandler {
  return (req, res, next) => {
    if (isSafe(req.method) || comesFromUs(req, settings)) return next();
    refuse(res, 403, 'Diese Anfrage kam nicht von einer Seite von Lotse und wurde nicht ausgeführt. Öffnen Sie die Seite in Lotse und senden Sie das Formular dort ab.',
      'This request did not come from a page of Lotse and was not carried out. Open the page in Lotse and send the form there.');
  };
}

function isSafe(method: string) {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

function comesFromUs(req: Request, settings: Settings) {
  const site = req.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = req.get('origin');
  // Every browser names the origin of a form; a request that names neither does not come from one.
  if (origin === undefined) return site === 'same-origin';
  if (!URL.canParse(origin)) return false;
  return origin === settings.publicOrigin || new URL(origin).host === req.get('host');
}

/** Refuses bodies that are too large or do not say how large they are. */
export function limitedBody(req: Request, res: Response, next: NextFunction): void {
  if (isSafe(req.method)) return next();
  const length = req.get('content-length');
  if (length === undefined && req.get('transfer-encoding') !== undefined) {
    return refuse(res, 411, 'Die Anfrage sagt nicht, wie groß sie ist.', 'The request does not say how large it is.');
  }
  const limit = req.is('multipart/form-data') ? uploadLimit : formLimit;
  if (Number(length ?? 0) > limit) {
    const megabytes = limit / 1024 / 1024;
    return refuse(res, 413, `Die Eingabe ist zu groß: höchstens ${megabytes} MB werden angenommen.`, `The input is too large: at most ${megabytes} MB are accepted.`);
  }
  next();
}

function refuse(res: Response, status: number, german: string, english: string) {
  res.status(status).setHeader('Connection', 'close').type('text/plain').send(`${german}\n${english}\n`);
}

/** Whether a visitor may sign in to the demonstration without a password. */
export function mayUseDemoLogin(req: Request, settings: Settings): boolean {
  if (settings.mode !== 'demonstration') return false;
  if (settings.demoLogin === 'everywhere') return true;
  // A forwarded request or a foreign name pointing at this machine is not somebody sitting at it.
  const forwarded = req.get('forwarded') ?? req.get('x-forwarded-for') ?? req.get('x-forwarded-host');
  return forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(req.socket.remoteAddress ?? '')
    && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(req.get('host') ?? '');
}
