import type { BlobStore } from '../../usecases/ports/blobs.ts';
import { allowedExtensions, type ContentKind, contentKind, webPage } from './content-kind.ts';
import { extensionOf, uploadName } from './upload-name.ts';
import { type UploadRefusal, uploadRefusal } from './upload-refusal.ts';

/** 20 MB a file. */
export const largestUpload = 20 * 1024 * 1024;

/** A file that has been received, examined and kept. */
export interface ReceivedUpload {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * Examines a file that came in and keeps its bytes.
 * @param file as multer hands it over, its name read as UTF-8
 * @param webPages whether a web page is taken too: an annual report may be one, no stranger's file
 * @returns what was kept, or why it was not
 */
export async function keepUpload(
  blobs: BlobStore,
  file: { readonly originalname: string; readonly buffer: Buffer; readonly size: number },
  webPages = false,
): Promise<ReceivedUpload | UploadRefusal> {
  if (file.size === 0) return uploadRefusal('FILE_EMPTY');
  const name = uploadName(file.originalname);
  const examined = examine(name, await contentKind(file.buffer), webPages);
  if ('status' in examined) return examined;
  const sha256 = await blobs.put(file.buffer);
  return { name, mediaType: examined.mediaType, size: file.size, sha256 };
}

/** Holds the content against the name. A name without an ending claims nothing. */
function examine(
  name: string,
  kind: ContentKind | undefined,
  webPages: boolean,
): ContentKind | UploadRefusal {
  const extension = extensionOf(name);
  if (webPages && kind && isWebPage(extension, kind)) return webPage;
  const claimsAcceptedKind = extension !== undefined && allowedExtensions.has(extension);
  if (kind === undefined) {
    return uploadRefusal(claimsAcceptedKind ? 'CONTENT_CONTRADICTS_NAME' : 'FILE_KIND_NOT_ACCEPTED');
  }
  if (extension === undefined || kind.extensions.includes(extension)) return kind;
  // Every script and page is valid text: a text under a foreign ending is refused for its kind.
  const plainText = kind.mediaType.startsWith('text/');
  return uploadRefusal(
    plainText && !claimsAcceptedKind ? 'FILE_KIND_NOT_ACCEPTED' : 'CONTENT_CONTRADICTS_NAME',
  );
}

function isWebPage(extension: string | undefined, { mediaType }: ContentKind): boolean {
  return webPage.extensions.some((one) => one === extension) && mediaType === 'text/plain; charset=utf-8';
}
