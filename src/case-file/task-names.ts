import type { Wording } from '../statute/wording.ts';
import type { CaseTask } from './case-tasks.ts';
import type { WaitKind } from './case-waits.ts';

/** 待办事项的名称. */
export const caseTaskNames: Readonly<Record<CaseTask, Wording>> = {
  RECORD_MAIL: { zh: '待录入来信', en: 'Letters to record' },
  CONFIRM_RECEIPT: { zh: '待确认收到', en: 'Receipts to confirm' },
  REGISTER: { zh: '待登记', en: 'To register' },
  ASSIGN: { zh: '待分办', en: 'To assign' },
  ACCEPT: { zh: '待接收', en: 'To take' },
  CONFIRM_CORRECTION: { zh: '待确认补正', en: 'Corrections to confirm' },
  HANDLE: { zh: '待办理', en: 'To handle' },
  CONFIRM_OPINION: { zh: '待确认意见', en: 'Opinions to confirm' },
  CONFIRM_PAYMENT: { zh: '待核实缴费', en: 'Payments to confirm' },
  REVIEW_FEE: { zh: '待收费复核', en: 'Fees to review' },
  LEGAL_REVIEW: { zh: '待法制审核', en: 'Legal review' },
  SECRECY_REVIEW: { zh: '待保密审查', en: 'Secrecy review' },
  SIGN: { zh: '待签发', en: 'To sign' },
  SEND: { zh: '待送出', en: 'To send' },
  PROVE_SERVICE: { zh: '待送达', en: 'Service to record' },
  FILE: { zh: '待归档', en: 'To file' },
  DECIDE_COMPLAINT: { zh: '待处理投诉举报', en: 'Complaints to decide' },
  REDO: { zh: '待重新办理', en: 'To redo' },
};

/** 等待事项的名称. */
export const waitNames: Readonly<Record<WaitKind, Wording>> = {
  CORRECTION: { zh: '等待补正', en: 'Awaiting the correction' },
  CONSULTATION: { zh: '等待意见', en: 'Awaiting an opinion' },
  CO_HANDLING: { zh: '等待协办反馈', en: 'Awaiting a co-handler' },
  REASONS: { zh: '等待说明理由', en: 'Awaiting reasons' },
  FEE: { zh: '等待缴费', en: 'Awaiting the payment' },
};
