/** 办理环节 as the page groups its acts. */
export interface Stage {
  readonly title: string;
  readonly acts: readonly string[];
}

/** In the order of a case's life. */
export const stages: readonly Stage[] = [
  {
    title: '接收登记',
    acts: [
      'handOverMail',
      'recordMailApplication',
      'confirmReceipt',
      'registerApplication',
      'reissueQueryCode',
      'amendParticulars',
      'withdrawApplication',
    ],
  },
  { title: '分办承办', acts: ['assignCase', 'acceptAssignment', 'returnAssignment'] },
  { title: '相关案件', acts: ['splitApplication', 'mergeApplications', 'joinForReply', 'leaveJointReply'] },
  {
    title: '补正与期限',
    acts: [
      'issueCorrectionNotice',
      'recordCorrection',
      'lapseApplication',
      'extendReplyPeriod',
      'requestReasons',
      'recordReasons',
      'deferReply',
    ],
  },
  {
    title: '收费',
    acts: [
      'countItems',
      'issueFeeNotice',
      'recordPayment',
      'recordPaymentNotFound',
      'recordFeeObjection',
      'decideFeeReview',
    ],
  },
  {
    title: '检索、征求意见与协办',
    acts: [
      'recordSearch',
      'sendConsultation',
      'recordConsultationDelivery',
      'recordConsultationOpinion',
      'discloseInPublicInterest',
      'requestCoHandling',
      'recordCoHandlingAnswer',
    ],
  },
  {
    title: '拟稿与审核',
    acts: ['draftReply', 'submitForReview', 'passLegalReview', 'passSecrecyReview', 'returnDraft'],
  },
  {
    title: '答复与送达',
    acts: [
      'signReply',
      'sendReply',
      'recordDispatch',
      'recordService',
      'acknowledgeLetter',
      'replyOnTheSpot',
      'reopenForRedo',
    ],
  },
  { title: '归档与主动公开', acts: ['archiveCase', 'suggestPublication', 'convertToProactive'] },
  { title: '监督', acts: ['fileComplaint', 'decideComplaint', 'recordRectification'] },
  { title: '更正记录', acts: ['voidFact'] },
];

/** Acts that the table above does not know yet are shown all the same. */
export const otherStage = '其他';
