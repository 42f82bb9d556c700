import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from '@jest/globals';

import { fileBlobStore, passingBlobStore } from '../../src/store/blobs.ts';

const bytes = Buffer.from('政府信息公开申请表');
const sha256 = createHash('sha256').update(bytes).digest('hex');
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mingda-blobs-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

it('keeps bytes under their hash, in two levels of folders', async () => {
  const blobs = fileBlobStore(dataDir);
  expect(await blobs.has(sha256)).toBe(false);
  expect(await blobs.put(bytes)).toBe(sha256);
  expect(await blobs.has(sha256)).toBe(true);
  expect(await blobs.read(sha256)).toEqual(bytes);
  expect(await files()).toEqual([join(sha256.slice(0, 2), sha256.slice(2, 4), sha256)]);
});

it('keeps the same bytes once, also when they come many times at once', async () => {
  const blobs = fileBlobStore(dataDir);
  await Promise.all(Array.from({ length: 20 }, () => blobs.put(bytes)));
  expect(await files()).toHaveLength(1);
});

it('refuses to give out bytes that have been changed on the disk', async () => {
  const blobs = fileBlobStore(dataDir);
  await blobs.put(bytes);
  await writeFile(join(dataDir, 'blobs', ...(await files())), 'changed');
  await expect(blobs.read(sha256)).rejects.toThrow(/damaged/);
});

it('has no bytes it was not given, and takes no path for a hash', async () => {
  const blobs = fileBlobStore(dataDir);
  await expect(blobs.read('0'.repeat(64))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(blobs.read('../../secrets.json')).rejects.toThrow(/no SHA-256/);
});

async function files(): Promise<readonly string[]> {
  const found = await readdir(join(dataDir, 'blobs'), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dataDir, 'blobs').length + 1));
}

it('what is kept for a while lies apart, and is removed without touching what is kept for good', async () => {
  const [records, prints] = [fileBlobStore(dataDir), passingBlobStore(dataDir)];
  await records.put(bytes);
  expect(await prints.has(sha256)).toBe(false);
  expect(await prints.put(bytes)).toBe(sha256);
  expect(await prints.read(sha256)).toEqual(bytes);
  await prints.remove(sha256);
  await prints.remove(sha256);
  expect([await prints.has(sha256), await records.has(sha256)]).toEqual([false, true]);
});
