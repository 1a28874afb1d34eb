/** Every row of the real input stands on its page, with its source, its dates as precise as they are known, and nothing invented beside it. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const programme = '/programme/willkommenskultur-2014';

/** Opens a page and expects each of these sentences in its content, whatever hyphens and spaces the screen uses. */
async function shows(page: Page, path: string, sentences: readonly string[]): Promise<void> {
  await page.goto(path);
  const text = await contentOf(page);
  expect(sentences.filter((sentence) => !text.includes(sentence)), `${path} lacks`).toEqual([]);
}

/** Also what stands folded: the words of a source, the table behind a picture. */
const contentOf = async (page: Page): Promise<string> =>
  ((await page.locator('main').evaluate((main) => [...main.querySelectorAll('*')].flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent)).join(' '))) ?? '')
    .replaceAll('\u00ad', '').replace(/\s+/g, ' ');

test.beforeEach(async ({ signInAs }) => { await signInAs('Koordination'); });

test('the programme of 2014 and 2015: nine sites of 22 applications of 53 offices, phases not known', async ({ page }) => {
  await shows(page, programme, ['Stadt Oldenburg', 'Stadt Celle', 'Stadt Wolfsburg', 'Landkreis Emsland', 'Landkreis Hameln-Pyrmont', 'Landkreis Harburg', 'Landkreis Osnabrück', 'Landkreis Osterholz', 'Göttingen-Osterode', 'nicht bekannt']);
  await shows(page, `${programme}/bewerbungen`, ['22 von 53 beworben, 9 ausgewählt']);
  await expect(page.getByText('Belegt', { exact: true })).toBeVisible();
});

test('Emsland: functions, earlier improvements with their dates, networks, kick-off', async ({ page }) => {
  await shows(page, `${programme}/standorte/emsland`, [
    'Reinhard Winter', 'Landrat', 'Marc-André Burgdorf', 'Zuständiger Dezernent', 'Thomas Ahlers', 'Leiter der Ausländerbehörde',
    'Leitstelle für Integration', '2005', 'Integrationspotenziale in kleinen Städten und Landkreisen', '2009 bis 2011', 'NetwIn 2.0', 'seit 2011', 'Koordinierungsstelle für Migration und Teilhabe', '2014',
    'Mit Migranten für Migranten – MiMi', 'Integrationslotsen', 'Feriencamp Sprache und Sport', 'Netzwerk für Migration und Integration', 'interkulturell geschult',
    'Zählt nicht als Wirkung des Pilotprojekts.', 'noch serviceorientierter', 'Mittlerfunktion', 'Spannungsverhältnis',
  ]);
  await shows(page, '/kreise/03454', ['Anfang April 2014', 'Auftaktveranstaltung', 'Hannover', 'Landkreis Emsland, Meppen']);
});

test('Göttingen-Osterode was one site of two offices, whose districts merged later', async ({ page }) => {
  await shows(page, `${programme}/standorte/goettingen-osterode`, ['Ausländerbehörde des Landkreises Göttingen', 'Ausländerbehörde des Landkreises Osterode am Harz']);
  await shows(page, '/kreise/03156', ['Osterode am Harz', '31. Oktober 2016', 'Landkreis Göttingen']);
});

test('Osnabrück: about 300 places planned, 66 offers, groups not known', async ({ page }) => {
  await page.goto('/kreise/03459');
  await page.getByRole('link', { name: 'Arbeitsgelegenheiten für Asylbewerberinnen und Asylbewerber ausweiten' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Arbeitsgelegenheiten');
  const text = await contentOf(page);
  for (const sentence of ['66', 'ca. 300', 'ca. 22 %', '150', '100', '50', 'nicht bekannt', 'AsylbLG', 'Frühjahr 2025', 'Kommunen']) expect(text, sentence).toContain(sentence);
  expect(text).not.toMatch(/Kommunen:? 0\b/);
});

test('Osnabrück: four job fairs with 150 on average', async ({ page }) => {
  await shows(page, '/kreise/03459', ['Vier Jobmessen', 'seit Dezember 2023', 'im Schnitt 150 Jobsuchende je Messe', '4 Messen', '150 Jobsuchende']);
});

test('the visit of the Burgenlandkreis stands on both districts, with the return visit still open', async ({ page }) => {
  for (const ags of ['03459', '15084']) await shows(page, `/kreise/${ags}`, ['Arbeitstreffen', 'Gegenbesuch', 'September']);
});

test('the award with its film and where it can be seen', async ({ page }) => {
  await shows(page, '/kreise/03459', ['Projekt des Monats Mai', 'Film', 'Mai, Jahr nicht bekannt', 'Das Migrationszentrum wird eröffnet', 'ist Teil von', '8 Außenstellen', '21 Kommunen']);
  await expect(page.locator('main a[href*="niedersachsen-packt-an.de"]').first()).toBeVisible();
});

test('nobody is named who holds no public function', async ({ page }) => {
  for (const path of ['/kreise/03459', '/kreise/03454', `${programme}/standorte/osnabrueck`]) {
    await page.goto(path);
    const text = await contentOf(page);
    for (const name of ['Saliha', 'Bernard', 'Umutesi', 'Christel Pax', 'Angelika Adam', 'Pentermann', 'Loeskow']) expect(text).not.toContain(name);
  }
});
