/** Shared by both projects: TypeScript is stripped by swc, modules stay ES modules. */
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testEnvironment: 'node',
};

const pureRooms = ['calendar', 'statute', 'case-file', 'dispute', 'access'].map(
  (room) => `<rootDir>/test/${room}/**/*.test.ts`,
);

export default {
  // A first start of PostgreSQL on a busy machine takes longer than the default of five seconds.
  testTimeout: 30_000,
  // A process keeps the modules of every test file that it has run: it is replaced when they are too many.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.mjs'],
  projects: [
    { ...common, displayName: 'pure', testMatch: pureRooms },
    {
      ...common,
      displayName: 'service',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/(calendar|statute|case-file|dispute|access)/'],
      globalSetup: '<rootDir>/test/support/start-postgres.mjs',
      globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
    },
  ],
};
