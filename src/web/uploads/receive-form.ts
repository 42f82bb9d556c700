import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import type { ReceivedForm } from '../../portal/portal-parts.ts';
import type { BlobStore } from '../../usecases/ports/blobs.ts';
import { keepUpload, largestUpload, type ReceivedUpload } from './keep-upload.ts';
import { uploadRefusal } from './upload-refusal.ts';

/** Files that one form of the portal may carry. */
const filesPerForm = 5;

/**
 * Reads a form as a browser without script sends it, multipart/form-data or urlencoded by multer's leave.
 * A file that is not accepted does not lose the fields: the form can be shown again with what was typed.
 */
export async function receiveForm(
  blobs: BlobStore,
  request: Request,
  response: Response,
): Promise<ReceivedForm> {
  const parse = multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: { fileSize: largestUpload, files: filesPerForm, fields: 60, fieldSize: 200_000 },
  }).array('files', filesPerForm);
  const error = await new Promise<unknown>((resolve) => {
    parse(request, response, resolve);
  });
  const fields = textFields(request.body);
  if (error) {
    return { fields, files: [], fileProblem: uploadRefusal(refusalCode(error)).body };
  }
  const kept: ReceivedUpload[] = [];
  // A file input left empty arrives as a file without name and bytes.
  const chosen = (Array.isArray(request.files) ? request.files : []).filter(
    (file) => file.originalname !== '' || file.size > 0,
  );
  for (const file of chosen) {
    const upload = await keepUpload(blobs, file);
    if ('status' in upload) return { fields, files: [], fileProblem: upload.body };
    kept.push(upload);
  }
  return { fields, files: kept };
}

function refusalCode(error: unknown) {
  switch (error instanceof MulterError ? error.code : undefined) {
    case 'LIMIT_FILE_SIZE':
      return 'FILE_TOO_LARGE';
    case 'LIMIT_FILE_COUNT':
    case 'LIMIT_UNEXPECTED_FILE':
      return 'TOO_MANY_FILES';
    default:
      return 'FORM_MALFORMED';
  }
}

function textFields(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
