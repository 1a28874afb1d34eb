/** Who may import whom; the dependency step of `npm test` applies it and dependencies.test.ts breaks every rule once. */

/** The rooms in their order: each may use those before it and none behind it. */
const rooms = ['accounts', 'history', 'files', 'mail', 'jobs', 'programmes', 'districts', 'sites', 'openItems', 'assessments', 'workshops',
  'networks', 'measures', 'consultations', 'exchange', 'practices', 'cycle', 'thread', 'reports', 'search', 'notices'];

const part = (names) => `^app/[^/]+/(${names})[./]`;
/** Everything that stands in a room as a plain .ts file; what touches the world is called *.server.ts or is a view. */
const pure = '^app/(?!http/|ui/|routes/|shared/)[^/]+/((rules|forms|words)/.+|(?![^/]*\\.server\\.)[^/]+)\\.(ts|json)$|^app/(http|ui)/words\\.(de|en)\\.ts$';
/** Every act stands in perform, those of the first room too; it knows no room itself. */
const frameOfActs = '^app/history/perform\\.server\\.ts$';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const code = { dependencyTypesNot: ['type-only'] };
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.slice(0, -1).map((room, at) => forbid(`room-order-${room}`,
      `${room} stands before ${rooms.slice(at + 1).join(', ')}: an import from there ties the rooms into a knot. What both need belongs into a room before both.`,
      { path: `^app/${room}/` }, { path: `^app/(${rooms.slice(at + 1).join('|')})/`, pathNot: frameOfActs })),
    forbid('no-cycle', 'Files that need each other cannot be understood, tested or moved one by one.',
      {}, { circular: true, viaOnly: code }),
    forbid('no-unknown-room', 'Every folder of app/ has its place in the order of rooms; a new one is added to that list on purpose.',
      { path: `^app/(?!(${[...rooms, 'routes', 'shared', 'http', 'ui'].join('|')})/)[^/]+/` }, {}),
    forbid('resolvable', 'An import that leads nowhere breaks the build.',
      {}, { couldNotResolve: true, pathNot: '^virtual:' }),
    forbid('sql-stays-in-db', 'How the database is asked is known under db/ only; a query elsewhere escapes the scope and the tests on both engines.',
      { pathNot: '^(db|seeds|tests)/' }, { path: packages('kysely', 'better-sqlite3', 'pg', '@types/pg', '@types/better-sqlite3') }),
    forbid('open-database-through-few-doors', 'Only routes, jobs, the session file and the server take the open database; everything else gets the handle as its first argument, so that it works inside a transaction.',
      { path: '^app/', pathNot: '^app/(root\\.tsx$|routes/|jobs/|http/server\\.server\\.ts$|accounts/sessions\\.server\\.ts$)' }, { path: '^db/connection\\.server\\.ts$', ...code }),
    forbid('db-takes-only-types', 'The database stores what the rooms decide; it must not decide with them.',
      { path: '^db/' }, { path: '^(app|seeds)/', ...code }),
    forbid('rules-forms-words-are-pure', 'Rules, forms, words and every other plain file of a room run in the browser, on the server and in a test with nothing around them: no I/O, no React, no Node.',
      { path: pure }, { pathNot: `^app/shared/|${pure}|${packages('zod')}` }),
    forbid('views-without-server', 'What is shown must be able to run in the browser; data reach a view from its loader.',
      { path: '^app/ui/|^app/[^/]+/views/' }, { path: '\\.server\\.tsx?$|^db/|^seeds/', ...code }),
    forbid('views-without-node', 'What is shown must be able to run in the browser, which has no Node.',
      { path: '^app/(ui|shared)/|^app/[^/]+/views/' }, { dependencyTypes: ['core'] }),
    forbid('shared-knows-nothing-of-ours', 'Everything rests on shared/; if it rested on something of ours, that would be a knot.',
      { path: '^app/shared/' }, { path: '^(app|db|seeds)/', pathNot: '^app/shared/' }),
    forbid('shared-takes-few-packages', 'shared/ is loaded on every page: zod is all it needs.',
      { path: '^app/shared/' }, { path: '(^|/)node_modules/', pathNot: packages('zod') }),
    forbid('ui-knows-no-room', 'A part of the interface that knows a room can be used in that room only, and then belongs there.',
      { path: '^app/ui/' }, { path: '^app/', pathNot: '^app/(ui|shared)/' }),
    forbid('rooms-know-no-request', 'Only http/ and routes know requests and responses; a room is also used by jobs, seeds and tests, which have none.',
      { path: '^app/[^/]+/', pathNot: '^app/(http|routes)/' }, { path: '^app/(http|routes)/' }),
    forbid('steps-only-in-acts', 'A step needs the transaction and the history entry that only an act gives it.',
      { path: '^(app|db)/', pathNot: part('steps|acts') }, { path: part('steps'), ...code }),
    forbid('acts-not-within-acts', 'An act opens a transaction; inside another one it would wait for ever on SQLite. Use the other room\'s step.',
      { path: '^app/([^/]+)/(steps|acts)[./]' }, { path: part('acts'), pathNot: '^app/$1/', ...code }),
    forbid('reading-changes-nothing', 'Opening a page must never change anything.',
      { path: part('reads|views') }, { path: part('steps|acts'), ...code }),
    forbid('survey-answers-through-one-door', 'Raw answers of a survey would tell who said what; only assessments sees them and gives out summaries.',
      { path: '^(app|seeds)/', pathNot: '^app/assessments/(reads|steps)[./]' }, { path: '^db/assessments/.*[aA]nswers' }),
    forbid('charts-only-in-ui', 'Recharts is larger than everything else together; it stays a chunk of its own behind app/ui.',
      { pathNot: '^app/ui/' }, { path: packages('recharts') }),
    forbid('lucia-behind-one-file', 'Lucia is at its last version; behind one file it can be replaced in an afternoon.',
      { pathNot: '^app/accounts/sessions\\.server\\.ts$' }, { path: packages('lucia'), ...code }),
    forbid('inert-remix-package', 'The package "remix" only throws when it is imported; components come from @remix-run/react.',
      {}, { path: packages('remix') }),
    forbid('seeds-and-tests-stay-outside', 'The application must run without its seeds and tests; only the server plants the demonstration, and one address takes over the reference data.',
      { path: '^(app|db)/', pathNot: '^app/(http/server\\.server\\.ts|routes/districts\\.import\\.tsx)$' }, { path: '^(seeds|tests)/' }),
    forbid('no-development-packages', 'What runs in production is listed under "dependencies", or it is missing there.',
      { path: '^(app|db|seeds)/', pathNot: '^app/routes\\.ts$' }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: '/node_modules/@types/|^node_modules/@types/' }),
    forbid('listed-packages', 'A package that is only there because another one brought it can vanish with the next update.',
      { path: '^(app|db|seeds|tests)/' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'], mainFields: ['module', 'main', 'types'] },
  },
};
