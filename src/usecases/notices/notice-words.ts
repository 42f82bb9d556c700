import { chineseDay } from '../../calendar/chinese-day.ts';
import type { Wording } from '../../statute/wording.ts';
import type { NoticeKind, StaffNotice } from '../ports/staff-notices.ts';

/** The step, and nothing of what the case is about. */
const noticeWords: Readonly<Record<NoticeKind, Wording>> = {
  APPLICATION_ARRIVED: { zh: '收到网上新申请，请查看登记', en: 'a new application has come in online' },
  ASSIGNED: { zh: '分办给您，请接收承办', en: 'assigned to you: take it' },
  ASSIGNMENT_RETURNED: { zh: '分办被退回，请重新分办', en: 'given back: assign it anew' },
  REVIEW_WAITING: { zh: '答复已送审，请审核', en: 'the draft waits for your review' },
  RETURNED: { zh: '拟稿被退回，请修改', en: 'the draft was returned: write it anew' },
  COMMENTED: { zh: '拟稿有新批注', en: 'there is a new comment on the draft' },
  APPROVED: { zh: '答复已审核通过', en: 'the draft has passed its reviews' },
  SIGNATURE_WAITING: { zh: '答复等待签发', en: 'the reply waits for your signature' },
  SIGNED: { zh: '答复已签发，请送出', en: 'the reply is signed: send it' },
  CORRECTION_ARRIVED: { zh: '收到申请人的补正', en: 'the correction has arrived' },
  REASONS_ARRIVED: { zh: '收到申请人的理由说明', en: 'the reasons have arrived' },
  PAYMENT_TO_CHECK: { zh: '有缴费待核对', en: 'a payment is to be checked' },
  FEE_PAID: { zh: '申请人已缴费', en: 'the fee is paid' },
  CONSULTATION_ANSWERED: { zh: '收到征求意见的答复', en: 'a consultation is answered' },
  CO_HANDLING_ANSWERED: { zh: '收到协办反馈', en: 'a co-handler has answered' },
  WITHDRAWN: { zh: '申请人已撤回申请', en: 'the application is withdrawn' },
  DUE_SOON: { zh: '即将到期', en: 'is due soon' },
  OVERDUE: { zh: '已经逾期', en: 'is overdue' },
  NOTIFICATION_FAILED: { zh: '给申请人的通知未能送达', en: 'a notification has not reached the applicant' },
  COMPLAINT: { zh: '收到投诉举报', en: 'there is a complaint' },
  COMPLAINT_DECIDED: { zh: '投诉举报已处理', en: 'a complaint is decided' },
  ANSWER_WAITING: { zh: '公开答复已拟写，请审定', en: 'a published answer waits for your approval' },
  ANSWER_RETURNED: { zh: '公开答复被退回，请修改', en: 'the published answer was returned: write it anew' },
  DISPUTE_OPENED: { zh: '申请人申请行政复议或者提起行政诉讼', en: 'a reconsideration or suit was opened' },
  DISPUTE_CORRECTED: {
    zh: '复议、诉讼已审结，本机关的处理被纠正（撤销、变更、确认违法等），请查看结果',
    en: 'a reconsideration or suit has ended and corrected what the office did (quashed, varied, declared unlawful): look at it',
  },
  REDO_ORDERED: { zh: '被责令重新答复，请按期限办理', en: 'a new reply is ordered: mind its term' },
};

/** Of what is ordered by a day, that day behind the words. */
const dueWords: Readonly<Partial<Record<NoticeKind, Wording>>> = {
  DISPUTE_CORRECTED: { zh: '，履行期限至', en: '; to be done by ' },
  REDO_ORDERED: { zh: '，答复期限至', en: '; due by ' },
};

/** 提醒的说明, with the day by which an order is to be followed. */
export function noticeWording({ kind, dueOn }: Pick<StaffNotice, 'kind' | 'dueOn'>): Wording {
  const words = noticeWords[kind];
  const due = dueOn && dueWords[kind];
  if (!due) return words;
  return { zh: `${words.zh}${due.zh}${chineseDay(dueOn)}`, en: `${words.en}${due.en}${dueOn}` };
}
