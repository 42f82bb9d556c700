import type { Attachment } from '../case-file/application.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { attachmentOf } from './attachment-view.ts';

export function filesOf(row: ListedCase, files: readonly Attachment[]) {
  return files.map((file) => attachmentOf(row.id, file));
}
