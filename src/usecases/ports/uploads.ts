import type { Attachment } from '../../case-file/application.ts';

/** A file that was uploaded and waits to be attached to an application or a reply. */
export interface Upload extends Attachment {
  readonly id: string;
}

export interface UploadRegister {
  record(upload: Attachment): Promise<Upload>;
  /** @returns the uploads found, in the order of the ids; unknown ids are left out */
  find(ids: readonly string[]): Promise<readonly Upload[]>;
}
