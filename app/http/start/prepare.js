// @ts-check
/** Here it is decided whether packages must be installed and whether the application must be built. Runs before anything is installed: node: imports only. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const installedStamp = join(modules, '.lotse-lock');
const builtStamp = join(root, 'build', '.lotse-sources');
const sources = ['app', 'db', 'seeds', 'public', 'package.json', 'package-lock.json', 'remix.config.js', 'tsconfig.json', 'vite.config.ts'];

/** Installs the packages if the lock file (or the Node they were compiled for) changed since the last time. */
export async function installIfNeeded() {
  // A linked folder belongs to another working copy; npm ci would empty it.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const wanted = hash([readFileSync(lockFile), `${process.versions.modules} ${process.platform} ${process.arch}`]);
  const found = readIfThere(installedStamp);
  if (found === wanted) return;
  if (found === null && installedByHand()) {
    writeFileSync(installedStamp, wanted);
    return;
  }
  console.log('Installing packages (once; again only when package-lock.json changes) ...');
  await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  writeFileSync(installedStamp, wanted);
}

/** Whether somebody ran npm ci already: npm's own record then names every package of the lock file in the same version. */
function installedByHand() {
  const record = readIfThere(join(modules, '.package-lock.json'));
  if (record === null) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages)
    .every(([path, meta]) => path === '' || meta.optional || installed[path]?.version === meta.version);
}

/** Builds the application if its sources changed since the last build. */
export async function buildIfNeeded() {
  const wanted = hashOfSources();
  if (readIfThere(builtStamp) === wanted && existsSync(join(root, 'build', 'server', 'index.js'))) return;
  console.log('Building (once; again only when sources change) ...');
  rmSync(builtStamp, { force: true });
  await run(process.execPath, [join(modules, '@remix-run', 'dev', 'dist', 'cli.js'), 'vite:build', '--logLevel', 'warn']);
  writeFileSync(builtStamp, wanted);
}

function hashOfSources() {
  const parts = [];
  for (const source of sources) {
    const path = join(root, source);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isFile()) parts.push(source, readFileSync(path));
    if (!stat?.isDirectory()) continue;
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      parts.push(file.slice(root.length), readFileSync(file));
    }
  }
  return hash(parts);
}

/** @param {(string | Buffer)[]} parts */
function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex');
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Runs a program in the project's root with its output shown. @param {string} program @param {string[]} args @returns {Promise<void>} */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    // Somebody who stops us does not want the installation to go on by itself.
    const pass = (/** @type {NodeJS.Signals} */ signal) => { child.kill(signal); };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args[0]} ended with ${signal ?? code}.`));
    });
  });
}
