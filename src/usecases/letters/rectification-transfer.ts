import type { CaseFile } from '../../case-file/case-file.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { officeFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 更正申请转送函 (art. 41): with the forwarded request, to the organ that may correct; none where the applicant is only told of it. */
export function rectificationTransfer(
  { agency, file }: WritingDesk,
  fact: FactNamed<'REPLY_SIGNED'>,
): readonly KeptLetterData[] {
  const reply = file.draft?.reply;
  if (reply?.ground !== 'RECTIFICATION_TRANSFERRED' || !reply.forwarded) return [];
  const { request, applicant } = askedBy(file);
  return [
    {
      ...officeFrame(agency, file, fact),
      kind: 'RECTIFICATION_TRANSFER',
      rightAgencyName: reply.rightAgencyName,
      applicantName: applicant.name,
      contact: applicant.phone ?? applicant.email ?? applicant.address ?? '',
      record: request.record,
      inaccuracy: request.inaccuracy,
      evidence: request.evidence,
      reason: reply.reason,
      noticeNo: fact.documentNo,
    },
  ];
}

/** @throws Error when nobody asked for it: the draft would not have been taken */
function askedBy({ id, application }: CaseFile) {
  if (!application?.rectification) throw new Error(`case ${id} transfers what nobody asked to rectify`);
  return { request: application.rectification, applicant: application.applicant };
}
