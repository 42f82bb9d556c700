import type { Attachment } from '../case-file/application.ts';
import type { Upload, UploadRegister } from '../usecases/ports/uploads.ts';

/** The fields of the application form that take files. */
export const fileFieldNames = ['files', 'powerOfAttorney'] as const;
export type FileFieldName = (typeof fileFieldNames)[number];

export type FilesOfForm<File = Attachment> = Readonly<Record<FileFieldName, readonly File[]>>;

/**
 * 已收到的附件: files that came with an earlier try, or ahead of the form, and that the applicant has not unticked.
 * @returns by the field they were chosen in; ids that are unknown are left out
 */
export async function keptFiles(
  uploads: UploadRegister,
  fields: Readonly<Record<string, string>>,
): Promise<FilesOfForm<Upload>> {
  return {
    files: await uploads.find(keptIds(fields, 'files')),
    powerOfAttorney: await uploads.find(keptIds(fields, 'powerOfAttorney')),
  };
}

/** Writes down what came with this try, so that the form need not be given it again. */
export async function keepFiles(
  uploads: UploadRegister,
  kept: FilesOfForm<Upload>,
  received: Readonly<Record<string, readonly Attachment[]>>,
): Promise<FilesOfForm<Upload>> {
  async function withReceived(field: FileFieldName): Promise<readonly Upload[]> {
    const recorded = (received[field] ?? []).map((file) => uploads.record(file));
    return [...kept[field], ...(await Promise.all(recorded))];
  }
  return { files: await withReceived('files'), powerOfAttorney: await withReceived('powerOfAttorney') };
}

/** kept-files-<id>, kept-powerOfAttorney-<id>: one tick each. */
function keptIds(fields: Readonly<Record<string, string>>, field: FileFieldName): readonly string[] {
  const prefix = `kept-${field}-`;
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}
