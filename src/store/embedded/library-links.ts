import { mkdir, readFile, readlink, rename, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { z } from 'zod';

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the symbolic links of the shared libraries (`libpq.so.5` → `libpq.so.5.18` …) in a folder of our own.
 * An npm package cannot hold links; its install script makes them, and `npm ci --ignore-scripts` leaves them out.
 * The package itself is never written to: it may be read-only, or belong to another user.
 * @param native the package's folder `native/`
 * @param folder where to make the links
 * @returns the search path to be given to the programs as LD_LIBRARY_PATH
 */
export async function libraryLinks(native: string, folder: string): Promise<string> {
  const links = linkList.parse(JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')));
  await mkdir(folder, { recursive: true, mode: 0o755 });
  for (const { source, target } of links) {
    await link(join(native, 'lib', basename(source)), join(folder, basename(target)));
  }
  // Both: a library found through a link looks for its own needs beside the link.
  return `${folder}:${join(native, 'lib')}`;
}

/** Replaces a link that points elsewhere by a rename, so that a running server never finds it missing. */
async function link(to: string, at: string): Promise<void> {
  if ((await readlink(at).catch(() => undefined)) === to) return;
  const fresh = `${at}.${process.pid}.${crypto.randomUUID()}`;
  await symlink(to, fresh);
  await rename(fresh, at);
}
