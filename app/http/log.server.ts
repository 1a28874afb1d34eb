/** Here the one structured log is opened; it carries no names, addresses or texts of people. */
import { pino } from 'pino';
import { settings } from './env.server';

/** The application's log: one JSON object per line on standard output. */
export const log = pino({
  level: settings().log,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: (error: unknown) => describeError(error) },
});

/** An error for the log: what and where, but not its own properties, which may hold rows or typed text. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  return { type: error.name, message: error.message, stack: error.stack };
}

/** An address for the log: the path without query, long identifiers and secrets replaced. */
export function loggablePath(url: string): string {
  const path = url.split('?', 1)[0] ?? '/';
  return path.split('/').map((part) => (part.length >= 24 || (part.length >= 16 && /[0-9A-Z%]/.test(part)) ? '*' : part)).join('/');
}
