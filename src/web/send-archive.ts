import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import yazl from 'yazl';
import type { BlobStore } from '../usecases/ports/blobs.ts';
import type { ArchivePackage } from '../usecases/queries/downloads.ts';
import { contentDisposition } from './uploads/content-disposition.ts';

/** Every entry bears the same time: the same case gives the same bytes. */
const entryTime = new Date('2000-01-01T00:00:00+08:00');

/** 案卷: a ZIP of the filed items and, first, `manifest.json` with the hash of each. */
export async function sendArchive(
  response: Response,
  blobs: BlobStore,
  filed: ArchivePackage,
): Promise<void> {
  const { archivalCode, applicationNo, items } = filed;
  const manifest = { archivalCode, applicationNo, hash: 'SHA-256', items };
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`), 'manifest.json', {
    mtime: entryTime,
  });
  for (const item of items) zip.addBuffer(await blobs.read(item.sha256), item.name, { mtime: entryTime });
  zip.end();
  response.set({
    'Content-Type': 'application/zip',
    'Content-Disposition': contentDisposition(`${archivalCode}.zip`),
    'Cache-Control': 'private, no-store',
  });
  await pipeline(zip.outputStream, response);
}
