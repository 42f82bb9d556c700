/*
 * 办理权限表, written by hand from the work order, the Regulation (政府信息公开条例) and the rule book. This file imports
 * nothing: it must not be able to agree with the program by accident. One act is one block:
 *
 *   from     the states it may start from; NEW: it opens the case
 *   by       who may do it
 *   to       where it may lead; SAME: the state does not move
 *   article  of the Regulation; none where practice knows the act and the Regulation does not
 *   clock    the deadline that decides whether it was done in time
 *   letter   what it puts into the applicant's hands
 */
export interface ExpectedAct {
  readonly title: string;
  readonly from: string;
  readonly by: string;
  readonly to: string;
  readonly article?: string;
  readonly clock?: string;
  readonly letter?: string;
}

export const expectedStates =
  'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED ARCHIVED LAPSED WITHDRAWN';

export const expectedRoles =
  'INTAKE_CLERK HANDLER LEGAL_REVIEWER SECRECY_REVIEWER SIGNER OFFICE_HEAD ARCHIVIST SUPERVISOR ADMINISTRATOR';

export const expectedActs: Readonly<Record<string, ExpectedAct>> = {
  // ---- 接收: an application comes in (arts. 29, 31) ----

  // Online, by anyone. Received at once where the platform's receipt page confirms, else once an officer confirms.
  submitApplication: {
    title: '提交申请',
    from: 'NEW',
    by: 'ANYONE',
    to: 'SUBMITTED RECEIVED',
    article: '29',
  },
  // Art. 31(1): handed in at the window, received the same day.
  recordWindowApplication: {
    title: '窗口接收',
    from: 'NEW',
    by: 'INTAKE_CLERK',
    to: 'RECEIVED',
    article: '31(1)',
  },
  // Art. 29 ¶1: said at the window, written down by the office.
  recordOralApplication: {
    title: '代填口头申请',
    from: 'NEW',
    by: 'INTAKE_CLERK',
    to: 'RECEIVED',
    article: '29',
  },
  // Art. 31(3): by fax, received on the day both sides have confirmed.
  recordFaxApplication: {
    title: '传真接收',
    from: 'NEW',
    by: 'INTAKE_CLERK',
    to: 'SUBMITTED',
    article: '31(3)',
  },
  // Art. 31(2): the letter is logged before anyone has opened it or given it a number.
  logMail: {
    title: '收信登记',
    from: 'NEW',
    by: 'INTAKE_CLERK',
    to: 'SUBMITTED',
    article: '31(2)',
  },
  handOverMail: {
    title: '信件移交',
    from: 'SUBMITTED',
    by: 'INTAKE_CLERK',
    to: 'SAME',
    article: '31(2)',
  },
  // Signed mail is received (on the day the organ signed); an ordinary letter still waits for confirmation.
  recordMailApplication: {
    title: '录入来信申请',
    from: 'SUBMITTED',
    by: 'INTAKE_CLERK',
    to: 'SUBMITTED RECEIVED',
    article: '31(2)',
  },
  // Ordinary mail, fax, and online where an officer confirms.
  confirmReceipt: {
    title: '确认收到',
    from: 'SUBMITTED',
    by: 'INTAKE_CLERK',
    to: 'RECEIVED',
    article: '31',
  },
  // Art. 45: the number and the receipt slip.
  registerApplication: {
    title: '登记',
    from: 'RECEIVED',
    by: 'INTAKE_CLERK',
    to: 'REGISTERED',
    article: '45',
    letter: 'REGISTRATION_RECEIPT',
  },
  // At the window, against identity papers, while there is something left to follow.
  reissueQueryCode: {
    title: '补发查询码',
    from: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED',
    by: 'INTAKE_CLERK',
    to: 'SAME',
  },
  // 个人信息保护法 art. 46 knows no end of it: until the case is filed, by whoever takes applications in or handles them.
  amendParticulars: {
    title: '更正申请人信息',
    from: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED LAPSED WITHDRAWN',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
    article: '个人信息保护法46',
  },
  // One item, one case (一事一申请, practice): before anything is drafted, by whoever has the application in hand.
  splitApplication: {
    title: '拆分申请',
    from: 'RECEIVED REGISTERED IN_HANDLING',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
  },
  // D63, row 3.6.3: one applicant's duplicate ends before its reply is under review; the other case goes on.
  mergeApplications: {
    title: '合并重复申请',
    from: 'RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING',
    by: 'INTAKE_CLERK HANDLER',
    to: 'WITHDRAWN',
  },
  // By the applicant, or recorded at the window, until the reply has left.
  withdrawApplication: {
    title: '撤回申请',
    from: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED',
    by: 'APPLICANT INTAKE_CLERK',
    to: 'WITHDRAWN',
    letter: 'WITHDRAWAL_CONFIRMATION',
  },

  // ---- 办理: a unit and its handler work on it (arts. 30, 36, 45) ----

  // Also while in handling: to another unit or another handler.
  assignCase: {
    title: '分办',
    from: 'REGISTERED IN_HANDLING',
    by: 'INTAKE_CLERK OFFICE_HEAD',
    to: 'SAME',
    article: '45',
  },
  acceptAssignment: {
    title: '接收承办',
    from: 'REGISTERED IN_HANDLING',
    by: 'HANDLER',
    to: 'IN_HANDLING',
    article: '45',
  },
  returnAssignment: {
    title: '退回分办',
    from: 'REGISTERED IN_HANDLING',
    by: 'HANDLER',
    to: 'REGISTERED',
    article: '45',
  },
  // Art. 30: within 7 working days of receipt; later it is still issued, and marked late.
  issueCorrectionNotice: {
    title: '补正告知',
    from: 'REGISTERED IN_HANDLING',
    by: 'INTAKE_CLERK HANDLER OFFICE_HEAD',
    to: 'AWAITING_CORRECTION',
    article: '30',
    clock: 'CORRECTION_NOTICE_DUE',
    letter: 'CORRECTION_NOTICE',
  },
  recordCorrection: {
    title: '收到补正',
    from: 'AWAITING_CORRECTION',
    by: 'APPLICANT INTAKE_CLERK HANDLER',
    to: 'SAME IN_HANDLING',
    article: '30',
  },
  // Art. 30: no correction came; or, in handling, no fee (信息处理费管理办法).
  lapseApplication: {
    title: '视为放弃',
    from: 'AWAITING_CORRECTION IN_HANDLING',
    by: 'INTAKE_CLERK HANDLER OFFICE_HEAD',
    to: 'LAPSED',
    article: '30',
    letter: 'LAPSE_NOTICE',
  },
  // Art. 33 ¶2: by the head of the office that does the work, who is not the one who handles the case; up to the due day.
  extendReplyPeriod: {
    title: '延长答复期限',
    from: 'REGISTERED IN_HANDLING UNDER_REVIEW APPROVED',
    by: 'OFFICE_HEAD',
    to: 'SAME',
    article: '33(2)',
    clock: 'REPLY_DUE',
    letter: 'EXTENSION_NOTICE',
  },
  // Art. 35: asked while the case is handled; the answer comes when it comes.
  requestReasons: {
    title: '要求说明理由',
    from: 'IN_HANDLING',
    by: 'HANDLER OFFICE_HEAD',
    to: 'SAME',
    article: '35',
    letter: 'REASONS_REQUEST',
  },
  recordReasons: {
    title: '收到理由说明',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED',
    by: 'APPLICANT INTAKE_CLERK HANDLER',
    to: 'SAME',
    article: '35',
  },
  deferReply: {
    title: '延迟答复',
    from: 'REGISTERED IN_HANDLING UNDER_REVIEW APPROVED',
    by: 'OFFICE_HEAD',
    to: 'SAME',
    article: '35',
    clock: 'REPLY_DUE',
    letter: 'DEFERRAL_NOTICE',
  },
  // 信息处理费管理办法: 一事一申请, counted before any fee, because later applications of the month build on it.
  countItems: {
    title: '计件',
    from: 'REGISTERED IN_HANDLING',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
    article: '42',
  },
  issueFeeNotice: {
    title: '收费通知',
    from: 'IN_HANDLING',
    by: 'HANDLER OFFICE_HEAD',
    to: 'SAME',
    article: '42',
    clock: 'REPLY_DUE',
    letter: 'FEE_NOTICE',
  },
  // Money comes when it comes, as long as the case is open.
  // The applicant tells the office where to look for the money; whether it came, the office finds out. The platform that takes
  // money tells what it took: the sum due is a payment, any other one is to be looked at.
  declarePayment: {
    title: '申报缴费',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED',
    by: 'APPLICANT PAYMENT_PLATFORM',
    to: 'SAME',
    article: '42',
  },
  recordPayment: {
    title: '记录缴费',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED',
    by: 'INTAKE_CLERK HANDLER PAYMENT_PLATFORM',
    to: 'SAME',
    article: '42',
  },
  recordPaymentNotFound: {
    title: '记录未到账',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
    article: '42',
  },
  // 信息处理费管理办法: against a fee the applicant may speak up; the head reviews it, not who asked for it.
  recordFeeObjection: {
    title: '收到收费异议',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED',
    by: 'APPLICANT INTAKE_CLERK HANDLER',
    to: 'SAME',
    article: '42',
  },
  decideFeeReview: {
    title: '收费复核',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED',
    by: 'OFFICE_HEAD',
    to: 'SAME',
    article: '42',
    letter: 'FEE_REVIEW_RESULT',
  },
  // Art. 36(4): "经检索没有": the search is what the courts ask for.
  recordSearch: {
    title: '检索记录',
    from: 'IN_HANDLING',
    by: 'HANDLER',
    to: 'SAME',
    article: '36(4)',
  },
  // Arts. 32, 33 ¶3, 34: in writing, by the handler; what comes back is recorded by whoever opens the mail.
  sendConsultation: {
    title: '征求意见',
    from: 'IN_HANDLING',
    by: 'HANDLER',
    to: 'SAME',
    article: '32',
    letter: 'CONSULTATION',
  },
  recordConsultationDelivery: {
    title: '征求意见书送达',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
    article: '32',
  },
  recordConsultationOpinion: {
    title: '收到意见',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED',
    by: 'CONSULTEE INTAKE_CLERK HANDLER',
    to: 'SAME',
    article: '32',
  },
  // Art. 32: against a third party's objection, by the head of the disclosure office; not by the handler.
  discloseInPublicInterest: {
    title: '公共利益公开决定',
    from: 'IN_HANDLING UNDER_REVIEW APPROVED SIGNED',
    by: 'OFFICE_HEAD',
    to: 'SAME',
    article: '32',
    letter: 'PUBLIC_INTEREST_NOTICE',
  },
  // Practice, no article: by the handler; the answer is recorded by whoever opens the mail.
  requestCoHandling: {
    title: '请求协办',
    from: 'IN_HANDLING',
    by: 'HANDLER',
    to: 'SAME',
    letter: 'CO_HANDLING_LETTER',
  },
  recordCoHandlingAnswer: {
    title: '收到协办反馈',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
  },
  // 法释〔2025〕8号 art. 14 item 3, no article of the Regulation: one letter for several applications.
  joinForReply: {
    title: '一并答复',
    from: 'IN_HANDLING',
    by: 'HANDLER',
    to: 'SAME',
  },
  leaveJointReply: {
    title: '退出一并答复',
    from: 'IN_HANDLING',
    by: 'HANDLER',
    to: 'SAME',
  },
  draftReply: {
    title: '拟稿',
    from: 'IN_HANDLING',
    by: 'HANDLER',
    to: 'SAME',
    article: '36',
  },
  submitForReview: {
    title: '送审',
    from: 'IN_HANDLING',
    by: 'HANDLER',
    to: 'UNDER_REVIEW',
    article: '45',
  },

  // ---- 审核: law and secrets, in either order; the second one approves (arts. 17, 45) ----

  passLegalReview: {
    title: '通过法制审核',
    from: 'UNDER_REVIEW',
    by: 'LEGAL_REVIEWER',
    to: 'SAME APPROVED',
    article: '45',
  },
  passSecrecyReview: {
    title: '通过保密审查',
    from: 'UNDER_REVIEW',
    by: 'SECRECY_REVIEWER',
    to: 'SAME APPROVED',
    article: '17',
  },
  // By either reviewer, or by the signer who finds it wanting.
  returnDraft: {
    title: '退回修改',
    from: 'UNDER_REVIEW APPROVED',
    by: 'LEGAL_REVIEWER SECRECY_REVIEWER SIGNER',
    to: 'IN_HANDLING',
    article: '45',
  },

  // ---- 答复: the reply is signed, leaves, arrives (arts. 33, 36) ----

  signReply: {
    title: '签发',
    from: 'APPROVED',
    by: 'SIGNER',
    to: 'SIGNED',
    article: '36',
    letter: 'REPLY',
  },
  // Art. 33: the day it leaves decides whether the reply is in time.
  sendReply: {
    title: '送出答复',
    from: 'SIGNED',
    by: 'INTAKE_CLERK HANDLER',
    to: 'REPLIED',
    article: '33',
    clock: 'REPLY_DUE',
  },
  // Every letter that leaves: the Regulation has no article on service, and art. 40 speaks of the form in which information is
  // provided, not of how a letter reaches the applicant. The notice of a lapse goes out when the case has lapsed.
  recordDispatch: {
    title: '记录交寄、公告',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED LAPSED WITHDRAWN',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
  },
  recordService: {
    title: '记录送达',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED LAPSED WITHDRAWN',
    by: 'INTAKE_CLERK HANDLER',
    to: 'SAME',
  },

  // Electronic service takes effect on its arrival (电子签名法 art. 11): the applicant's word is evidence beside it.
  acknowledgeLetter: {
    title: '确认收到文书',
    from: 'REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED LAPSED WITHDRAWN',
    by: 'APPLICANT',
    to: 'SAME',
  },

  // Art. 33 ¶1: what can be answered on the spot is, from draft to service in one act.
  replyOnTheSpot: {
    title: '当场答复',
    from: 'REGISTERED IN_HANDLING',
    by: 'INTAKE_CLERK HANDLER',
    to: 'REPLIED',
    article: '33(1)',
    clock: 'REPLY_DUE',
    letter: 'REPLY',
  },

  // Art. 44 ¶2: the applicant may suggest it; art. 44 ¶1: the office may publish what several have asked for.
  suggestPublication: {
    title: '建议主动公开',
    from: 'REPLIED',
    by: 'APPLICANT',
    to: 'SAME',
    article: '44',
  },
  convertToProactive: {
    title: '转为主动公开',
    from: 'REPLIED',
    by: 'OFFICE_HEAD',
    to: 'SAME',
    article: '44',
  },
  // A reconsideration decision or a judgment quashed the reply and ordered another (AMB-11). Back with the handler; a case
  // that lapsed before anybody accepted it waits to be assigned.
  reopenForRedo: {
    title: '重新办理',
    from: 'REPLIED LAPSED ARCHIVED',
    by: 'LEGAL_REVIEWER OFFICE_HEAD',
    to: 'REGISTERED IN_HANDLING',
    article: '33',
  },

  // ---- 归档 (art. 45) ----

  archiveCase: {
    title: '归档',
    from: 'REPLIED LAPSED WITHDRAWN',
    by: 'ARCHIVIST',
    to: 'ARCHIVED',
    article: '45',
  },

  // ---- 投诉举报: to the supervising authority, in every state, with no time limit (arts. 47, 51) ----

  // By the applicant of the case, or taken down by the supervising authority from whomever it came.
  fileComplaint: {
    title: '投诉举报',
    from: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED ARCHIVED LAPSED WITHDRAWN',
    by: 'APPLICANT SUPERVISOR',
    to: 'SAME',
    article: '51',
  },
  decideComplaint: {
    title: '处理投诉举报',
    from: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED ARCHIVED LAPSED WITHDRAWN',
    by: 'SUPERVISOR',
    to: 'SAME',
    article: '47',
  },
  // By the agency that was told to put it right, or the authority that told it.
  recordRectification: {
    title: '记录整改',
    from: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED ARCHIVED LAPSED WITHDRAWN',
    by: 'OFFICE_HEAD SUPERVISOR',
    to: 'SAME',
    article: '47',
  },

  // ---- 更正记录: a mistaken last entry; what is filed is frozen. A mistaken reopening goes back to where it came from ----

  voidFact: {
    title: '作废记录',
    from: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED LAPSED WITHDRAWN',
    by: 'OFFICE_HEAD',
    to: 'SUBMITTED RECEIVED REGISTERED AWAITING_CORRECTION IN_HANDLING UNDER_REVIEW APPROVED SIGNED REPLIED LAPSED ARCHIVED',
  },
};
