// @ts-check
/** Here everything is checked with one command: installs when needed, runs every step, closes with one summary. Runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildIfNeeded, installIfNeeded, root } from '../app/http/start/prepare.js';

/**
 * @typedef {{ passed: number, failed: number, note?: string }} Count
 * @typedef {{ name: string, says: string, heavy?: boolean, after?: string[], run: (filters: string[]) => Promise<{ ok: boolean, output: string, count?: Count }> }} Step
 */

const results = join(root, 'test-results');
const program = (/** @type {string[]} */ ...parts) => join(root, 'node_modules', ...parts);

/** @type {Step[]} */
const steps = [
  { name: 'build', says: 'the application builds', run: inOwnProcess(['server.js', '--build']) },
  { name: 'types', says: 'TypeScript, strict', run: inOwnProcess([program('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.', '--pretty']) },
  { name: 'lint', says: 'ESLint', run: inOwnProcess([program('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0', '--color']) },
  { name: 'dependencies', says: 'who may import whom', run: inOwnProcess([program('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), 'app', 'db', 'seeds', 'tests', '--config', 'tests/architecture/dependencies.cjs', '--output-type', 'err-long']) },
  { name: 'unused', says: 'code, files and packages nothing uses', run: inOwnProcess([program('knip', 'bin', 'knip.js'), '--no-progress']) },
  { name: 'unit', says: 'rules, and data on SQLite and PostgreSQL', heavy: true, run: vitest('unit') },
  { name: 'http', says: 'the built server over HTTP', heavy: true, after: ['build'], run: vitest('http') },
  { name: 'browser', says: 'the built server in Chromium', heavy: true, after: ['build'], run: playwright },
];

const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length).split(',');
const filters = args.filter((arg) => !arg.startsWith('--only='));
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no step called ${unknown.join(', ')}: --only takes ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

process.chdir(root);
process.env.NODE_ENV = 'test';
await installIfNeeded();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const chosen = steps.filter((step) => !only || only.includes(step.name));
if (only && chosen.some((step) => step.after) && !only.includes('build')) await buildIfNeeded();

/** @type {Map<string, { ok: boolean, seconds: number, count: Count }>} */
const done = new Map();
const began = performance.now();
await runAll(chosen);
summarise();

/** Runs the steps in their order, two at a time, but never two that each need the whole machine. @param {Step[]} waiting */
async function runAll(waiting) {
  const left = [...waiting];
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  while (left.length > 0 || running.size > 0) {
    const next = running.size < 2 ? left.find((step) => !(step.heavy && [...running.keys()].some((other) => other.heavy))
      && (step.after ?? []).every((name) => done.has(name) || !waiting.some((other) => other.name === name))) : undefined;
    if (next) {
      left.splice(left.indexOf(next), 1);
      running.set(next, runOne(next).finally(() => running.delete(next)));
    } else {
      await Promise.race(running.values());
    }
  }
}

/** @param {Step} step */
async function runOne(step) {
  const start = performance.now();
  const missing = (step.after ?? []).find((name) => done.get(name)?.ok === false);
  const outcome = missing
    ? { ok: false, output: `Not run, because ${missing} failed.\n` }
    : await step.run(filters).catch((error) => ({ ok: false, output: `${error instanceof Error ? error.message : error}\n` }));
  const count = 'count' in outcome && outcome.count ? outcome.count : { passed: outcome.ok ? 1 : 0, failed: outcome.ok ? 0 : 1 };
  // A step that reports failure without a failed test (a file that does not load, say) still failed.
  if (!outcome.ok && count.failed === 0) count.failed = 1;
  const seconds = (performance.now() - start) / 1000;
  done.set(step.name, { ok: outcome.ok && count.failed === 0, seconds, count });
  console.log(`${done.get(step.name)?.ok ? '✓' : '✗'} ${step.name} (${step.says}): ${seconds.toFixed(1)} s`);
  if (!done.get(step.name)?.ok) console.log(outcome.output);
}

function summarise() {
  let passed = 0;
  let failed = 0;
  console.log('\nSummary');
  for (const { name } of chosen) {
    const result = done.get(name);
    if (!result) continue;
    passed += result.count.passed;
    failed += result.count.failed;
    console.log(`  ${result.ok ? '✓' : '✗'} ${name.padEnd(13)}${String(result.count.passed).padStart(5)} passed ${String(result.count.failed).padStart(4)} failed ${result.seconds.toFixed(1).padStart(7)} s${result.count.note ? `  ${result.count.note}` : ''}`);
  }
  console.log(`  in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (only || filters.length > 0) console.log(`  PARTIAL: ${only ? `only ${chosen.map((step) => step.name).join(', ')}` : 'all steps'}${filters.length > 0 ? `, filtered by ${filters.join(' ')}` : ''}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {string[]} command */
function inOwnProcess(command) {
  return async () => execute(command);
}

/** @param {string} project */
function vitest(project) {
  return async (/** @type {string[]} */ names) => {
    const report = join(results, `${project}.json`);
    const { ok, output } = await execute([program('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', project,
      '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...names]);
    if (!existsSync(report)) return { ok: false, output };
    const read = JSON.parse(readFileSync(report, 'utf8'));
    const skipped = read.numPendingTests + read.numTodoTests;
    return counted(ok, output, read.numPassedTests, read.numFailedTests, names.length > 0 ? 0 : skipped);
  };
}

/** @param {string[]} names */
async function playwright(names) {
  const { findOrInstallChromium } = await import('./support/chromium.js');
  const path = findOrInstallChromium();
  const { ok, output } = await execute([program('@playwright', 'test', 'cli.js'), 'test', '--config', 'tests/e2e/playwright.config.ts', ...names], { CHROMIUM_PATH: path });
  const report = join(results, 'browser.json');
  if (!existsSync(report)) return { ok: false, output };
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  return counted(ok, output, stats.expected, stats.unexpected + stats.flaky, stats.skipped);
}

/** A skipped test is one nobody ran: it counts as failed, and so does a step without any test. @param {boolean} ok @param {string} output @param {number} passed @param {number} failed @param {number} skipped */
function counted(ok, output, passed, failed, skipped) {
  const none = passed + failed + skipped === 0;
  return { ok: ok && skipped === 0 && !none, output,
    count: { passed, failed: failed + skipped + (none ? 1 : 0), ...(skipped > 0 ? { note: `${skipped} skipped, counted as failed` } : none ? { note: 'no test found' } : {}) } };
}

/** Runs a Node program and keeps its output. @param {string[]} command @param {Record<string, string>} [environment] @returns {Promise<{ ok: boolean, output: string }>} */
function execute(command, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...environment } });
    let output = '';
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString();
      // One step alone can be watched while it runs.
      if (chosen.length === 1) process.stdout.write(part);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: chosen.length === 1 ? '' : output }));
  });
}
