/** Every page of Lotse is found by following links as every role of the demonstration, read for blemishes, and looked at in a browser by axe; no address of the table may stay out of reach. */
import routes from '../../app/routes';
import { flatten } from '../support/addresses';
import { checkAccessibility, expect, test } from '../support/browser';
import { crawl, demonstrationRoles, readableText, type Visit } from '../support/crawl';
import { visitor } from '../support/visitor';

/** What a page must not show: raw keys, unfilled placeholders, values that were never set. */
const blemishes = [/\bundefined\b/, /\bNaN\b/, /\[object Object\]/, /Invalid Date/, /\{\w+\}/, /\b(act|field|role|status|origin|kind|reason|news)\.[a-z]\w+/];

/** Opened by a form, or only in a state the demonstration is not in; each has a test of its own elsewhere. */
const notLinked: Record<string, string> = {
  '/anmelden': 'a redirect leads here', '/anmelden/demonstration': 'a form is sent here', '/abmelden': 'a form is sent here', '/sprache': 'a form is sent here',
  '/einrichten/:token': 'printed at the first start of a real installation', '/*': 'what does not exist',
  '/kreise/uebernehmen': 'offered while no real district is known, and the demonstration plants them',
  '/programme/:p/einstellungen/felder/uebliche': 'offered while a programme has no fields of action yet',
  '/programme/:p/standorte/:s/bericht/antwort': 'offered to a head whom the ministry asked, and the head of the demonstration still drafts',
};

async function everything(url: string): Promise<{ addresses: string[]; visits: Visit[] }> {
  const addresses = flatten(await routes);
  const visits: Visit[] = [];
  for (const role of demonstrationRoles) visits.push(...await crawl(url, role, addresses));
  return { addresses, visits };
}

function problemsOf({ role, path, from, address, status, html }: Visit): string[] {
  const where = `${role}: ${path} (linked from ${from})`;
  if (!address) return [`${where} is no address of Lotse`];
  if (status !== 200) return [`${where} answers ${status}`];
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const text = readableText(html);
  return [
    ...(/.+ – Lotse$/.test(title) ? [] : [`${where} has the title "${title}"`]),
    ...(/<html lang="de"/.test(html) ? [] : [`${where} does not say its language`]),
    ...blemishes.flatMap((blemish) => { const found = blemish.exec(text)?.[0]; return found ? [`${where} shows ${found}`] : []; }),
  ];
}

test.describe.configure({ mode: 'parallel' });

test('all five roles reach every address by links, and each link leads to a page with a title and without blemish', async ({ server }) => {
  test.setTimeout(300_000);
  const { addresses, visits } = await everything(server.url);
  expect(visits.flatMap(problemsOf)).toEqual([]);
  const reached = new Set(visits.map(({ address }) => address));
  expect(addresses.filter((address) => !reached.has(address) && !(address in notLinked)), 'no link leads to these').toEqual([]);
  expect(Object.keys(notLinked).filter((address) => reached.has(address)), 'a link does lead to these').toEqual([]);
});

// Two halves, so that they can run side by side.
for (const half of [0, 1]) {
  test(`axe finds nothing on any address, half ${half + 1} of 2`, async ({ page, context, server }) => {
    test.setTimeout(600_000);
    const { visits } = await everything(server.url);
    const examples = new Map<string, Visit>();
    for (const visit of visits) if (visit.address && visit.status === 200 && !examples.has(visit.address)) examples.set(visit.address, visit);
    const problems: string[] = [];
    let role = '';
    for (const visit of [...examples.values()].filter((_, i) => i % 2 === half)) {
      if (visit.role !== role) {
        role = visit.role;
        const someone = visitor(server.url);
        await someone.post('/anmelden/demonstration', { role });
        await context.clearCookies();
        await context.addCookies([...someone.cookies].map(([name, value]) => ({ name, value, url: server.url })));
      }
      await page.goto(visit.path);
      await checkAccessibility(page).catch((error: Error) => problems.push(`${role}: ${visit.path}: ${error.message.slice(0, 1500)}`));
    }
    expect(problems).toEqual([]);
  });
}

test('an address that does not exist is answered with a page that says so, also in its title', async ({ page, signInAs, allowMessages }) => {
  allowMessages(/404|403/);
  await signInAs('Ministerium');
  const gone = await page.goto('/programme/demonstration/gibt-es-nicht');
  expect(gone?.status()).toBe(404);
  await expect(page).toHaveTitle('Diese Seite gibt es nicht – Lotse');
  await checkAccessibility(page);
  const refused = await page.goto('/programme/demonstration/standorte/moorbeck/bericht');
  expect(refused?.status()).toBe(403);
  await expect(page).toHaveTitle('Das ist hier nicht möglich – Lotse');
  await checkAccessibility(page);
});
