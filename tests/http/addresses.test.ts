/** Every address over HTTP: who is not signed in is asked to, and whom a programme does not concern finds nothing there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policies } from '../architecture/addresses';
import { type PlantedServer, startPlanted } from '../support/planted-server';
import { type Visitor, visitor } from '../support/visitor';
import { plantWorld } from '../support/world';

let server: PlantedServer;
let stranger: Visitor;
beforeAll(async () => {
  server = await startPlanted(async (db) => {
    await plantWorld(db);
    await db.insertInto('person').values({
      id: 'person-stranger', email: 'person-stranger@test.example', name: 'Test stranger', functionTitle: 'none', passwordHash: null, language: 'de', theme: 'system', demonstration: 0, disabledAt: null, createdAt: '2026-01-01T00:00:00.000Z', version: 1,
    }).execute();
  });
  stranger = await server.signedIn('person-stranger');
});
afterAll(async () => { await server.stop(); });

/** A path that fits the address: things that exist where the world has them, else a name nobody bears. */
const pathOf = (address: string) => address.replace('/*', '/gibt-es-nicht').replace(':p', 'test').replace(':s', 'nord').replace(':ags', '99901').replace(/:\w+/g, 'unbekannt');

const stated = Object.entries(policies);
const closed = stated.filter(([, policy]) => !policy.startsWith('public'));

test.each(closed)('%s asks for signing in', async (address) => {
  const answer = await visitor(server.url).get(pathOf(address));
  expect([answer.status, answer.location?.split('?')[0]]).toEqual([302, '/anmelden']);
});

test.each(closed.filter(([address]) => address.startsWith('/programme/:p')))('%s does not exist for whom the programme does not concern', async (address) => {
  expect((await stranger.get(pathOf(address))).status).toBe(404);
});

test.each(closed.filter(([address]) => address.startsWith('/programme/:p')))('%s takes no form from whom the programme does not concern', async (address) => {
  expect([404, 405]).toContain((await stranger.post(pathOf(address), { version: '1' })).status);
});

test.each(stated.filter(([, policy]) => policy.startsWith('public')))('%s answers everybody', async (address) => {
  expect([200, 302, 404]).toContain((await visitor(server.url).get(pathOf(address))).status);
});
