import type { Attachment } from '../case-file/application.ts';
import type { Wording } from '../statute/wording.ts';
import type { Upload, UploadRegister } from '../usecases/ports/uploads.ts';

/** The fields of forms that take files. */
export const fileFieldNames = ['files', 'identityProof', 'powerOfAttorney', 'agentIdentityProof'] as const;
export type FileFieldName = (typeof fileFieldNames)[number];

export type FilesOfForm<File = Attachment> = Readonly<Record<FileFieldName, readonly File[]>>;

/** With an act or an opinion. */
export const mostFiles = 5;
export const tooManyFiles: Wording = {
  zh: `最多${mostFiles}个附件，请去掉不要的勾。`,
  en: `At most ${mostFiles} files: untick what you do not need.`,
};

/** What came with a form, by the field it was chosen in. */
type Received = Readonly<Record<string, readonly Attachment[]>>;

export const noFiles: FilesOfForm<Upload> = {
  files: [],
  identityProof: [],
  powerOfAttorney: [],
  agentIdentityProof: [],
};

/**
 * 已收到的附件: files that came with an earlier try, or ahead of the form, and that have not been unticked.
 * @returns by the field they were chosen in; ids that are unknown are left out
 */
export async function keptFiles(
  uploads: UploadRegister,
  fields: Readonly<Record<string, string>>,
): Promise<FilesOfForm<Upload>> {
  return byField((field) => uploads.find(keptIds(fields, field)));
}

/** Writes down what came with this try, so that the form need not be given it again. */
export async function keepFiles(
  uploads: UploadRegister,
  kept: FilesOfForm<Upload>,
  received: Received,
): Promise<FilesOfForm<Upload>> {
  return byField(async (field) => {
    const recorded = (received[field] ?? []).map((file) => uploads.record(file));
    return [...kept[field], ...(await Promise.all(recorded))];
  });
}

/** Everything that was chosen in a field, in this try and in earlier ones. */
export function chosenIn(
  field: FileFieldName,
  kept: FilesOfForm<Upload>,
  received: Received,
): readonly Attachment[] {
  return [...kept[field].map(withoutId), ...(received[field] ?? [])];
}

function withoutId({ name, mediaType, size, sha256 }: Upload): Attachment {
  return { name, mediaType, size, sha256 };
}

async function byField(
  filesOf: (field: FileFieldName) => Promise<readonly Upload[]>,
): Promise<FilesOfForm<Upload>> {
  const [files, identityProof, powerOfAttorney, agentIdentityProof] = await Promise.all([
    filesOf('files'),
    filesOf('identityProof'),
    filesOf('powerOfAttorney'),
    filesOf('agentIdentityProof'),
  ]);
  return { files, identityProof, powerOfAttorney, agentIdentityProof };
}

/** kept-files-<id>, kept-powerOfAttorney-<id>: one tick each. */
function keptIds(fields: Readonly<Record<string, string>>, field: FileFieldName): readonly string[] {
  const prefix = `kept-${field}-`;
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}
