import { join } from 'node:path';
import process from 'node:process';
import jestConfig from '../../jest.config.mjs';

const room = process.env.MUTATED_ROOM ?? 'calendar';
const [pure] = jestConfig.projects;

/** One room against its own tests, nothing left out; Jest runs modules as they are, so its workers need the same flag. */
export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  plugins: [join(import.meta.dirname, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js')],
  jest: {
    projectType: 'custom',
    config: { ...pure, testMatch: [`<rootDir>/test/${room}/**/*.test.ts`] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `out/mutation/${room}.json` },
  tempDirName: 'out/stryker',
  ignorePatterns: ['bench', 'data', 'docs', 'migrations', 'out', 'templates', 'test/mutation', 'workbench'],
};
