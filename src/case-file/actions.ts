import { type CaseState, caseStates, type Doer } from './states.ts';

/** 文书: what an act puts into the applicant's hands, a third party's, or another office's. */
export type LetterName =
  | 'REGISTRATION_RECEIPT'
  | 'CORRECTION_NOTICE'
  | 'CONSULTATION'
  | 'PUBLIC_INTEREST_NOTICE'
  | 'CO_HANDLING_LETTER'
  | 'EXTENSION_NOTICE'
  | 'REASONS_REQUEST'
  | 'DEFERRAL_NOTICE'
  | 'FEE_NOTICE'
  | 'FEE_REVIEW_RESULT'
  | 'LAPSE_NOTICE'
  | 'WITHDRAWAL_CONFIRMATION'
  | 'REPLY';

export interface ActionRow {
  readonly title: string;
  /** The states it may start from; NEW where the act opens the case. */
  readonly from: readonly (CaseState | 'NEW')[];
  /** Where it may lead; SAME where the state does not move. */
  readonly to: readonly (CaseState | 'SAME')[];
  readonly by: readonly Doer[];
  /** Article of the Regulation (政府信息公开条例), or of the law it names; absent where practice, not law, knows the act. */
  readonly article?: string;
  /** The deadline that decides whether it was done in time. */
  readonly clock?: 'CORRECTION_NOTICE_DUE' | 'REPLY_DUE';
  readonly letter?: LetterName;
}

/** From the number to the answer and after it: an opinion comes when it comes. */
const numbered = [
  'REGISTERED',
  'AWAITING_CORRECTION',
  'IN_HANDLING',
  'UNDER_REVIEW',
  'APPROVED',
  'SIGNED',
  'REPLIED',
] as const;
const open = [
  'SUBMITTED',
  'RECEIVED',
  'REGISTERED',
  'AWAITING_CORRECTION',
  'IN_HANDLING',
  'UNDER_REVIEW',
  'APPROVED',
  'SIGNED',
] as const;
// prettier-ignore
/** 办理流程: every act on a case. The picture in docs/workflow.md is drawn from this table. */
export const actions = {
  // 接收 intake
  submitApplication:       { title: '提交申请',     from: ['NEW'],                        to: ['SUBMITTED', 'RECEIVED'],   by: ['ANYONE'],                                    article: '29' },
  recordWindowApplication: { title: '窗口接收',     from: ['NEW'],                        to: ['RECEIVED'],                by: ['INTAKE_CLERK'],                              article: '31(1)' },
  recordOralApplication:   { title: '代填口头申请', from: ['NEW'],                        to: ['RECEIVED'],                by: ['INTAKE_CLERK'],                              article: '29' },
  recordFaxApplication:    { title: '传真接收',     from: ['NEW'],                        to: ['SUBMITTED'],               by: ['INTAKE_CLERK'],                              article: '31(3)' },
  logMail:                 { title: '收信登记',     from: ['NEW'],                        to: ['SUBMITTED'],               by: ['INTAKE_CLERK'],                              article: '31(2)' },
  handOverMail:            { title: '信件移交',     from: ['SUBMITTED'],                  to: ['SAME'],                    by: ['INTAKE_CLERK'],                              article: '31(2)' },
  recordMailApplication:   { title: '录入来信申请', from: ['SUBMITTED'],                  to: ['SUBMITTED', 'RECEIVED'],   by: ['INTAKE_CLERK'],                              article: '31(2)' },
  confirmReceipt:          { title: '确认收到',     from: ['SUBMITTED'],                  to: ['RECEIVED'],                by: ['INTAKE_CLERK'],                              article: '31' },
  registerApplication:     { title: '登记',         from: ['RECEIVED'],                   to: ['REGISTERED'],              by: ['INTAKE_CLERK'],                              article: '45', letter: 'REGISTRATION_RECEIPT' },
  reissueQueryCode:        { title: '补发查询码',   from: [...open, 'REPLIED'],           to: ['SAME'],                    by: ['INTAKE_CLERK'] },
  amendParticulars:        { title: '更正申请人信息', from: [...open, 'REPLIED', 'LAPSED', 'WITHDRAWN'], to: ['SAME'],       by: ['INTAKE_CLERK', 'HANDLER'],                   article: '个人信息保护法46' },
  splitApplication:        { title: '拆分申请',     from: ['RECEIVED', 'REGISTERED', 'IN_HANDLING'], to: ['SAME'],         by: ['INTAKE_CLERK', 'HANDLER'] },
  mergeApplications:       { title: '合并重复申请', from: ['RECEIVED', 'REGISTERED', 'AWAITING_CORRECTION', 'IN_HANDLING'], to: ['WITHDRAWN'], by: ['INTAKE_CLERK', 'HANDLER'] },
  withdrawApplication:     { title: '撤回申请',     from: open,                           to: ['WITHDRAWN'],               by: ['APPLICANT', 'INTAKE_CLERK'], letter: 'WITHDRAWAL_CONFIRMATION' },

  // 办理 handling
  assignCase:              { title: '分办',         from: ['REGISTERED', 'IN_HANDLING'],  to: ['SAME'],                    by: ['INTAKE_CLERK', 'OFFICE_HEAD'],               article: '45' },
  acceptAssignment:        { title: '接收承办',     from: ['REGISTERED', 'IN_HANDLING'],  to: ['IN_HANDLING'],             by: ['HANDLER'],                                   article: '45' },
  returnAssignment:        { title: '退回分办',     from: ['REGISTERED', 'IN_HANDLING'],  to: ['REGISTERED'],              by: ['HANDLER'],                                   article: '45' },
  issueCorrectionNotice:   { title: '补正告知',     from: ['REGISTERED', 'IN_HANDLING'],  to: ['AWAITING_CORRECTION'],     by: ['INTAKE_CLERK', 'HANDLER', 'OFFICE_HEAD'],    article: '30', clock: 'CORRECTION_NOTICE_DUE', letter: 'CORRECTION_NOTICE' },
  recordCorrection:        { title: '收到补正',     from: ['AWAITING_CORRECTION'],        to: ['SAME', 'IN_HANDLING'],     by: ['APPLICANT', 'INTAKE_CLERK', 'HANDLER'],      article: '30' },
  lapseApplication:        { title: '视为放弃',     from: ['AWAITING_CORRECTION', 'IN_HANDLING'], to: ['LAPSED'],          by: ['INTAKE_CLERK', 'HANDLER', 'OFFICE_HEAD'],    article: '30', letter: 'LAPSE_NOTICE' },
  extendReplyPeriod:       { title: '延长答复期限', from: ['REGISTERED', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED'], to: ['SAME'], by: ['OFFICE_HEAD'],               article: '33(2)', clock: 'REPLY_DUE', letter: 'EXTENSION_NOTICE' },
  requestReasons:          { title: '要求说明理由', from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER', 'OFFICE_HEAD'],                    article: '35', letter: 'REASONS_REQUEST' },
  recordReasons:           { title: '收到理由说明', from: ['REGISTERED', 'AWAITING_CORRECTION', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED'], to: ['SAME'], by: ['APPLICANT', 'INTAKE_CLERK', 'HANDLER'], article: '35' },
  deferReply:              { title: '延迟答复',     from: ['REGISTERED', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED'], to: ['SAME'], by: ['OFFICE_HEAD'],               article: '35', clock: 'REPLY_DUE', letter: 'DEFERRAL_NOTICE' },
  countItems:              { title: '计件',         from: ['REGISTERED', 'IN_HANDLING'],  to: ['SAME'],                    by: ['INTAKE_CLERK', 'HANDLER'],                   article: '42' },
  issueFeeNotice:          { title: '收费通知',     from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER', 'OFFICE_HEAD'],                    article: '42', clock: 'REPLY_DUE', letter: 'FEE_NOTICE' },
  declarePayment:          { title: '申报缴费',     from: ['REGISTERED', 'AWAITING_CORRECTION', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'], to: ['SAME'], by: ['APPLICANT', 'PAYMENT_PLATFORM'], article: '42' },
  recordPayment:           { title: '记录缴费',     from: ['REGISTERED', 'AWAITING_CORRECTION', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'], to: ['SAME'], by: ['INTAKE_CLERK', 'HANDLER', 'PAYMENT_PLATFORM'], article: '42' },
  recordPaymentNotFound:   { title: '记录未到账',   from: ['REGISTERED', 'AWAITING_CORRECTION', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'], to: ['SAME'], by: ['INTAKE_CLERK', 'HANDLER'], article: '42' },
  recordFeeObjection:      { title: '收到收费异议', from: ['REGISTERED', 'AWAITING_CORRECTION', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'], to: ['SAME'], by: ['APPLICANT', 'INTAKE_CLERK', 'HANDLER'], article: '42' },
  decideFeeReview:         { title: '收费复核',     from: ['REGISTERED', 'AWAITING_CORRECTION', 'IN_HANDLING', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'], to: ['SAME'], by: ['OFFICE_HEAD'], article: '42', letter: 'FEE_REVIEW_RESULT' },
  recordSearch:            { title: '检索记录',     from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER'],                                   article: '36(4)' },
  sendConsultation:        { title: '征求意见',     from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER'],                                   article: '32', letter: 'CONSULTATION' },
  recordConsultationDelivery: { title: '征求意见书送达', from: numbered,                  to: ['SAME'],                    by: ['INTAKE_CLERK', 'HANDLER'],                   article: '32' },
  recordConsultationOpinion: { title: '收到意见',   from: numbered,                       to: ['SAME'],                    by: ['CONSULTEE', 'INTAKE_CLERK', 'HANDLER'],                   article: '32' },
  discloseInPublicInterest: { title: '公共利益公开决定', from: ['IN_HANDLING', 'UNDER_REVIEW', 'APPROVED', 'SIGNED'], to: ['SAME'], by: ['OFFICE_HEAD'],               article: '32', letter: 'PUBLIC_INTEREST_NOTICE' },
  requestCoHandling:       { title: '请求协办',     from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER'], letter: 'CO_HANDLING_LETTER' },
  recordCoHandlingAnswer:  { title: '收到协办反馈', from: numbered,                       to: ['SAME'],            by: ['INTAKE_CLERK', 'HANDLER'] },
  joinForReply:            { title: '一并答复',     from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER'] },
  leaveJointReply:         { title: '退出一并答复', from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER'] },
  draftReply:              { title: '拟稿',         from: ['IN_HANDLING'],                to: ['SAME'],                    by: ['HANDLER'],                                   article: '36' },
  submitForReview:         { title: '送审',         from: ['IN_HANDLING'],                to: ['UNDER_REVIEW'],            by: ['HANDLER'],                                   article: '45' },

  // 审核 review
  passLegalReview:         { title: '通过法制审核', from: ['UNDER_REVIEW'],               to: ['SAME', 'APPROVED'],        by: ['LEGAL_REVIEWER'],                            article: '45' },
  passSecrecyReview:       { title: '通过保密审查', from: ['UNDER_REVIEW'],               to: ['SAME', 'APPROVED'],        by: ['SECRECY_REVIEWER'],                          article: '17' },
  returnDraft:             { title: '退回修改',     from: ['UNDER_REVIEW', 'APPROVED'],   to: ['IN_HANDLING'],             by: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'SIGNER'], article: '45' },

  // 答复 reply
  signReply:               { title: '签发',         from: ['APPROVED'],                   to: ['SIGNED'],                  by: ['SIGNER'],                                    article: '36', letter: 'REPLY' },
  sendReply:               { title: '送出答复',     from: ['SIGNED'],                     to: ['REPLIED'],                 by: ['INTAKE_CLERK', 'HANDLER'],                   article: '33', clock: 'REPLY_DUE' },
  recordDispatch:          { title: '记录交寄、公告', from: [...numbered, 'LAPSED', 'WITHDRAWN'], to: ['SAME'],            by: ['INTAKE_CLERK', 'HANDLER'] },
  recordService:           { title: '记录送达',     from: [...numbered, 'LAPSED', 'WITHDRAWN'], to: ['SAME'],            by: ['INTAKE_CLERK', 'HANDLER'] },
  acknowledgeLetter:       { title: '确认收到文书', from: [...numbered, 'LAPSED', 'WITHDRAWN'], to: ['SAME'],            by: ['APPLICANT'] },
  replyOnTheSpot:          { title: '当场答复',     from: ['REGISTERED', 'IN_HANDLING'],  to: ['REPLIED'],                 by: ['INTAKE_CLERK', 'HANDLER'],                   article: '33(1)', clock: 'REPLY_DUE', letter: 'REPLY' },
  reopenForRedo:           { title: '重新办理',     from: ['REPLIED', 'LAPSED', 'ARCHIVED'], to: ['REGISTERED', 'IN_HANDLING'], by: ['LEGAL_REVIEWER', 'OFFICE_HEAD'],         article: '33' },
  suggestPublication:      { title: '建议主动公开', from: ['REPLIED'],                    to: ['SAME'],                    by: ['APPLICANT'],                                 article: '44' },
  convertToProactive:      { title: '转为主动公开', from: ['REPLIED'],                    to: ['SAME'],                    by: ['OFFICE_HEAD'],                               article: '44' },

  // 归档 archive
  archiveCase:             { title: '归档',         from: ['REPLIED', 'LAPSED', 'WITHDRAWN'], to: ['ARCHIVED'],            by: ['ARCHIVIST'],                                 article: '45' },

  // 投诉举报 complaints, in every state
  fileComplaint:           { title: '投诉举报',     from: caseStates,                     to: ['SAME'],                    by: ['APPLICANT', 'SUPERVISOR'],                   article: '51' },
  decideComplaint:         { title: '处理投诉举报', from: caseStates,                     to: ['SAME'],                    by: ['SUPERVISOR'],                                article: '47' },
  recordRectification:     { title: '记录整改',     from: caseStates,                     to: ['SAME'],                    by: ['OFFICE_HEAD', 'SUPERVISOR'],                 article: '47' },

  // 更正记录 keeping the journal true
  voidFact:                { title: '作废记录',     from: [...open, 'REPLIED', 'LAPSED', 'WITHDRAWN'], to: [...open, 'REPLIED', 'LAPSED', 'ARCHIVED'], by: ['OFFICE_HEAD'] },
} as const satisfies Record<string, ActionRow>;

export type ActionName = keyof typeof actions;
export const actionNames = Object.keys(actions) as ActionName[];

export function actionRow(name: ActionName): ActionRow {
  return actions[name];
}
