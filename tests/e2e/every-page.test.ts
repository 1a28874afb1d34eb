/** Every page of Lotse is opened by following links from the start page, as every role, and looked at by axe; no address of the table may stay out of reach. */
import type { Page } from '@playwright/test';
import routes from '../../app/routes';
import { checkAccessibility, expect, type Role, test } from '../support/browser';
import { addressOf, flatten } from '../support/addresses';

const roles: Role[] = ['Koordination', 'Leitung Ausländerbehörde', 'Bearbeitung', 'Prozessbegleitung', 'Ministerium'];

/** What a page must not show: raw keys, unfilled placeholders, values that were never set. */
const blemishes = [/\bundefined\b/, /\bNaN\b/, /\[object Object\]/, /\{\w+\}/, /\b(act|field|role|status|origin|kind)\.[a-z]\w+/];

/** Opened by a form or by an answer to it, never by a link a visitor of the demonstration could follow. */
const notLinked = new Set(['/anmelden', '/anmelden/demonstration', '/abmelden', '/sprache', '/einrichten/:token', '/*']);

async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(hrefs.map((href) => href.split('#')[0] ?? ''))].filter((href) => !href.startsWith('/assets/'));
}

test('every address is reached by links, has a title, no blemish, and axe finds nothing', async ({ page, signInAs }) => {
  test.setTimeout(900_000);
  const addresses = flatten(await routes);
  const lookedAt = new Set<string>();
  const problems: string[] = [];
  for (const role of roles) {
    await signInAs(role);
    const waiting = ['/'];
    const seen = new Set<string>();
    const queued = new Set<string>(waiting);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const address = addressOf(addresses, path);
      // One example of each address per role tells as much as all of them.
      if (!address || seen.has(address)) continue;
      seen.add(address);
      const answer = await page.goto(path);
      if (!answer || answer.status() >= 400) {
        problems.push(`${role}: ${path} answers ${answer?.status()}`);
        continue;
      }
      if (!/.+ – Lotse$/.test(await page.title())) problems.push(`${role}: ${path} has the title "${await page.title()}"`);
      const text = await page.locator('body').innerText();
      for (const blemish of blemishes) if (blemish.test(text)) problems.push(`${role}: ${path} shows ${blemish.exec(text)?.[0]}`);
      if (!lookedAt.has(address)) {
        await checkAccessibility(page).catch((error: Error) => problems.push(`${role}: ${path}: ${error.message.slice(0, 1500)}`));
        lookedAt.add(address);
      }
      for (const link of (await linksOn(page)).filter((one) => !queued.has(one))) {
        waiting.push(link);
        queued.add(link);
      }
    }
  }
  expect(problems).toEqual([]);
  expect(addresses.filter((address) => !lookedAt.has(address) && !notLinked.has(address)), 'no link leads to these').toEqual([]);
});
