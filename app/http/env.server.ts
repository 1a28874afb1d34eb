/** Here every setting of the operator is read, once; nothing else in the application looks at process.env. */
import { resolve } from 'node:path';
import { z } from 'zod';

/** One row of the README's table: the name, what it may be, what it means. */
export type SettingNote = { name: string; values: string; default: string; meaning: string };

/** All settings with what they mean; the README's table is checked against it. */
export const settingNotes: readonly SettingNote[] = [
  { name: 'LOTSE_MODE', values: 'demonstration or production', default: 'demonstration', meaning: 'production plants no data and has no default account' },
  { name: 'PORT', values: '0 to 65535', default: '3000', meaning: 'port of the web server; 0 takes a free one' },
  { name: 'HOST', values: 'address or name', default: '127.0.0.1', meaning: 'address the web server listens on' },
  { name: 'DATABASE_URL', values: 'postgres://…', default: 'not set', meaning: 'PostgreSQL instead of the embedded SQLite file' },
  { name: 'LOTSE_DATA', values: 'folder', default: './data', meaning: 'folder of the SQLite file' },
  { name: 'LOTSE_PUBLIC_URL', values: 'https://…', default: 'not set', meaning: 'address people type; with https the cookie is sent over https only' },
  { name: 'LOTSE_PROXIES', values: '0 to 10', default: '0', meaning: 'number of own reverse proxies in front whose X-Forwarded-For is believed' },
  { name: 'LOTSE_DEMO_LOGIN', values: 'loopback or everywhere', default: 'loopback', meaning: 'from where the demonstration lets people in without a password' },
  { name: 'LOTSE_KOPFZEILE', values: '0 or 1', default: '0', meaning: 'shows the federal header; only for operators that are an authority' },
  { name: 'LOTSE_LOG', values: 'silent, error, warn, info or debug', default: 'info', meaning: 'how much is logged; debug also tells each page\'s database queries in Server-Timing' },
  { name: 'LOTSE_DRAIN_MS', values: '0 to 60000', default: '1000', meaning: 'milliseconds the server still takes requests after it was told to stop' },
];

const wholeNumber = (from: number, to: number, standard: number) =>
  z.string().regex(/^\d{1,6}$/).transform(Number).pipe(z.number().min(from).max(to)).default(standard);

const shape = z.object({
  LOTSE_MODE: z.enum(['demonstration', 'production']).default('demonstration'),
  PORT: wholeNumber(0, 65535, 3000),
  HOST: z.string().regex(/^[A-Za-z0-9.:_-]+$/).default('127.0.0.1'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\/\S+$/).optional(),
  LOTSE_DATA: z.string().default('./data'),
  LOTSE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin).optional(),
  LOTSE_PROXIES: wholeNumber(0, 10, 0),
  LOTSE_DEMO_LOGIN: z.enum(['loopback', 'everywhere']).default('loopback'),
  LOTSE_KOPFZEILE: z.enum(['0', '1']).default('0'),
  LOTSE_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  LOTSE_DRAIN_MS: wholeNumber(0, 60_000, 1000),
});

/** The settings as the application uses them. */
export type Settings = {
  mode: 'demonstration' | 'production';
  port: number;
  host: string;
  database: { url?: string; file: string };
  publicOrigin: string | null;
  proxies: number;
  demoLogin: 'loopback' | 'everywhere';
  federalHeader: boolean;
  log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  drainMs: number;
};

/** A setting that cannot be used; its message names the setting and says what it may be. */
export class WrongSetting extends Error {}

/** Reads the settings from an environment or throws WrongSetting with one sentence per wrong value. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  // An empty value means "not set": that is how env files and container settings switch something off.
  const given = Object.fromEntries(Object.keys(shape.shape).flatMap((name) => {
    const value = environment[name]?.trim();
    return value ? [[name, value]] : [];
  }));
  const known = new Set(Object.keys(shape.shape));
  const mistyped = Object.keys(environment).filter((name) => name.startsWith('LOTSE_') && !known.has(name));
  const read = shape.safeParse(given);
  if (!read.success || mistyped.length > 0) {
    const wrong = new Set(read.error?.issues.map((issue) => String(issue.path[0])));
    throw new WrongSetting([...[...wrong].map((name) => sentence(name, given[name])),
      ...mistyped.map((name) => `${name} is not a setting of Lotse.`)].join('\n'));
  }
  const value = read.data;
  return {
    mode: value.LOTSE_MODE,
    port: value.PORT,
    host: value.HOST,
    database: {
      ...(value.DATABASE_URL ? { url: value.DATABASE_URL } : {}),
      file: resolve(value.LOTSE_DATA, 'lotse.sqlite'),
    },
    publicOrigin: value.LOTSE_PUBLIC_URL ?? null,
    proxies: value.LOTSE_PROXIES,
    demoLogin: value.LOTSE_DEMO_LOGIN,
    federalHeader: value.LOTSE_KOPFZEILE === '1',
    log: value.LOTSE_LOG,
    drainMs: value.LOTSE_DRAIN_MS,
  };
}

function sentence(name: string, value: string | undefined) {
  const note = settingNotes.find((each) => each.name === name);
  // The address of a database holds its password, so it is never repeated.
  const shown = name === 'DATABASE_URL' || value === undefined ? '' : ` and not "${value}"`;
  return `${name} must be ${note?.values ?? 'something else'}${shown}.`;
}

let once: Settings | undefined;

/** The settings of this process, read at the first call. */
export function settings(): Settings {
  once ??= readSettings(process.env);
  return once;
}
