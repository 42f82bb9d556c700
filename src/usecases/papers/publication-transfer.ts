import type { PublicationTransferData } from '../ports/papers.ts';
import { paperFrame, type PaperDesk } from './paper-desk.ts';

/** 主动公开转化移送单 (art. 44). @returns undefined while nothing was decided */
export function publicationTransfer(desk: PaperDesk): PublicationTransferData | undefined {
  const { publication, reply } = desk.file;
  if (!publication) return undefined;
  const { reference, where, publishOn, decidedOn, applicants, basis } = publication;
  return {
    ...paperFrame(desk),
    kind: 'PUBLICATION_TRANSFER',
    reference,
    where,
    publishOn,
    decidedOn,
    applicants,
    cases: basis.map(({ applicationNo = '' }) => ({ applicationNo })),
    replyNo: reply?.documentNo ?? '',
  };
}
