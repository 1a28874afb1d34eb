/** Checks that the house keeps its plan: what stands at the top, how folders are called, what is never committed. */
import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const committed = execFileSync('git', ['ls-files', '--stage'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  .map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf('\t') + 1) }));

const top = ['app', 'db', 'seeds', 'tests', 'public', 'docs', '.ci', 'package.json', 'package-lock.json', 'remix.config.js', 'tsconfig.json', 'vite.config.ts',
  'server.js', 'README.md', 'LICENSE', '.gitignore', '.npmrc', 'eslint.config.js'];

test('nothing else stands at the top', () => {
  expect([...new Set(committed.map(({ path }) => path.split('/')[0] ?? ''))].filter((name) => !top.includes(name))).toEqual([]);
});

test('no name says "everything else"', () => {
  const vague = /^(utils?|helpers?|services?|lib|libs|common|misc)$/i;
  expect(committed.map(({ path }) => path).filter((path) => [...dirname(path).split('/'), basename(path).split('.')[0] ?? ''].some((part) => vague.test(part)))).toEqual([]);
});

test('no link and nothing installed, built or running is committed', () => {
  expect(committed.filter(({ mode, path }) => mode === '120000' || /^(node_modules|build|data|test-results)(\/|$)/.test(path))).toEqual([]);
});
