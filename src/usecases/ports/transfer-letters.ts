import type { Day } from '../../calendar/day.ts';
import type { OfficeFrame } from './letter-frames.ts';

/** 更正申请转送函 (art. 41), to the organ that has the power to correct. It has no number of its own: it goes with the applicant's letter. */
export interface RectificationTransferData extends OfficeFrame {
  readonly kind: 'RECTIFICATION_TRANSFER';
  readonly rightAgencyName: string;
  readonly applicantName: string;
  readonly contact: string;
  readonly record: string;
  readonly inaccuracy: string;
  readonly evidence: string;
  readonly reason: string;
  /** The letter that told the applicant. */
  readonly noticeNo: string;
}

/** 主动公开转化移送函 (art. 44): what moves to the proactive column, on which applications it rests. */
export interface PublicationTransferData extends OfficeFrame {
  readonly kind: 'PUBLICATION_TRANSFER';
  readonly documentNo: string;
  readonly reference: string;
  readonly where: string;
  readonly publishOn: Day;
  readonly applicants: number;
  readonly cases: readonly { readonly applicationNo: string }[];
  readonly replyNo: string;
}
