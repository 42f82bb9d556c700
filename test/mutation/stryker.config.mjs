import { join } from 'node:path';
import process from 'node:process';

const room = process.env.MUTATED_ROOM ?? 'calendar';

/** One room against its own tests, nothing left out. */
export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'pure',
  plugins: [join(import.meta.dirname, 'pure-test-runner.mjs')],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  maxTestRunnerReuse: 100,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `out/mutation/${room}.json` },
  tempDirName: 'out/stryker',
  ignorePatterns: ['bench', 'data', 'migrations', 'out', 'test/mutation', 'workbench'],
};
