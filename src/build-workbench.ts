import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built workbench lies. */
export const workbenchDir = `${root}workbench/dist`;

const stamp = 'built-from';

/** What the workbench shares with the service: pure modules. */
const shared = [
  'src/calendar/day.ts',
  'src/case-file/application-volume.ts',
  'src/case-file/identity-number.ts',
  'src/case-file/power-of-attorney.ts',
].map((file) => `${root}${file}`);

/**
 * Builds the workbench when its sources, the contract or the versions of its parts have changed since it was built; takes two
 * seconds then, and nothing otherwise. Two who build at once do no harm: each renames a whole folder into place.
 * @returns whether it was built
 */
export async function buildWorkbench(): Promise<boolean> {
  const sources = await hashOfSources();
  const built = await readFile(join(workbenchDir, stamp), 'utf8').catch(() => '');
  if (built === sources) return false;
  // Only needed here: a service whose workbench is built does not load the builder.
  const { build } = await import('vite');
  const made = await mkdtemp(`${root}workbench/dist-`);
  const { NODE_ENV } = process.env;
  // Vite would build what is only for developers where another mode is set, as in the tests.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: `${root}workbench/vite.config.ts`,
    logLevel: 'error',
    build: { outDir: made, emptyOutDir: true },
  }).finally(() => {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  });
  await writeFile(join(made, stamp), sources);
  await rm(workbenchDir, { recursive: true, force: true });
  await rename(made, workbenchDir).catch(() => rm(made, { recursive: true }));
  return true;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(`${root}workbench`, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !/\/workbench\/dist(-\w+)?\//.test(file))
    .toSorted();
  for (const file of [...files, ...shared, `${root}schema.graphql`, `${root}package-lock.json`])
    hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}
