import type { Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';

import type { BlobStore } from '../../usecases/ports/blobs.ts';
import { allowedExtensions, contentKind } from './content-kind.ts';
import type { ContentKind } from './content-kind.ts';
import { extensionOf, uploadName } from './upload-name.ts';
import { uploadRefusal } from './upload-refusal.ts';
import type { UploadRefusal } from './upload-refusal.ts';

/** A file that has been received, examined and kept. */
export interface ReceivedUpload {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

export interface UploadDependencies {
  readonly blobs: BlobStore;
  /** Writes down whose upload it is. @returns the id under which acts refer to it */
  readonly record: (upload: ReceivedUpload, request: Request) => Promise<{ readonly id: string }>;
}

const largest = 20 * 1024 * 1024;

/**
 * The handler of uploads: `POST` multipart/form-data with one file in the field `file` and the header
 * `x-mingda-upload: 1`, which a form of another site cannot send. Who may upload is asked before it.
 * Answers 201 `{id, name, mediaType, size, sha256}`, or 400, 403, 413, 422 `{code, path, zh, en}`.
 */
export function receiveUpload(dependencies: UploadDependencies): RequestHandler {
  const parse = multer({
    storage: multer.memoryStorage(),
    // Without it multer reads the bytes of a Chinese name as latin1.
    defParamCharset: 'utf8',
    limits: { fileSize: largest, files: 1, fields: 8, fieldSize: 4096 },
  }).single('file');
  return (request, response, next) => {
    if (request.get('x-mingda-upload') !== '1') {
      refuse(response, uploadRefusal('UPLOAD_HEADER_MISSING'));
      return;
    }
    parse(request, response, (error: unknown) => {
      if (error !== undefined && error !== null) {
        refuse(response, refusalOf(error));
        return;
      }
      accept(dependencies, request, response).catch(next);
    });
  };
}

async function accept(dependencies: UploadDependencies, request: Request, response: Response): Promise<void> {
  const { file } = request;
  if (file === undefined) return refuse(response, uploadRefusal('FILE_MISSING'));
  if (file.size === 0) return refuse(response, uploadRefusal('FILE_EMPTY'));
  const name = uploadName(file.originalname);
  const examined = examine(name, await contentKind(file.buffer));
  if ('status' in examined) return refuse(response, examined);
  const sha256 = await dependencies.blobs.put(file.buffer);
  const upload: ReceivedUpload = { name, mediaType: examined.mediaType, size: file.size, sha256 };
  const { id } = await dependencies.record(upload, request);
  response.status(201).json({ id, ...upload });
}

/** Holds the content against the name. A name without an ending claims nothing. */
function examine(name: string, kind: ContentKind | undefined): ContentKind | UploadRefusal {
  const extension = extensionOf(name);
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

/** Before the handler has the file, whatever goes wrong is the request's fault: the storage is memory. */
function refusalOf(error: unknown): UploadRefusal {
  const tooLarge = error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE';
  return uploadRefusal(tooLarge ? 'FILE_TOO_LARGE' : 'UPLOAD_MALFORMED');
}

function refuse(response: Response, refusal: UploadRefusal): void {
  response.status(refusal.status).json(refusal.body);
}
