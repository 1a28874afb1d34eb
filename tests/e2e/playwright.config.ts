/** How the browser tests run: the built server, one Chromium, nothing retried. */
import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../support/chromium.js';

const results = fileURLToPath(new URL('../../test-results/', import.meta.url));
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: `${results}browser`,
  forbidOnly: true,
  // A test that passes only the second time is a broken test.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${results}browser.json` }]],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium's sandbox cannot be used by root, which is who runs in most containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
