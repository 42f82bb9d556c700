import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import type { ReceivedForm } from '../../portal/portal-parts.ts';
import type { BlobStore } from '../../usecases/ports/blobs.ts';
import { keepUpload, largestUpload, type ReceivedUpload } from './keep-upload.ts';
import { uploadRefusal } from './upload-refusal.ts';

/** The fields of our forms that carry files, and how many each. */
const fileFields = [
  { name: 'files', maxCount: 5 },
  { name: 'identityProof', maxCount: 2 },
  { name: 'powerOfAttorney', maxCount: 1 },
  { name: 'agentIdentityProof', maxCount: 2 },
];
const filesPerForm = 10;

/**
 * Reads a form as a browser without script sends it, multipart/form-data or urlencoded by multer's leave.
 * A file that is not accepted loses neither the fields nor the other files: the form can be shown again with them.
 */
export async function receiveForm(
  blobs: BlobStore,
  request: Request,
  response: Response,
): Promise<ReceivedForm> {
  const parse = multer({
    storage: multer.memoryStorage(),
    defParamCharset: 'utf8',
    limits: { fileSize: largestUpload, files: filesPerForm, fields: 80, fieldSize: 200_000 },
  }).fields(fileFields);
  const error = await new Promise<unknown>((resolve) => {
    parse(request, response, resolve);
  });
  const fields = textFields(request.body);
  if (error) {
    const field = (error instanceof MulterError ? error.field : undefined) ?? 'files';
    const fileProblem = { ...uploadRefusal(refusalCode(error)).body, field };
    return { fields, files: [], filesByField: {}, fileProblem };
  }
  return { fields, ...(await keepFiles(blobs, chosenFiles(request))) };
}

async function keepFiles(
  blobs: BlobStore,
  chosen: readonly Express.Multer.File[],
): Promise<Omit<ReceivedForm, 'fields'>> {
  const filesByField: Record<string, ReceivedUpload[]> = {};
  let fileProblem: ReceivedForm['fileProblem'];
  for (const file of chosen) {
    const upload = await keepUpload(blobs, file);
    if ('status' in upload) fileProblem ??= { ...upload.body, field: file.fieldname };
    else (filesByField[file.fieldname] ??= []).push(upload);
  }
  const files = Object.values(filesByField).flat();
  return { files, filesByField, ...(fileProblem && { fileProblem }) };
}

/** A file input left empty arrives as a file without name and bytes. */
function chosenFiles({ files }: Request): readonly Express.Multer.File[] {
  const received = Array.isArray(files) ? files : Object.values(files ?? {}).flat();
  return received.filter((file) => file.originalname !== '' || file.size > 0);
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
