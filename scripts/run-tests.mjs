import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * The whole suite once, in the zone of its users; then the pure rooms again where the date line and daylight
 * saving would show a forgotten clock. Arguments go to Jest and ask for one run only.
 */
const [, , ...args] = process.argv;
const runs =
  args.length > 0
    ? [['Asia/Shanghai', args]]
    : [
        ['Asia/Shanghai', []],
        ['America/New_York', ['--selectProjects', 'pure']],
        ['Pacific/Kiritimati', ['--selectProjects', 'pure']],
      ];
let failed = false;
for (const [zone, jestArgs] of runs) {
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    // Every test file that reads PDFs throws its WebAssembly away at its end. V8 13.6, of Node 24, may free a wrapper
    // of such code twice when it is collected, and ends the process (nodejs/node#66366; mended in Node 26).
    '--no-wasm-code-gc',
    'node_modules/jest/bin/jest.js',
    ...jestArgs,
  ];
  const run = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, TZ: zone } });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);
