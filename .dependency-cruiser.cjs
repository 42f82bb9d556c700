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

/** For each room, the only other rooms it may import. main.ts and config.ts wire and are not listed. */
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
