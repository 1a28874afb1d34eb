/** Here it is held that the style sheet ships what the markup uses, and that light and dark mean the same however they are chosen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kernInUse, kernParts } from '../../app/ui/styles/kern-in-use';
import { postcssOptions, selectorInUse } from '../../app/ui/styles/postcss';

const files = (ending: RegExp) => readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => ({ name, text: readFileSync(join('app', name), 'utf8') }));
const sheets = files(/\.css$/).map((file) => file.text).join('\n');

describe('classes of KERN', () => {
  const used = files(/\.tsx$/).flatMap(({ name, text }) => [...text.matchAll(/kern-[a-z][\w-]*/g)].map(([found]) => ({ name, found })))
    // What ends in a hyphen is completed while drawing; the kinds it may take stand below.
    .filter(({ found }) => !/[-_]$/.test(found) && found !== 'kern-ux' && found !== 'kern-in-use' && found !== 'kern-theme');

  it('that the markup names are shipped', () => {
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter(({ found }) => !kernInUse.has(found))).toEqual([]);
  });

  it('that are put together while drawing are shipped too', () => {
    const made = [
      ...['primary', 'secondary', 'tertiary'].map((kind) => `kern-btn--${kind}`),
      ...['info', 'success', 'warning', 'danger'].flatMap((kind) => [`kern-alert--${kind}`, `kern-badge--${kind}`, `kern-icon--${kind}`]),
      ...['radio', 'checkbox'].flatMap((kind) => [`kern-form-check__${kind}`, `kern-form-check__${kind}--error`]),
    ];
    expect(made.filter((name) => !kernInUse.has(name))).toEqual([]);
  });

  it('exist in KERN, so that no misspelt one goes unnoticed', () => {
    const kern = readFileSync('node_modules/@kern-ux/native/dist/kern.css', 'utf8');
    expect([...kernInUse].filter((name) => !kern.includes(`.${name}`))).toEqual([]);
    expect(new Set(kernParts).size).toBe(kernParts.length);
  });

  it('are dropped with a selector that demands one nobody uses', () => {
    const inUse = new Set(['kern-btn', 'kern-link']);
    expect(selectorInUse('.kern-btn:hover', inUse)).toBe(true);
    expect(selectorInUse('.kern-btn .kern-accordion', inUse)).toBe(false);
    expect(selectorInUse('.kern-btn:not(.kern-accordion)', inUse)).toBe(true);
    expect(selectorInUse(':is(body, .kern-accordion):not([class*=kern-level-])', inUse)).toBe(true);
    expect(postcssOptions.plugins).toHaveLength(1);
  });
});

describe('our own classes', () => {
  it('that ui puts into the markup are drawn somewhere', () => {
    const own = files(/^ui.*\.tsx$/).flatMap(({ name, text }) => [...text.matchAll(/(?<!-)\bl-[a-z][\w-]*/g)].map(([found]) => ({ name, found }))).filter(({ found }) => !found.endsWith('-'));
    // These carry no look of their own: a hook for print and phone, or a frame.
    const hooks = new Set(['l-bl__c']);
    expect(own.length).toBeGreaterThan(60);
    expect(own.filter(({ found }) => !hooks.has(found) && !new RegExp(`\\.${found}(?![\\w-])`).test(sheets))).toEqual([]);
  });
});

describe('light and dark', () => {
  const tokens = readFileSync('app/ui/styles/tokens.css', 'utf8');
  const colours = (block: string | undefined) => [...(block ?? '').matchAll(/--l-[\w]+: [^;]+;/g)].map(([found]) => found);

  it('mean the same whether the system or the person chose', () => {
    const dark = colours(/prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}/s.exec(tokens)?.[1]);
    const chosenDark = colours(/data-kern-theme='dark'\] \{(.*?)\}/s.exec(tokens)?.[1]);
    const chosenLight = colours(/data-kern-theme='light'\] \{(.*?)\}/s.exec(tokens)?.[1]);
    const light = colours([...tokens.matchAll(/^:root \{(.*?)^\}/gms)][1]?.[1]);
    expect(dark).toHaveLength(11);
    expect(chosenDark).toEqual(dark);
    expect(chosenLight).toEqual(light);
  });

  it('need no colour outside KERN', () => {
    expect(sheets.match(/#[0-9a-f]{3,8}\b(?![^{]*\{)/gi) ?? []).toEqual([]);
  });
});

describe('the table behind a chart', () => {
  it('is hidden only on screens that run scripts', () => {
    const hiding = [...sheets.matchAll(/@media ([^{]+)\{[^@]*?\.l-twin__table \{ display: none; \}/g)].map(([, media = '']) => media.trim());
    expect(hiding).toEqual(['screen and (scripting: enabled)']);
  });
});
