import type { Response } from 'express';

import type { BlobStore } from '../../usecases/ports/blobs.ts';
import { sendBytes } from './send-bytes.ts';

/** A kept file, as it is given out. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/**
 * Answers with a kept file. Who may have it is asked before.
 * @throws Error when the bytes are not kept, or damaged
 */
export async function sendDownload(response: Response, blobs: BlobStore, download: Download): Promise<void> {
  sendBytes(response, download, await blobs.read(download.sha256));
}
