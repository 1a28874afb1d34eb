/** Checks what the built server does before any page is reached: health, headers, origins, limits, files, stopping. */
import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../support/server';

let server: RunningServer;
beforeAll(async () => { server = await startServer(); });
afterAll(async () => { await server.stop(); });

const form = (headers: Record<string, string>, body = 'a=1') =>
  fetch(`${server.url}/`, { method: 'POST', body, redirect: 'manual', headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers } });

/** fetch() asks for a fresh copy as soon as it is given If-None-Match, a browser does not. */
const statusOf = (url: string, headers: Record<string, string>) => new Promise<number | undefined>((resolve, reject) => {
  get(url, { headers }, (answer) => { answer.resume(); resolve(answer.statusCode); }).on('error', reject);
});

/** Seconds of processor time a process has used, where the system tells: what else the machine is doing does not count. */
function workedBy(pid: number): number | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The fields after the program's name in brackets; user and system time are the 14th and 15th of all, in hundredths.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

describe('health', () => {
  test.each(['/healthz', '/readyz'])('%s answers', async (path) => {
    const answer = await fetch(server.url + path);
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
  });

  test('answers within three seconds of a start with data that are there already', async () => {
    const began = performance.now();
    const second = await startServer({ folder: server.folder });
    const answer = await fetch(`${second.url}/healthz`);
    const seconds = workedBy(second.pid) ?? (performance.now() - began) / 1000;
    await second.stop();
    expect(answer.status).toBe(200);
    expect(seconds).toBeLessThan(3);
  });
});

describe('headers', () => {
  test('let run only the scripts of this very answer', async () => {
    const [first, second] = await Promise.all([fetch(`${server.url}/`), fetch(`${server.url}/`)]);
    const policy = first.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(second.headers.get('content-security-policy')).not.toContain(nonce);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    const scripts = (await first.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  });

  test('say nothing about what runs here', async () => {
    const answer = await fetch(`${server.url}/`);
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a change', () => {
  test.each([
    ['from a foreign origin', { Origin: 'https://example.org' }],
    ['from a page without origin', { Origin: 'null' }],
    ['from a foreign site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from a neighbouring site', { 'Sec-Fetch-Site': 'same-site' }],
    ['that names no origin', {}],
  ])('%s is refused with a sentence', async (_name, headers) => {
    const answer = await form(headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('nicht von einer Seite von Lotse');
  });

  test('from our own page is let through', async () => {
    expect((await form({ Origin: server.url })).status).not.toBe(403);
  });

  test('that is too large is refused before it is read', async () => {
    const answer = await form({ Origin: server.url }, 'x'.repeat(1024 * 1024 + 1));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('höchstens 1 MB');
  });
});

describe('files', () => {
  test('come compressed and may be kept for ever', async () => {
    const page = await (await fetch(`${server.url}/`)).text();
    const script = /\/assets\/entry\.client-[\w-]+\.js/.exec(page)?.[0];
    const answer = await fetch(server.url + String(script), { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(await statusOf(server.url + String(script), { 'Accept-Encoding': 'br', 'If-None-Match': answer.headers.get('etag') ?? '' })).toBe(304);
  });

  test.each(['/assets/gone.js', '/assets/..%2f..%2fserver%2findex.js', '/.vite/manifest.json'])('%s is not there', async (path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
  });
});

describe('stopping', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s finishes a request that is under way and ends well', async (signal) => {
    const own = await startServer({ env: { LOTSE_DRAIN_MS: '400' } });
    // The head of a request is sent, its end only after the server was told to stop: the hardest moment to be told.
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1');
    let answer = '';
    socket.on('error', (error) => { answer += error.message; });
    socket.on('data', (part) => { answer += part.toString(); });
    const closed = new Promise((resolve) => { socket.on('close', resolve); });
    await new Promise<void>((resolve) => { socket.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n', () => resolve()); });
    const ended = own.stop(signal);
    await expect.poll(() => own.said()).toContain(`Stopping on ${signal}`);
    expect((await fetch(`${own.url}/readyz`)).status).toBe(503);
    socket.write('\r\n');
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    expect(answer).toMatch(/connection: close/i);
    expect(await ended).toBe(0);
    expect(own.said()).toContain('Stopped.');
  });
});
