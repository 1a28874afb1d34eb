/** The permission table: every rule of every room against every role, at the own site, at a foreign one, and where somebody has nothing to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../app/shared/actor';
import { actor, foreignSite, ownSite, strangeSite } from '../support/actors';
import { letters, type Row, table } from './permissions';

const everybody = Object.entries(letters).map(([letter, role]) => [letter, actor(role)] as const);
const said = (row: Row, at: typeof ownSite, who: readonly (readonly [string, Actor])[] = everybody) =>
  who.filter(([, one]) => row.ask(one, at).allowed).map(([letter]) => letter).join('');

const sorted = (roles: string) => [...roles].sort().join('');

describe.each(table.map((row, i) => [row.rule, row, i] as const))('%s', (_name, row) => {
  test('allows its roles at their own site and nobody else', () => {
    expect(sorted(said(row, ownSite))).toBe(sorted(row.own));
  });
  test('allows at a foreign site only who belongs to the whole programme', () => {
    expect(sorted(said(row, foreignSite))).toBe(sorted(row.foreign ?? [...row.own].filter((letter) => letter === 'c' || letter === 'm').join('')));
  });
  test('allows nobody who has nothing to do with the programme', () => {
    expect(sorted(said(row, strangeSite))).toBe(sorted(row.strange ?? ''));
  });
  test('allows nobody without an assignment', () => {
    const nobody = [['-', actor(null)]] as const;
    expect(said(row, ownSite, nobody)).toBe(row.strange?.length === 5 ? '-' : '');
  });
});

describe('the table', () => {
  const app = fileURLToPath(new URL('../../app/', import.meta.url));
  const ruleFiles = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)rules(\.ts$|\/.*\.ts$)/.test(file));
  // Rules that answer for many things at once, for the buttons of a page, and one that is no question about an actor.
  const gathered = /^may(Of[A-Z]\w*|BeNegative)$/;
  const rules = ruleFiles.flatMap((file) => [...readFileSync(join(app, file), 'utf8').matchAll(/export (?:function|const) (may\w+)/g)].map((found) => found[1] ?? '')).filter((name) => !gathered.test(name));

  test('holds every rule of the application', () => {
    const held = new Set(table.map(({ rule }) => rule));
    expect(rules.filter((rule) => !held.has(rule))).toEqual([]);
  });

  test('holds no rule that does not exist', () => {
    expect(table.map(({ rule }) => rule).filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});
