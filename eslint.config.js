// @ts-check
/** What the linter refuses; every message gives the reason, because each rule stands for a mistake that hurts. */
import react from 'eslint-plugin-react';
import tseslint from 'typescript-eslint';

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read and checked once, in app/http/env.server.ts: a second place would not stop the start with a sentence.',
};
const transaction = {
  selector: "CallExpression[callee.property.name=/^(transaction|startTransaction)$/]",
  message: 'A transaction is opened in perform alone, which adds the history entry; on SQLite a second one inside would wait for ever.',
};
const clock = ['Date.now is read', 'new Date() is made'].map((what, at) => ({
  selector: at === 0 ? "CallExpression[callee.object.name='Date'][callee.property.name='now']" : "NewExpression[callee.name='Date'][arguments.length=0]",
  message: `${what} from the clock: take "now" from the actor, so that a plan can be played through in seeds and tests.`,
}));
const child = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const letters = '/\\p{L}/u';
const writtenText = [
  'JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=/^(alt|title|label|placeholder|aria-(label|description|roledescription|valuetext))$/] > Literal[value=' + letters + ']',
  `${child} > Literal[value=${letters}]`,
  `${child} > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${letters}]`,
  `${child} > TemplateLiteral > TemplateElement[value.raw=${letters}]`,
].map((selector) => ({ selector, message: 'What people read comes from the words, so that it exists in every language.' }));
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Markup made from text is how foreign script gets into a page: build elements instead.',
};
const passedOver = {
  selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|fixme|skipIf|runIf)$/]',
  message: 'A test that does not run looks like one that passed: mend it or remove it.',
};
const sleeping = {
  selector: "CallExpression[callee.property.name='waitForTimeout']",
  message: 'A sleep is too short on a slow machine and too long on a fast one: wait for what should be there.',
};

/** Every file says in its first line what it decides, does, shows or stores. */
const openingComment = {
  rules: {
    'opening-comment': {
      /** @param {import('eslint').Rule.RuleContext} context */
      create: (context) => ({
        /** @param {any} program */
        Program(program) {
          const [first, second] = context.sourceCode.getAllComments();
          const opening = first?.value.trim().startsWith('@ts-check') ? second : first;
          const code = program.body[0];
          if (!opening?.range || (code && opening.range[0] > code.range[0])) {
            context.report({ node: program, loc: { line: 1, column: 0 }, message: 'A file opens with one sentence that says what is decided, done, shown or stored here: otherwise the reader has to guess it from the code.' });
          }
        },
      }),
    },
  },
};

/** @param {{ selector: string, message: string }[]} refused @returns {import('eslint').Linter.RuleEntry} */
const refuse = (...refused) => ['error', ...refused];
const everywhere = [environment, transaction, rawHtml, ...writtenText];

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', 'data/', 'test-results/', 'public/', '.ci/'] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js,cjs}'],
    plugins: { lotse: openingComment },
    rules: {
      'lotse/opening-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false }],
      eqeqeq: 'error',
      'no-restricted-syntax': refuse(...everywhere),
    },
  },
  {
    files: ['app/**', 'db/**', 'seeds/**'],
    rules: { 'no-console': 'error', 'max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['**/words.*.ts', 'db/schema.ts', 'db/migrations/**', 'seeds/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['app/**/*.tsx'],
    plugins: { react },
    settings: { react: { version: '18.3' } },
    rules: {
      'react/jsx-no-literals': ['error', { noStrings: false, ignoreProps: true, allowedStrings: ['·', '–', '—', '/', ':', ',', '.', '(', ')', '…', '→', '←', '+', '%', '|', '*', '„', '“'] }],
      'react/jsx-key': 'error',
      'react/jsx-no-target-blank': 'error',
    },
  },
  {
    files: ['app/*/rules.ts', 'app/*/rules/**', 'app/*/steps.server.ts', 'app/*/steps/**', 'app/*/acts.server.ts', 'app/*/acts/**'],
    rules: { 'no-restricted-syntax': refuse(...everywhere, ...clock) },
  },
  { files: ['app/history/perform.server.ts'], rules: { 'no-restricted-syntax': refuse(environment, ...clock) } },
  { files: ['app/http/env.server.ts'], rules: { 'no-restricted-syntax': refuse(transaction) } },
  // These run before the application is there to report anything.
  { files: ['app/http/start/**', 'server.js'], rules: { 'no-console': 'off', 'no-restricted-syntax': refuse(transaction) } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': refuse(passedOver, sleeping),
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
