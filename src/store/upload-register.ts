import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Upload, UploadRegister } from '../usecases/ports/uploads.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const recordUpload: Prepared = {
  name: 'record-upload',
  text: 'insert into upload (id, name, media_type, size, sha256) values ($1, $2, $3, $4, $5)',
};
const findUploads: Prepared = {
  name: 'find-uploads',
  text: `select id, name, media_type as "mediaType", size, sha256 from upload where id = any ($1::uuid[])`,
};

export function createUploadRegister(pool: Pool): UploadRegister {
  return {
    record: async (upload) => {
      const id = randomUUID();
      await run(pool, recordUpload, [id, upload.name, upload.mediaType, upload.size, upload.sha256]);
      return { ...upload, id };
    },
    find: async (ids) => {
      const found = await run<Upload>(pool, findUploads, [ids.filter(isId)]);
      const byId = new Map(found.map((upload) => [upload.id, upload]));
      return ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
    },
  };
}
