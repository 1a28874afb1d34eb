/** Here a browser test gets its page: watched for errors and foreign hosts, with sign-in and accessibility check. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { startServer, type RunningServer } from './server';

export { expect };

/** The roles the demonstration offers a button for. */
export type Role = 'Koordination' | 'Leitung Ausländerbehörde' | 'Bearbeitung' | 'Prozessbegleitung' | 'Ministerium';

type ForTest = {
  /** Lets a test cause messages that would otherwise fail it, such as the browser's note about an expected 404. */
  allowMessages: (pattern: RegExp) => void;
  /** Signs in with the demonstration's button for the role; whoever was signed in before is forgotten. */
  signInAs: (role: Role) => Promise<void>;
  /** Fails with a readable list when axe finds something on the page as it is now. */
  axe: () => Promise<void>;
  /** Starts a server of the test's own, with its own data; stopped after the test. */
  ownServer: (env?: Record<string, string>) => Promise<RunningServer>;
};

/** Playwright's test with the built server behind `page` (one per worker, with the demonstration planted). */
export const test = base.extend<ForTest, { server: RunningServer }>({
  server: [async ({ browserName: _ }, use) => {
    const server = await startServer();
    await use(server);
    await server.stop();
  }, { scope: 'worker', timeout: 120_000 }],

  baseURL: async ({ server }, use) => use(server.url),

  // Automatic, so that no test can forget to look.
  allowMessages: [async ({ page }, use) => {
    const allowed: RegExp[] = [];
    const problems = watch(page);
    await use((pattern) => { allowed.push(pattern); });
    expect(problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
      'The page reported errors or asked a foreign host').toEqual([]);
  }, { auto: true }],

  signInAs: async ({ page, context }, use) => {
    await use(async (role) => {
      await context.clearCookies();
      await page.goto('/anmelden');
      await page.getByRole('button', { name: role }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'));
    });
  },

  axe: async ({ page }, use) => use(() => checkAccessibility(page)),

  ownServer: async ({ browserName: _ }, use) => {
    const started: RunningServer[] = [];
    await use(async (env) => {
      const server = await startServer(env ? { env } : {});
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.stop()));
  },
});

/** Collects what a page must not do; hydration failures arrive as page errors. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /hydrat/i.test(message.text())) problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => { problems.push(`page error: ${error.message}`); });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1') problems.push(`foreign host: ${request.url()}`);
  });
  return problems;
}

/** Fails with a readable list when axe finds something on the page as it is now. */
export async function checkAccessibility(page: Page): Promise<void> {
  // No page has frames, so the quicker way through the page itself is enough.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const found = violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.html}`));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
