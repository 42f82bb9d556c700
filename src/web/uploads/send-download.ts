import type { Response } from 'express';

import type { BlobStore } from '../../usecases/ports/blobs.ts';
import { contentDisposition } from './content-disposition.ts';

/** A kept file, as it is given out. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/**
 * Answers with a kept file under its own name. What strangers have uploaded is never shown as a page of this site:
 * it is an attachment, its type is not guessed, and no script in it runs. Who may have it is asked before.
 * @throws Error when the bytes are not kept, or damaged
 */
export async function sendDownload(response: Response, blobs: BlobStore, download: Download): Promise<void> {
  const bytes = await blobs.read(download.sha256);
  response
    .set({
      'Content-Type': download.mediaType,
      'Content-Disposition': contentDisposition(download.name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    })
    .end(bytes);
}
