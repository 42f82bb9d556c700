import type { Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';

import type { BlobStore } from '../../usecases/ports/blobs.ts';
import { keepUpload, largestUpload, type ReceivedUpload } from './keep-upload.ts';
import { uploadRefusal } from './upload-refusal.ts';
import type { UploadRefusal } from './upload-refusal.ts';

export interface UploadDependencies {
  readonly blobs: BlobStore;
  /** Whether whoever uploads may upload a web page. */
  readonly takesWebPages: (request: Request) => Promise<boolean>;
  /** Writes down whose upload it is. @returns the id under which acts refer to it */
  readonly record: (upload: ReceivedUpload, request: Request) => Promise<{ readonly id: string }>;
}

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
    limits: { fileSize: largestUpload, files: 1, fields: 8, fieldSize: 4096 },
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
  const upload = await keepUpload(dependencies.blobs, file, await dependencies.takesWebPages(request));
  if ('status' in upload) return refuse(response, upload);
  const { id } = await dependencies.record(upload, request);
  response.status(201).json({ id, ...upload });
}

/** Before the handler has the file, whatever goes wrong is the request's fault: the storage is memory. */
function refusalOf(error: unknown): UploadRefusal {
  const tooLarge = error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE';
  return uploadRefusal(tooLarge ? 'FILE_TOO_LARGE' : 'UPLOAD_MALFORMED');
}

function refuse(response: Response, refusal: UploadRefusal): void {
  response.status(refusal.status).json(refusal.body);
}
