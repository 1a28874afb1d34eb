/** Here somebody uses Lotse in a browser of their own: signs in with a password, fills in forms by their labels, presses buttons by their names. */
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { watch } from './browser';

/** An account as somebody types it in. */
export interface Account {
  name: string;
  functionTitle: string;
  email: string;
  password: string;
}

/** Somebody at a screen. */
export interface Somebody extends Account {
  page: Page;
  /** What the page reported that it must not; looked at when the test ends. */
  problems: string[];
  /** How often something was saved. */
  saved: number;
  open(path: string): Promise<void>;
  /** Follows a link by its words; where several say the same, the first. */
  follow(link: string | RegExp, within?: Locator): Promise<void>;
  /** Types into fields and chooses from lists, each found by its label. */
  fill(fields: Record<string, string | number>, within?: Locator): Promise<void>;
  /** Chooses one answer of a question with radio buttons. */
  choose(question: string | RegExp, answer: string | RegExp, within?: Locator): Promise<void>;
  /** Ticks boxes by their words. */
  tick(...boxes: (string | RegExp)[]): Promise<void>;
  /** Presses the button of a form and waits until the next page says that it was saved. */
  save(button: string, said: string | RegExp): Promise<void>;
  sees(...texts: (string | RegExp)[]): Promise<void>;
  doesNotSee(...texts: (string | RegExp)[]): Promise<void>;
  /** The part of the page under a heading. */
  section(heading: string | RegExp): Locator;
  /** How the server answers this person at an address, asked without showing it. */
  statusOf(path: string): Promise<number>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A label with or without the remark that the field is optional. */
const labelled = (label: string): RegExp => new RegExp(`^${escaped(label)}( – optional)?$`);
/** Names are matched whole, so that "Speichern" does not press "Entwurf speichern"; days hold spaces that do not break. */
const whole = (name: string | RegExp): RegExp => (typeof name === 'string' ? new RegExp(`^${escaped(name).replace(/\s/g, '\\s')}$`) : name);

/** Signs somebody in with e-mail address and password, in a browser context of their own. */
export async function signIn(browser: Browser, url: string, account: Account): Promise<Somebody> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  const one = somebody(page, account);
  await one.open('/anmelden');
  await one.fill({ 'E-Mail-Adresse': account.email, 'Passwort': account.password });
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL((now) => !now.pathname.startsWith('/anmelden'));
  return one;
}

function somebody(page: Page, account: Account): Somebody {
  const one: Somebody = {
    ...account, page, problems: watch(page), saved: 0,
    async open(path) {
      const answer = await page.goto(path);
      expect(answer?.status(), `${account.name} opens ${path}`).toBe(200);
    },
    async follow(link, within) {
      const found = (within ?? page.getByRole('main')).getByRole('link', { name: whole(link) }).first();
      const to = new URL((await found.getAttribute('href')) ?? '', page.url());
      await found.click();
      await page.waitForURL((now) => now.pathname === to.pathname && now.search === to.search);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    async fill(fields, within) {
      for (const [label, value] of Object.entries(fields)) {
        const field = (within ?? page).getByLabel(labelled(label));
        if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption({ label: String(value) });
        else await field.fill(String(value));
      }
    },
    async choose(question, answer, within) {
      const group = (within ?? page).getByRole('group', { name: typeof question === 'string' ? labelled(question) : question });
      await group.getByRole('radio', { name: answer, exact: typeof answer === 'string' }).check();
    },
    async tick(...boxes) {
      for (const box of boxes) await page.getByRole('checkbox', { name: box }).check();
    },
    async save(button, said) {
      await page.getByRole('button', { name: whole(button) }).first().click();
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
      one.saved += 1;
    },
    async sees(...texts) {
      for (const text of texts) await expect(page.getByRole('main').getByText(text).filter({ visible: true }).first(), `${account.name} sees "${text}" on ${page.url()}`).toBeVisible();
    },
    async doesNotSee(...texts) {
      for (const text of texts) await expect(page.getByText(text), `${account.name} does not see "${text}" on ${page.url()}`).toHaveCount(0);
    },
    section: (heading) => page.getByRole('main').locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: typeof heading === 'string' }) }),
    statusOf: async (path) => (await page.request.get(path)).status(),
  };
  return one;
}
