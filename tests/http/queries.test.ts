/** Checks that no page asks the database too many questions, whoever opens it, on the whole demonstration. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../app/shared/actor';
import { type RunningServer, startServer } from '../support/server';
import { type Visitor, visitor } from '../support/visitor';

const most = 12;
/** The page of a district gathers what eight rooms know of it, over all programmes and outside them. */
const mostOfDistrict = 17;
const roles: readonly Role[] = ['coordinator', 'head', 'editor', 'consultant', 'ministry'];

let server: RunningServer;
beforeAll(async () => { server = await startServer({ env: { LOTSE_LOG: 'debug' } }); });
afterAll(async () => { await server.stop(); });

const programme = '/programme/demonstration';
const moorbeck = `${programme}/standorte/moorbeck`;
const ofProgramme = ['', '/workshops', '/berichte', '/bewerbungen', '/beteiligte', '/einstellungen', '/verlauf'].map((page) => programme + page);
const ofSite = ['', '/bedarfserhebung', '/massnahmen', '/netzwerk', '/beratung', '/workshops', '/bericht', '/verlauf', '/offene-punkte', '/plan', '/phasen/abschluss'].map((page) => moorbeck + page);
const pages = ['/', '/konto', '/kreise', '/kreise/03459', '/kreise/03454', '/kreise/99002', ...ofProgramme, `${programme}/standorte/musterheide`, ...ofSite];

/** The first address on a page that fits, to open one thing of a list. */
const firstLink = (text: string, pattern: RegExp): string[] => [pattern.exec(text)?.[1]].filter((found) => found !== undefined);

async function signedIn(role: Role): Promise<Visitor> {
  const one = visitor(server.url);
  expect((await one.post('/anmelden/demonstration', { role })).status).toBe(302);
  return one;
}

/** The pages of the lists above and one of each kind of thing they lead to. */
async function pagesOf(one: Visitor): Promise<string[]> {
  const [measures, consultations, workshops] = await Promise.all(['massnahmen', 'beratung', 'workshops'].map(async (list) => (await one.get(`${moorbeck}/${list}`)).text));
  const workshop = firstLink(workshops ?? '', /href="(\/programme\/demonstration\/workshops\/(?!neu)[\w-]+)"/);
  return [...pages, ...firstLink(measures ?? '', /href="([^"]*\/massnahmen\/(?!neu)[\w-]+)"/), ...firstLink(consultations ?? '', /href="([^"]*\/beratung\/(?!neu)[\w-]+)"/),
    ...workshop.flatMap((path) => ['', '/tagesordnung', '/teilnahme', '/erwartungen', '/pinnwand', '/protokoll'].map((page) => path + page))];
}

/** A page without the ids in its address. */
const named = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id');

test.each(roles)(`no page asks more than ${most} questions for the %s, that of a district no more than ${mostOfDistrict}`, async (role) => {
  const one = await signedIn(role);
  const counted: { page: string; status: number; questions: number }[] = [];
  for (const page of await pagesOf(one)) {
    const { status, headers } = await one.get(page);
    const questions = Number(/db;desc="(\d+)"/.exec(headers.get('Server-Timing') ?? '')?.[1]);
    counted.push({ page: named(page), status, questions });
  }
  console.table(counted);
  expect(counted.filter(({ page, status, questions }) => status >= 500 || !(questions <= (page.startsWith('/kreise/') ? mostOfDistrict : most)))).toEqual([]);
  // Somebody who may see nothing would pass too: the coordination sees everything, and a page counts its own session at least.
  expect(counted.filter(({ status }) => role === 'coordinator' && status !== 200)).toEqual([]);
  expect(counted.filter(({ questions }) => questions < 1)).toEqual([]);
});

test('only who looks for it is told what a page costs', async () => {
  const quiet = await startServer({ env: { LOTSE_MODE: 'production' } });
  expect((await visitor(quiet.url).get('/anmelden')).headers.get('Server-Timing')).toBeNull();
  await quiet.stop();
});
