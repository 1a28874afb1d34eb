/** Checks how much JavaScript the page of a site brings to a browser that has never been here: a phone in the countryside has to load it all. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../support/server';
import { visitor } from '../support/visitor';

/** In bytes; a kilobyte is 1000 of them. */
const most = 110_000;
const assets = fileURLToPath(new URL('../../build/client/assets/', import.meta.url));
const codeOf = (file: string) => readFileSync(join(assets, file), 'utf8');

let server: RunningServer;
beforeAll(async () => { server = await startServer(); });
afterAll(async () => { await server.stop(); });

/** What a page loads before it comes alive: its preloads and module scripts, with everything they import in their first line. */
function filesOf(page: string): Set<string> {
  const scripts = [...page.matchAll(/<script[^>]*type="module"[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script).join('\n');
  const waiting = [...page.matchAll(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g), ...scripts.matchAll(/import[^;"]*"(\/assets\/[^"]+)"/g)].map(([, file = '']) => basename(file));
  const files = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    waiting.push(...[...codeOf(file).matchAll(/(?:import|from)\s*"\.\/([\w.-]+\.js)"/g)].map(([, imported = '']) => imported));
  }
  return files;
}

/** The pieces that draw: each is named after its file in app/ui/charts, or holds Recharts. */
const draws = (file: string) => /^(?:bullet-chart|dumbbell-plot|phase-timeline|series-chart|series-lines|unit-squares|district-map|network-graph|scale|figure)\b/.test(file);

test('the page of a site brings at most 110 kB of JavaScript without what draws its charts', async () => {
  const head = visitor(server.url);
  await head.post('/anmelden/demonstration', { role: 'head' });
  const page = await head.get('/programme/demonstration/standorte/moorbeck');
  expect(page.status).toBe(200);
  const sizes = [...filesOf(page.text)].map((file) => ({ file, bytes: gzipSync(codeOf(file), { level: 9 }).length })).sort((a, b) => b.bytes - a.bytes);
  const sum = (list: typeof sizes) => list.reduce((total, { bytes }) => total + bytes, 0);
  const without = sum(sizes.filter(({ file }) => !draws(file)));
  console.log(`Page of a site: ${(without / 1000).toFixed(1)} kB of JavaScript, with its charts ${(sum(sizes) / 1000).toFixed(1)} kB (gzip, 1 kB = 1000 bytes, ${sizes.length} files)`);
  // Without its first file, a page would be tiny and dead.
  expect(sizes.map(({ file }) => file.split('-')[0])).toContain('entry.client');
  expect(without).toBeLessThanOrEqual(most);
  // Recharts is larger than everything else together and comes only when a chart comes into sight.
  expect(sizes.filter(({ file }) => codeOf(file).includes('recharts')).map(({ file }) => file)).toEqual([]);
});
