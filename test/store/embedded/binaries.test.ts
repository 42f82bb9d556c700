import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, it } from '@jest/globals';

import { postgresBinaries } from '../../../src/store/embedded/binaries.ts';
import { libraryLinks } from '../../../src/store/embedded/library-links.ts';

const run = promisify(execFile);

it('a platform without binaries is told to bring a database of its own', () => {
  expect(() => postgresBinaries('win32', 'x64')).toThrow(/win32-x64.*DATABASE_URL/);
});

it('the programs run where the package was installed without its install script, which makes the library links', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'mingda-links-'));
  const installed = postgresBinaries(process.platform, process.arch);
  const native = join(scratch, 'native');
  await cp(join(installed.native, 'bin', 'postgres'), join(native, 'bin', 'postgres'));
  await cp(join(installed.native, 'pg-symlinks.json'), join(native, 'pg-symlinks.json'));
  for (const entry of await readdir(join(installed.native, 'lib'), { withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.a')) continue;
    await cp(join(entry.parentPath, entry.name), join(native, 'lib', entry.name));
  }
  const program = join(native, 'bin', 'postgres');
  await expect(run(program, ['--version'], { env: {} })).rejects.toThrow(/libicu/);
  const libraries = await libraryLinks(native, join(scratch, 'links'));
  expect((await run(program, ['--version'], { env: { LD_LIBRARY_PATH: libraries } })).stdout).toMatch(
    /^postgres \(PostgreSQL\) 18/,
  );
  await rm(scratch, { recursive: true });
});
