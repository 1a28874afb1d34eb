// @ts-check
/** Here a browser for the browser tests is found, or installed where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fixedPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The path of a Chromium that starts, or null. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...fixedPlaces, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Finds a Chromium or installs one: with Playwright's installer, else as root with Debian's package manager. */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found: installing one ...');
  const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
  const installers = [[process.execPath, cli, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'], [process.execPath, cli, 'install', 'chromium']];
  for (const [program = '', ...args] of installers) {
    if (spawnSync(program, args, { stdio: 'inherit', timeout: 240_000 }).status === 0) {
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  if (isRoot() && spawnSync('apt-get', ['--version']).status === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'inherit', timeout: 120_000 });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('The browser tests need a Chromium and none could be installed. Install one ("apt-get install chromium" as root, or "npx playwright install chromium") or name one in CHROMIUM_PATH.');
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} path */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
