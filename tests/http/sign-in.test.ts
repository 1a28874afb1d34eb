/** Signing in and out over HTTP, as a browser without JavaScript does it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedServer, startPlanted } from '../support/planted-server';
import { hidden, visitor } from '../support/visitor';

let server: PlantedServer;
beforeAll(async () => { server = await startPlanted(); });
afterAll(async () => { await server.stop(); });

const form = '/programme/test/standorte/nord/offene-punkte/neu';

test('who is not signed in is asked to, and then goes on where they wanted to go', async () => {
  const guest = visitor(server.url);
  const first = await guest.get(form);
  expect([first.status, first.location]).toEqual([302, `/anmelden?weiter=${encodeURIComponent(form)}`]);
  const answer = await guest.post('/anmelden', { email: 'person-head@test.example', password: 'ein Passwort für Tests', weiter: form });
  expect([answer.status, answer.location]).toEqual([302, form]);
  expect((await guest.get(form)).text).toContain('Was ist zu tun?');
});

test('no link leads away from Lotse after signing in', async () => {
  const guest = visitor(server.url);
  for (const weiter of ['https://boese.example/', '//boese.example', '/\\boese.example']) {
    const answer = await guest.post('/anmelden', { email: 'person-head@test.example', password: 'ein Passwort für Tests', weiter });
    expect(answer.location).toBe('/');
  }
});

test('a wrong password and an unknown address get the same answer, and the typed address stays', async () => {
  const guest = visitor(server.url);
  for (const email of ['person-head@test.example', 'niemand@test.example']) {
    const answer = await guest.post('/anmelden', { email, password: 'falsch' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('E-Mail-Adresse oder Passwort stimmen nicht.');
    expect(answer.text).toContain(`value="${email}"`);
    expect(answer.text).not.toContain('falsch"');
  }
});

test('many wrong passwords for one account slow down the sender, not the other accounts', async () => {
  const guest = visitor(server.url);
  const tries = [];
  for (let i = 0; i < 9; i += 1) tries.push((await guest.post('/anmelden', { email: 'person-editor@test.example', password: `falsch ${i}` })).status);
  expect(tries).toEqual([400, 400, 400, 400, 400, 400, 400, 400, 429]);
  expect((await guest.post('/anmelden', { email: 'person-consultant@test.example', password: 'ein Passwort für Tests' })).status).toBe(302);
});

test('a session that ends in the middle of a form loses nothing of what was typed', async () => {
  const head = await server.signedIn('person-head');
  const page = await head.get(form);
  const typed = { once: hidden(page.text, 'once'), what: 'Aushang <b>schicken</b> & "prüfen"', ownerRole: 'head', ownerFunction: 'Leitung Ausländerbehörde', dueDay: '2026-12-04' };
  await server.db.deleteFrom('session').execute();
  const answer = await head.post(form, typed);
  expect(answer.location).toContain('/anmelden?weiter=');
  const signIn = await head.get(answer.location ?? '');
  expect(signIn.text).toContain('Ihre Sitzung ist abgelaufen.');
  const back = await head.post('/anmelden', { email: 'person-head@test.example', password: 'ein Passwort für Tests', weiter: form });
  const again = await head.get(back.location ?? '');
  expect(again.text).toContain('value="Aushang &lt;b&gt;schicken&lt;/b&gt; &amp; &quot;prüfen&quot;"');
  expect(again.text).toContain('value="2026-12-04"');
  expect((await head.post(form, { ...typed, once: hidden(again.text, 'once') })).status).toBe(302);
  expect((await head.get(form)).text).not.toContain('schicken&lt;/b&gt;');
});

test('signing out ends the session on the server, not only in the browser', async () => {
  const head = await server.signedIn('person-head');
  const cookies = new Map(head.cookies);
  await head.post('/abmelden', {});
  for (const [name, value] of cookies) head.cookies.set(name, value);
  expect((await head.get('/konto')).status).toBe(302);
});

test('somebody whose account was disabled is out at once', async () => {
  const editor = await server.signedIn('person-ministry');
  await server.db.updateTable('person').set({ disabledAt: '2026-11-24T00:00:00.000Z' }).where('id', '=', 'person-ministry').execute();
  expect((await editor.get('/konto')).status).toBe(302);
});

test('the language is kept for the person and for the visitor', async () => {
  const guest = visitor(server.url);
  expect((await guest.get('/anmelden')).text).toContain('<html lang="de"');
  await guest.post('/sprache', { language: 'en', weiter: '/anmelden' });
  expect((await guest.get('/anmelden')).text).toContain('<html lang="en"');
  const consultant = await server.signedIn('person-consultant');
  await consultant.post('/sprache', { language: 'en', weiter: '/konto' });
  expect((await consultant.get('/konto')).text).toContain('My account');
});

test('the demonstration has no way in where nothing is a demonstration', async () => {
  const guest = visitor(server.url);
  expect((await guest.get('/anmelden')).text).not.toContain('Demonstration ausprobieren');
  expect((await guest.post('/anmelden/demonstration', { role: 'coordinator' })).status).toBe(404);
});
