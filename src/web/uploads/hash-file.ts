import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import multer from 'multer';
import type { HashedForm } from '../../portal/portal-parts.ts';
import { largestUpload } from './keep-upload.ts';

/** Reads a form with one file in the field `file`; the file is hashed and thrown away. */
export async function hashFile(request: Request, response: Response): Promise<HashedForm> {
  const parse = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: largestUpload, files: 1, fields: 8, fieldSize: 4096 },
  }).single('file');
  const error = await new Promise<unknown>((resolve) => {
    parse(request, response, resolve);
  });
  const { file } = request;
  const fields: unknown = request.body;
  if (error) return { fields, problem: 'NOT_RECEIVED' };
  if (!file || file.size === 0) return { fields, problem: 'NO_FILE' };
  return { fields, sha256: createHash('sha256').update(file.buffer).digest('hex') };
}
