import type { Response } from 'express';
import { contentDisposition } from './content-disposition.ts';

/**
 * Answers with bytes as a file under its own name. What strangers have uploaded is never shown as a page of this site:
 * it is an attachment, its type is not guessed, and no script in it runs.
 */
export function sendBytes(
  response: Response,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
  bytes: Uint8Array,
): void {
  response
    .set({
      'Content-Type': mediaType,
      'Content-Disposition': contentDisposition(name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    })
    .end(bytes);
}
