import type { Wording } from '../../statute/wording.ts';
import type { CasePaperKind } from '../ports/papers.ts';
import { applicationForm } from './application-form.ts';
import { approvalSheet } from './approval-sheet.ts';
import { fileCover, fileList } from './archive-papers.ts';
import { assignmentSlip } from './assignment-slip.ts';
import { consultationRecord } from './consultation-record.ts';
import { draftHistory } from './draft-history.ts';
import { filingReport } from './filing-report.ts';
import type { Paper } from './paper.ts';
import type { PaperDesk } from './paper-desk.ts';
import { processRecord } from './process-record.ts';
import { receiptConfirmation } from './receipt-confirmation.ts';
import { registrationSheet } from './registration-sheet.ts';
import { searchRecord } from './search-record.ts';
import { serviceRecord } from './service-record.ts';
import { secrecyReviewSheet } from './secrecy-review-sheet.ts';

// prettier-ignore
/** 内部文书: every paper that is drawn from a case when asked for, in the order of a case's life. */
export const casePapers = {
  APPLICATION_FORM:     { title: '政府信息公开申请表', article: '29', needs: said('来信尚未录入', 'the letter is not opened yet'), forApplicant: true, write: applicationForm },
  REGISTRATION_SHEET:   { title: '登记表', article: '45', needs: said('申请尚未登记', 'the application is not registered yet'), write: registrationSheet },
  RECEIPT_CONFIRMATION: { title: '收到日确认记录', article: '31', needs: said('收到日尚未确认', 'the day of receipt is not confirmed yet'), write: receiptConfirmation },
  ASSIGNMENT_SLIP:      { title: '转办单', article: '45', needs: said('尚未分办', 'no unit has the case yet'), write: assignmentSlip },
  SEARCH_RECORD:        { title: '检索记录表', article: '36(4)', needs: said('没有检索记录', 'nothing was searched'), write: searchRecord },
  APPROVAL_SHEET:       { title: '答复审批表', article: '45', needs: said('尚未拟稿', 'nothing is drafted yet'), write: approvalSheet },
  SECRECY_REVIEW_SHEET: { title: '保密审查表', article: '17', needs: said('拟稿尚未送审', 'the draft is not handed in for review'), write: secrecyReviewSheet },
  SERVICE_RECORD:       { title: '送达回证', article: '40', needs: said('还没有送出的文书', 'no letter is written yet'), write: serviceRecord },
  FILING_REPORT:        { title: '报备表', needs: said('答复尚未送出', 'the reply has not left yet'), write: filingReport },
  CONSULTATION_RECORD:  { title: '征求意见和协办情况表', article: '32', needs: said('没有征求意见，也没有请求协办', 'nobody was consulted, or asked to help'), write: consultationRecord },
  DRAFT_HISTORY:        { title: '历次拟稿', article: '45', needs: said('尚未拟稿', 'nothing is drafted yet'), write: draftHistory },
  PROCESS_RECORD:       { title: '办理经过', article: '45', needs: said('没有记录', 'nothing is recorded'), write: processRecord },
  FILE_COVER:           { title: '卷宗封面', article: '45', needs: said('尚未归档', 'the case is not archived yet'), write: fileCover },
  FILE_LIST:            { title: '卷内目录', article: '45', needs: said('尚未归档', 'the case is not archived yet'), write: fileList },
} as const satisfies Record<CasePaperKind, Paper<PaperDesk>>;

function said(zh: string, en: string): Wording {
  return { zh, en };
}
