/** Breaks each rule of dependencies.cjs once, in a small house of its own, and sees it caught; a clean house passes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Rule = { name: string; comment: string };
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { forbidden } = createRequire(import.meta.url)('./dependencies.cjs') as { forbidden: Rule[] };

/** One offence: the rule, the file that offends, what it imports. Files imported are made empty. */
type Offence = { rule: string; from: string; imports: string; alsoBack?: boolean };

const orderRules = forbidden.filter((rule) => rule.name.startsWith('room-order-')).map((rule) => rule.name.slice('room-order-'.length));
const lastRoom = 'notices';

const offences: Offence[] = [
  ...orderRules.map((room, at) => ({ rule: `room-order-${room}`, from: `app/${room}/reads.server.ts`, imports: `app/${orderRules[at + 1] ?? lastRoom}/rules.ts` })),
  { rule: 'no-cycle', from: 'app/shared/dates.ts', imports: 'app/shared/quantities.ts', alsoBack: true },
  { rule: 'no-unknown-room', from: 'app/helpers/rules.ts', imports: 'app/shared/verdict.ts' },
  { rule: 'resolvable', from: 'app/sites/reads.server.ts', imports: './nowhere' },
  { rule: 'sql-stays-in-db', from: 'app/sites/reads.server.ts', imports: 'kysely' },
  { rule: 'open-database-through-few-doors', from: 'app/sites/acts.server.ts', imports: 'db/connection.server.ts' },
  { rule: 'db-takes-only-types', from: 'db/sites/sites.server.ts', imports: 'app/sites/rules.ts' },
  { rule: 'rules-forms-words-are-pure', from: 'app/measures/rules.ts', imports: 'react' },
  { rule: 'rules-forms-words-are-pure', from: 'app/measures/forms.ts', imports: 'node:fs' },
  { rule: 'rules-forms-words-are-pure', from: 'app/measures/words.de.ts', imports: 'db/schema.ts' },
  { rule: 'views-without-server', from: 'app/sites/views/page.tsx', imports: 'app/sites/reads.server.ts' },
  { rule: 'views-without-server', from: 'app/ui/table.tsx', imports: 'db/schema.ts' },
  { rule: 'views-without-node', from: 'app/ui/field.tsx', imports: 'node:crypto' },
  { rule: 'shared-knows-nothing-of-ours', from: 'app/shared/actor.ts', imports: 'app/accounts/rules.ts' },
  { rule: 'shared-takes-few-packages', from: 'app/shared/language.ts', imports: 'react' },
  { rule: 'ui-knows-no-room', from: 'app/ui/page.tsx', imports: 'app/sites/rules.ts' },
  { rule: 'rooms-know-no-request', from: 'app/sites/reads.server.ts', imports: 'app/http/form.server.ts' },
  { rule: 'steps-only-in-acts', from: 'app/routes/site.tsx', imports: 'app/sites/steps.server.ts' },
  { rule: 'acts-not-within-acts', from: 'app/measures/acts.server.ts', imports: 'app/openItems/acts.server.ts' },
  { rule: 'reading-changes-nothing', from: 'app/sites/views/form.tsx', imports: 'app/sites/acts.server.ts' },
  { rule: 'survey-answers-through-one-door', from: 'app/reports/reads.server.ts', imports: 'db/assessments/answers.server.ts' },
  { rule: 'charts-only-in-ui', from: 'app/measures/views/chart.tsx', imports: 'recharts' },
  { rule: 'lucia-behind-one-file', from: 'app/http/actor.server.ts', imports: 'lucia' },
  { rule: 'inert-remix-package', from: 'app/root.tsx', imports: 'remix' },
  { rule: 'seeds-and-tests-stay-outside', from: 'app/sites/acts.server.ts', imports: 'seeds/plant.server.ts' },
  { rule: 'no-development-packages', from: 'app/entry.server.tsx', imports: 'vitest' },
  { rule: 'listed-packages', from: 'app/http/server.server.ts', imports: 'unlisted' },
];

const clean: Offence[] = [
  { rule: '', from: 'app/routes/site.tsx', imports: 'app/sites/acts.server.ts' },
  { rule: '', from: 'app/routes/home.tsx', imports: 'db/connection.server.ts' },
  { rule: '', from: 'app/measures/acts.server.ts', imports: 'app/openItems/steps.server.ts' },
  { rule: '', from: 'app/measures/rules.ts', imports: 'app/sites/rules.ts' },
  { rule: '', from: 'app/measures/forms.ts', imports: 'zod' },
  { rule: '', from: 'app/accounts/acts.server.ts', imports: 'app/history/perform.server.ts' },
  { rule: '', from: 'app/ui/chart.tsx', imports: 'recharts' },
  { rule: '', from: 'db/sites/sites.server.ts', imports: 'kysely' },
  { rule: '', from: 'app/accounts/sessions.server.ts', imports: 'lucia' },
  { rule: '', from: 'app/http/server.server.ts', imports: 'seeds/plant.server.ts' },
];

const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** Builds a house with just these imports, cruises it as `npm test` does, and says which rule was broken where. */
function brokenRules(imports: Offence[]) {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'lotse-house-')));
  folders.push(house);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text, { flag: 'a' });
  };
  write('package.json', JSON.stringify({ type: 'module', dependencies: { kysely: '1', lucia: '1', react: '1', recharts: '1', remix: '1', zod: '1' }, devDependencies: { vitest: '1' } }));
  write('tsconfig.json', '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler"}}');
  for (const name of ['kysely', 'lucia', 'react', 'recharts', 'remix', 'zod', 'vitest', 'unlisted']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const { from, imports: target, alsoBack } of imports) {
    const ours = /^(app|db|seeds)\//.test(target);
    write(from, `import '${ours ? withoutEnding(upFrom(from) + target) : target}';\n`);
    if (ours) write(target, alsoBack ? `import '${withoutEnding(upFrom(target) + from)}';\n` : 'export {};\n');
  }
  const { stdout, stderr } = spawnSync(process.execPath, [here('../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'app', 'db', '--config', here('dependencies.cjs'), '--output-type', 'json'], { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (!stdout.startsWith('{')) throw new Error(`The house could not be looked at: ${stdout}${stderr}`);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
  return summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to.replace(/^node_modules\/([^/]+)\/.*$/, '$1')}`);
}

const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1);
const withoutEnding = (path: string) => path.replace(/\.tsx?$/, '');

describe('dependency rules', () => {
  let broken: string[] = [];
  beforeAll(() => { broken = brokenRules(offences); });

  test.each(offences)('$rule catches $from importing $imports', ({ rule, from, imports }) => {
    expect(broken).toContain(`${rule}: ${from} -> ${imports.replace(/^node:/, '')}`);
  });

  test('every rule is broken once above and gives its reason', () => {
    expect(new Set(offences.map((offence) => offence.rule))).toEqual(new Set(forbidden.map((rule) => rule.name)));
    expect(forbidden.filter((rule) => rule.comment.length < 40)).toEqual([]);
  });

  test('a clean house passes', () => {
    expect(brokenRules(clean)).toEqual([]);
  });
});
