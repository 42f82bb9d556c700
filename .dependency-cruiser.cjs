/** Who may import whom: the rooms of src/ and their directions (README, "Map of src"). */
const rooms = [
  'calendar',
  'statute',
  'case-file',
  'dispute',
  'access',
  'usecases',
  'store',
  'letters',
  'messaging',
  'sealing',
  'payment',
  'remote',
  'reports',
  'identity',
  'api',
  'portal',
  'web',
  'jobs',
  'cli',
];

/** For each room, the only other rooms it may import. */
const may = {
  calendar: [],
  statute: ['calendar'],
  'case-file': ['calendar', 'statute'],
  dispute: ['calendar', 'statute', 'case-file'],
  access: ['calendar', 'statute', 'case-file', 'dispute'],
  usecases: ['calendar', 'statute', 'case-file', 'dispute', 'access'],
  store: ['calendar', 'statute', 'case-file', 'dispute', 'access', 'usecases'],
  letters: ['calendar', 'statute', 'case-file', 'usecases'],
  messaging: ['usecases'],
  sealing: ['usecases', 'remote'],
  payment: ['usecases', 'remote'],
  remote: [],
  reports: ['calendar', 'statute', 'case-file', 'usecases'],
  identity: ['calendar', 'usecases'],
  api: ['calendar', 'statute', 'case-file', 'dispute', 'access', 'usecases'],
  portal: ['calendar', 'statute', 'case-file', 'access', 'usecases'],
  web: ['calendar', 'case-file', 'access', 'usecases', 'api', 'portal'],
  jobs: ['calendar', 'statute', 'case-file', 'usecases'],
  cli: ['calendar', 'statute', 'case-file', 'access', 'usecases'],
};

/** main.ts and wiring/ put the product together, start.ts and cli.ts begin: they alone may import whatever they need. */
const wires = ['^src/wiring/', '^src/(main|start|cli)\\.ts$'];

/** What other files beside the rooms may import: types of the rooms whose settings they read. */
const settings = ['calendar', 'usecases', 'messaging', 'sealing', 'payment', 'portal'];

const pure = '^src/(calendar|statute|case-file|dispute|access)/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.mjs$' },
      to: {},
    },
    {
      name: 'pure-rooms-import-nothing-else',
      comment: 'No package, no node:*, in the rooms that hold the law.',
      severity: 'error',
      from: { path: pure },
      to: { pathNot: pure },
    },
    {
      name: 'use-cases-import-no-package',
      severity: 'error',
      from: { path: '^src/usecases/' },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: '^src/' },
    },
    {
      name: 'adapters-know-only-the-ports',
      severity: 'error',
      from: { path: '^src/(store|letters|messaging|sealing|payment|reports|identity)/' },
      to: { path: '^src/usecases/', pathNot: '^src/usecases/ports' },
    },
    {
      name: 'only-wiring-imports-everything',
      comment: 'No room and no setting imports what puts it together.',
      severity: 'error',
      from: { path: '^src/[^/]+$', pathNot: [...wires, '\\.mjs$'] },
      to: {
        path: '^src/',
        pathNot: ['^src/(?!main\\.ts|start\\.ts|cli\\.ts)[^/]+$', `^src/(${settings.join('|')})/`],
      },
    },
    {
      name: 'wiring-begins-nothing',
      comment:
        'The ways in (start.ts, cli.ts and its commands) import main.ts, and main.ts imports wiring/: never back.',
      severity: 'error',
      from: { path: '^src/(wiring/|main\\.ts$)' },
      to: { path: '^src/(cli/|cli\\.ts$|start\\.ts$)' },
    },
    ...rooms.map((room) => ({
      name: `${room}-imports`,
      comment: `src/${room} may import: ${may[room].join(', ') || 'nothing'}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [`^src/${room}/`, ...may[room].map((other) => `^src/${other}/`)] },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
