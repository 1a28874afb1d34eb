/** Checks that the built server does on PostgreSQL what it does on SQLite: plants the demonstration, lets people in, opens its pages, keeps what was typed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../support/postgres';
import { type RunningServer, startServer } from '../support/server';
import { hidden, visitor } from '../support/visitor';

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let server: RunningServer;
beforeAll(async () => {
  postgres = await startPostgres();
  server = await startServer({ env: { DATABASE_URL: postgres.url } });
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

const programme = '/programme/demonstration';
const moorbeck = `${programme}/standorte/moorbeck`;
const pages = ['/', '/kreise', '/kreise/03459', '/kreise/99002', programme, `${programme}/workshops`, `${programme}/berichte`, `${programme}/bewerbungen`, `${programme}/beteiligte`, `${programme}/verlauf`,
  ...['', '/bedarfserhebung', '/massnahmen', '/netzwerk', '/beratung', '/workshops', '/bericht', '/verlauf', '/offene-punkte', '/phasen/abschluss'].map((page) => moorbeck + page)];

async function coordinator() {
  const one = visitor(server.url);
  expect((await one.post('/anmelden/demonstration', { role: 'coordinator' })).status).toBe(302);
  return one;
}

test('every main page opens', async () => {
  const one = await coordinator();
  const answers = [];
  for (const page of pages) answers.push({ page, status: (await one.get(page)).status });
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('what is typed is kept, once, also when the form is sent twice', async () => {
  const one = visitor(server.url);
  await one.post('/anmelden/demonstration', { role: 'head' });
  const form = await one.get(`${moorbeck}/offene-punkte/neu`);
  const typed = { once: hidden(form.text, 'once'), what: 'Türschild für Zimmer 12 bestellen', ownerRole: 'head', ownerFunction: 'Leitung Ausländerbehörde', dueDay: '2035-12-04' };
  expect((await one.post(`${moorbeck}/offene-punkte/neu`, typed)).status).toBe(302);
  expect((await one.post(`${moorbeck}/offene-punkte/neu`, typed)).status).toBe(302);
  const list = await one.get(`${moorbeck}/offene-punkte`);
  expect(list.text.match(/Türschild für Zimmer 12 bestellen<\/a>/g)).toHaveLength(1);
});

test('a second server on the same database starts without planting again', async () => {
  const second = await startServer({ env: { DATABASE_URL: postgres.url } });
  expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
  const one = await coordinator();
  expect((await one.get('/kreise')).text.match(/Landkreis Moorbeck</g)?.length ?? 0).toBeLessThan(2);
  await second.stop();
});
