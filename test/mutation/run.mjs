import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Mutates the pure rooms, each against its own tests: `npm run mutation`, or `npm run mutation -- calendar statute`.
 * The mutation tester is no dependency of the product: it comes from the lock file beside this script.
 */
const root = join(import.meta.dirname, '../..');
const rooms = ['calendar', 'statute', 'case-file', 'dispute'];
const [, , ...chosen] = process.argv;
const unknown = chosen.filter((room) => !rooms.includes(room));
if (unknown.length > 0) throw new Error(`no room ${unknown.join(', ')}; there are ${rooms.join(', ')}`);

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
let failed = false;
for (const room of chosen.length > 0 ? chosen : rooms) {
  const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const run = spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED_ROOM: room, TZ: 'Asia/Shanghai' },
  });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);
