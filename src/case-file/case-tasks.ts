import type { ActionName } from './actions.ts';
import type { CaseFile, Consultation } from './case-file.ts';
import { openFeeNotice } from './fee-guard.ts';
import { isOpen } from './states.ts';

/** 待办事项, in the order of a case's life, and the act that does each: the table of acts says who may. */
export const taskActs = {
  RECORD_MAIL: 'recordMailApplication',
  CONFIRM_RECEIPT: 'confirmReceipt',
  REGISTER: 'registerApplication',
  ASSIGN: 'assignCase',
  ACCEPT: 'acceptAssignment',
  CONFIRM_CORRECTION: 'recordCorrection',
  HANDLE: 'draftReply',
  CONFIRM_OPINION: 'recordConsultationOpinion',
  CONFIRM_PAYMENT: 'recordPayment',
  REVIEW_FEE: 'decideFeeReview',
  LEGAL_REVIEW: 'passLegalReview',
  SECRECY_REVIEW: 'passSecrecyReview',
  SIGN: 'signReply',
  SEND: 'sendReply',
  PROVE_SERVICE: 'recordService',
  FILE: 'archiveCase',
  DECIDE_COMPLAINT: 'decideComplaint',
  REDO: 'reopenForRedo',
} as const satisfies Record<string, ActionName>;

export type CaseTask = keyof typeof taskActs;

export const caseTasks = Object.keys(taskActs) as readonly CaseTask[];

/** What a case tells by itself; an order to redo comes from its disputes. */
type OwnTask = Exclude<CaseTask, 'REDO'>;

/** 网上提交的补正 that the office has not confirmed yet. */
export function correctionToConfirm({ state, corrections }: CaseFile): boolean {
  return state === 'AWAITING_CORRECTION' && corrections.at(-1)?.submitted !== undefined;
}

/** 网上提交的意见 that the office has not confirmed yet. */
export function opinionToConfirm({ submitted, answer }: Consultation): boolean {
  return submitted !== undefined && answer === undefined;
}

/** What the office has to do in a case as it stands, whoever may; nothing while only the applicant must act. */
export function tasksOf(file: CaseFile): readonly OwnTask[] {
  const undecided = file.complaints.some(({ decision }) => decision === undefined);
  return [
    ...stepsOf(file),
    ...opinionTasksOf(file),
    ...feeTasksOf(file),
    ...(undecided ? ['DECIDE_COMPLAINT' as const] : []),
  ];
}

function stepsOf(file: CaseFile): readonly OwnTask[] {
  switch (file.state) {
    case 'SUBMITTED':
      return [file.mail && !file.application ? 'RECORD_MAIL' : 'CONFIRM_RECEIPT'];
    case 'RECEIVED':
      return ['REGISTER'];
    case 'REGISTERED':
    case 'IN_HANDLING':
      return [handlingOf(file)];
    case 'UNDER_REVIEW':
      return reviewsOf(file);
    case 'APPROVED':
      return ['SIGN'];
    case 'SIGNED':
      return ['SEND'];
    case 'REPLIED':
      return [file.reply?.servedOn === undefined ? 'PROVE_SERVICE' : 'FILE'];
    case 'LAPSED':
    case 'WITHDRAWN':
      return ['FILE'];
    case 'AWAITING_CORRECTION':
      return correctionToConfirm(file) ? ['CONFIRM_CORRECTION'] : [];
    case 'ARCHIVED':
      return [];
  }
}

function handlingOf({ unitId, accepted }: CaseFile): OwnTask {
  if (accepted) return 'HANDLE';
  return unitId === undefined ? 'ASSIGN' : 'ACCEPT';
}

function reviewsOf({ draft }: CaseFile): readonly OwnTask[] {
  return [
    ...(draft?.legalReview ? [] : ['LEGAL_REVIEW' as const]),
    ...(draft?.secrecyReview ? [] : ['SECRECY_REVIEW' as const]),
  ];
}

/** 征求意见: what came online waits for the office, which records it, and no longer for whoever was asked. */
function opinionTasksOf({ state, consultations }: CaseFile): readonly OwnTask[] {
  return isOpen(state) && consultations.some(opinionToConfirm) ? ['CONFIRM_OPINION'] : [];
}

/** 收费: a declared payment waits to be confirmed, an objection to be decided while the notice may still be reviewed. */
function feeTasksOf(file: CaseFile): readonly OwnTask[] {
  const notice = file.closedOn === undefined ? openFeeNotice(file) : undefined;
  return [
    ...(notice?.declared ? ['CONFIRM_PAYMENT' as const] : []),
    ...(notice?.objection && !notice.review ? ['REVIEW_FEE' as const] : []),
  ];
}
