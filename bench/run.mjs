import { execFileSync } from 'node:child_process';

// The peers and the load generator are no dependencies of the product: they come from bench/package-lock.json.
execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: import.meta.dirname,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { compareAll } = await import('./compare-all.ts');
await compareAll(process.argv.slice(2));
