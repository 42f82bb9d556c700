import type { Attachment } from '../case-file/application.ts';

/** 附件, with where those who may read the case download it. */
export function attachmentOf(caseId: string, attachment: Attachment) {
  return { ...attachment, url: `/cases/${caseId}/files/${attachment.sha256}` };
}
