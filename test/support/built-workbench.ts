import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds the workbench where its sources changed, in a process of its own: the builder does not run in a test's own world. */
export async function builtWorkbench(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build-workbench.ts']);
}
