import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { BlobStore, PassingBlobStore } from '../usecases/ports/blobs.ts';

/**
 * Keeps bytes as files: `<dataDir>/blobs/ab/cd/<sha256>`. A file has its name only when it is whole and on the disk.
 * @param dataDir folder of the product's data
 */
export function fileBlobStore(dataDir: string): BlobStore {
  return blobsUnder(join(dataDir, 'blobs'));
}

/**
 * The same under `<dataDir>/prints`, for print sets: what is removed there can be no record.
 * @param dataDir folder of the product's data
 */
export function passingBlobStore(dataDir: string): PassingBlobStore {
  const root = join(dataDir, 'prints');
  return {
    ...blobsUnder(root),
    remove: (sha256) => rm(pathOf(root, sha256), { force: true }),
  };
}

function blobsUnder(root: string): BlobStore {
  return {
    put: (bytes) => put(root, bytes),
    read: (sha256) => read(root, sha256),
    has: (sha256) => exists(pathOf(root, sha256)),
  };
}

async function put(root: string, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes);
  const path = pathOf(root, sha256);
  if (await exists(path)) return sha256;
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${sha256}.${randomUUID()}`);
  try {
    await writeDurably(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  for (const changed of [folder, dirname(folder), root]) await syncFolder(changed);
  return sha256;
}

async function read(root: string, sha256: string): Promise<Buffer> {
  const bytes = await readFile(pathOf(root, sha256));
  if (hashOf(bytes) !== sha256) throw new Error(`the bytes kept as ${sha256} have been damaged`);
  return bytes;
}

/** @throws Error when the text is no SHA-256: it becomes part of a path */
function pathOf(root: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`no SHA-256: ${JSON.stringify(sha256)}`);
  return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
