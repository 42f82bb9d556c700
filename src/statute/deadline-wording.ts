import { byMark, type Called } from './called.ts';
import type { DeadlineName } from './names.ts';
import type { Wording } from './wording.ts';

/** 期限名称, arts. 30 to 35 and the remedies: what a deadline is called, and the day it runs from. */
export interface DeadlineWording extends Wording {
  /** 起算之日. */
  readonly from: string;
}

type PlainName = Exclude<DeadlineName, `CONSULTATION_REPLY_DUE:${string}`>;

const wordings: Readonly<Record<PlainName, DeadlineWording>> = {
  CORRECTION_NOTICE_DUE: wording('补正告知期限', 'correction notice due', '收到申请（或者补正）'),
  CORRECTION_DUE: wording('补正期限', 'correction due', '补正告知书送达（送达日不明的，发出）'),
  REPLY_DUE: wording('答复期限', 'reply due', '收到申请'),
  PAYMENT_DUE: wording('缴费期限', 'payment due', '收费通知送达（送达日不明的，发出）'),
  RECONSIDERATION_APPLY_BY: wording(
    '申请行政复议截止',
    'apply for reconsideration by',
    '收到答复（不答复的，答复期限届满）',
  ),
  RECONSIDERATION_ACCEPTANCE_DUE: wording(
    '复议受理审查期限',
    'reconsideration accepted or refused by',
    '复议机关收到复议申请',
  ),
  RECONSIDERATION_CORRECTION_DUE: wording(
    '复议申请补正期限',
    'application for reconsideration corrected by',
    '收到复议补正通知',
  ),
  RECONSIDERATION_COPY_DUE: wording('复议申请书副本发送期限', 'copy of the application due', '受理复议申请'),
  RECONSIDERATION_ANSWER_DUE: wording('复议答复期限', 'statement of answer due', '收到复议申请书副本'),
  RECONSIDERATION_DECISION_DUE: wording('复议决定期限', 'reconsideration decided by', '受理复议申请'),
  LITIGATION_FILE_BY: wording(
    '提起行政诉讼截止',
    'file suit by',
    '收到答复或者复议决定（逾期不作出的，期限届满）',
  ),
  COURT_ANSWER_DUE: wording('答辩举证期限', 'statement of defence and evidence due', '收到起诉状副本'),
  APPEAL_BY: wording('上诉截止', 'appeal by', '收到判决书'),
  REDO_DUE: wording('重新答复期限', 'new reply due', '责令重新答复的决定送达'),
  RECTIFICATION_DUE: wording('更正期限', 'rectification due', '收到更正申请'),
  DISCLOSE_BY: wording('判决公开期限', 'disclose by', '判决生效'),
};

/** 期限名称: of a deadline; each consultation has its own. */
export function deadlineWording(name: DeadlineName, called: Called = byMark): DeadlineWording {
  if (!isOfConsultation(name)) return wordings[name];
  const { zh, en } = called(name.slice(consultation.length));
  return wording(`征求意见答复期限（${zh}）`, `opinion due (${en})`, '对方收到征求意见书');
}

const consultation = 'CONSULTATION_REPLY_DUE:';

function isOfConsultation(name: DeadlineName): name is Exclude<DeadlineName, PlainName> {
  return name.startsWith(consultation);
}

function wording(zh: string, en: string, from: string): DeadlineWording {
  return { zh, en, from };
}
