/** What a form does with bad input, over HTTP: a sentence next to the field, the typed text kept, nothing stored. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedServer, startPlanted } from '../support/planted-server';
import { hidden, type Visitor } from '../support/visitor';

let server: PlantedServer;
let head: Visitor;
beforeAll(async () => {
  server = await startPlanted();
  head = await server.signedIn('person-head');
});
afterAll(async () => { await server.stop(); });

const list = '/programme/test/standorte/nord/offene-punkte';
const form = `${list}/neu`;
const good = { what: 'Aushang mit Rufnummern schicken', ownerRole: 'head', ownerFunction: 'Leitung Ausländerbehörde', dueDay: '2026-12-04' };
const freshOnce = async () => hidden((await head.get(form)).text, 'once');
const count = async () => (await server.db.selectFrom('openItem').select('id').execute()).length;

test.each([
  ['a missing text', { what: '' }, 'Bitte füllen Sie dieses Feld aus.'],
  ['a text of blanks', { what: ' \u00a0\t ' }, 'Bitte füllen Sie dieses Feld aus.'],
  ['a text that is too long', { what: 'x'.repeat(301) }, 'Bitte kürzen Sie den Text auf höchstens 300 Zeichen.'],
  ['a day that does not exist', { dueDay: '2026-02-30' }, 'Dieses Datum gibt es nicht.'],
  ['a month that does not exist', { dueDay: '2014-13' }, 'Dieses Datum gibt es nicht.'],
  ['a choice nobody offered', { ownerRole: 'king' }, 'Bitte wählen Sie eine der angebotenen Möglichkeiten.'],
])('%s is answered next to its field, and the rest stays', async (_what, wrong, sentence) => {
  const before = await count();
  const answer = await head.post(form, { ...good, ...wrong, once: await freshOnce() });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(sentence);
  expect(answer.text).toContain('value="Leitung Ausländerbehörde"');
  expect(await count()).toBe(before);
});

test('a form that is sent twice makes one record', async () => {
  const before = await count();
  const once = await freshOnce();
  const answers = await Promise.all([head.post(form, { ...good, once }), head.post(form, { ...good, once })]);
  expect(answers.map(({ status }) => status)).toEqual([302, 302]);
  expect(await count()).toBe(before + 1);
});

test('a script in a text is shown as the text it is', async () => {
  await head.post(form, { ...good, what: '<script>alert(1)</script>', ownerFunction: '"><img src=x onerror=alert(1)>', once: await freshOnce() });
  const page = (await head.get(list)).text;
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script>alert(1)');
  expect(page).not.toContain('<img src=x');
});

test('who saved over an older version sees both texts, and sending again saves theirs', async () => {
  await head.post(form, { ...good, what: 'Wegweiser erneuern', once: await freshOnce() });
  const item = await server.db.selectFrom('openItem').select('id').where('what', '=', 'Wegweiser erneuern').executeTakeFirstOrThrow();
  const move = `${list}/${item.id}/verschieben`;
  const coordinator = await server.signedIn('person-coordinator');
  await coordinator.post(move, { dueDay: '2026-12-11', reason: 'Abgestimmt mit dem Haus.', version: '1' });
  const late = await head.post(move, { dueDay: '2026-12-18', reason: 'Lieferung dauert länger.', version: '1' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Test coordinator');
  expect(late.text).toContain('value="2026-12-18"');
  expect(late.text).toContain('2026-12-11');
  expect(late.text).toContain('Lieferung dauert länger.');
  expect((await head.post(move, { dueDay: '2026-12-18', reason: 'Lieferung dauert länger.', version: hidden(late.text, 'version') })).status).toBe(302);
});

test('the address of a foreign site does not exist, and neither does a foreign thing at the own site', async () => {
  expect((await head.get('/programme/test/standorte/sued/offene-punkte')).status).toBe(404);
  expect((await head.get('/programme/fremd')).status).toBe(404);
  const coordinator = await server.signedIn('person-coordinator');
  const once = hidden((await coordinator.get('/programme/test/standorte/sued/offene-punkte/neu')).text, 'once');
  await coordinator.post('/programme/test/standorte/sued/offene-punkte/neu', { ...good, what: 'Nur im Süden', once });
  const foreign = await server.db.selectFrom('openItem').select('id').where('what', '=', 'Nur im Süden').executeTakeFirstOrThrow();
  expect((await head.get(`${list}/${foreign.id}`)).status).toBe(404);
  expect((await head.post(`${list}/${foreign.id}/erledigen`, { doneNote: 'Erledigt.', version: '1' })).status).toBe(404);
});

test('who may see but not do is told the rule', async () => {
  await head.post(form, { ...good, what: 'Leitbild entwerfen', once: await freshOnce() });
  const item = await server.db.selectFrom('openItem').select('id').where('what', '=', 'Leitbild entwerfen').executeTakeFirstOrThrow();
  const editor = await server.signedIn('person-editor');
  const answer = await editor.post(`${list}/${item.id}/erledigen`, { doneNote: 'Erledigt.', version: '1' });
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('Diesen Punkt erledigt die zuständige Funktion.');
});

test('after saving, the next page says so once', async () => {
  const answer = await head.post(form, { ...good, what: 'Einmal melden', once: await freshOnce() });
  expect((await head.get(answer.location ?? '')).text).toContain('Der offene Punkt ist gespeichert.');
  expect((await head.get(list)).text).not.toContain('Der offene Punkt ist gespeichert.');
});
