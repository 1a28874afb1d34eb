/** Here the built server is started as a process of its own, the way an operator runs it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running server: where it is, what it said, and how to stop it. */
export type RunningServer = {
  url: string;
  pid: number;
  folder: string;
  /** Everything written to standard output and standard error so far. */
  said: () => string;
  /** Sends the signal and waits for the end; gives the exit code. The data folder goes unless it was given. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the built server on a free port with a data folder of its own and waits until it is ready. */
export async function startServer(options: { env?: Record<string, string>; folder?: string } = {}): Promise<RunningServer> {
  if (!existsSync(join(root, 'build', 'server', 'index.js'))) throw new Error('There is no build yet: run "npm run build" first.');
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'lotse-server-'));
  const inherited = Object.fromEntries(Object.entries(process.env)
    .filter(([name]) => !name.startsWith('LOTSE_') && !name.startsWith('VITEST') && !['PORT', 'HOST', 'DATABASE_URL'].includes(name)));
  const child = spawn(process.execPath, ['server.js', '--built'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, NODE_ENV: 'production', PORT: '0', LOTSE_DATA: folder, LOTSE_DRAIN_MS: '50', LOTSE_LOG: 'error', ...options.env },
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => { said += part.toString(); });
  child.stderr.on('data', (part: Buffer) => { said += part.toString(); });
  const ended = new Promise<number | null>((resolve) => { child.once('close', resolve); });
  const killWithUs = () => { child.kill('SIGKILL'); };
  process.once('exit', killWithUs);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /is ready: (http:\/\/\S+)\//.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    void ended.then((code) => reject(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
  });
  return {
    url, folder, pid: child.pid ?? 0, said: () => said,
    stop: async (signal = 'SIGTERM') => {
      process.off('exit', killWithUs);
      child.kill(signal);
      const code = await ended;
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** Runs the built server when it is expected not to start; gives its exit code and what it said. */
export async function failToStart(env: Record<string, string>): Promise<string> {
  try {
    const server = await startServer({ env });
    await server.stop();
  } catch (error) {
    if (error instanceof Error && error.message.includes('before it was ready')) return error.message;
    throw error;
  }
  throw new Error('The server started although it should not.');
}
