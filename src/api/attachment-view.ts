import type { Attachment } from '../case-file/application.ts';
import type { HandedInFile } from '../case-file/handed-in-files.ts';

/** 附件, with where those who may read the case download it. */
export function attachmentOf(caseId: string, attachment: Attachment) {
  return { ...attachment, url: `/cases/${caseId}/files/${attachment.sha256}` };
}

/** An attachment of the application: of equal files each has an address, and so a name, of its own. */
export function handedInView(caseId: string, { attachment, place, copy }: HandedInFile) {
  const { url, ...file } = attachmentOf(caseId, attachment);
  return { ...file, handedInAs: place, url: copy === 1 ? url : `${url}?copy=${copy}` };
}
