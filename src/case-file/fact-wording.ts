import type { Fact } from './facts.ts';
import type { Wording } from '../statute/wording.ts';
import { channelNames, groundNames } from './names.ts';
import { assertNever } from './outcome.ts';

/** 办理经过: what happened, in one sentence for each fact. Names no person beyond what the applicant may see. */
export function factWording(fact: Fact): Wording {
  switch (fact.fact) {
    case 'SUBMITTED':
      return {
        zh: `通过${channelNames[fact.channel].zh}提交申请。`,
        en: `Application handed in: ${channelNames[fact.channel].en}.`,
      };
    case 'MAIL_LOGGED':
      return {
        zh: `收到来信（${channelNames[fact.channel].zh}），已登记信件。`,
        en: `Mail logged (${channelNames[fact.channel].en}).`,
      };
    case 'MAIL_HANDED_OVER':
      return {
        zh: `信件由${fact.from}移交${fact.to}。`,
        en: `Mail handed over from ${fact.from} to ${fact.to}.`,
      };
    case 'APPLICATION_RECORDED':
      return {
        zh: fact.oral
          ? '工作人员代为填写口头申请，经申请人确认。'
          : `录入申请（${channelNames[fact.channel].zh}）。`,
        en: fact.oral
          ? 'Oral application written down and approved.'
          : `Application recorded (${channelNames[fact.channel].en}).`,
      };
    case 'RECEIVED':
      return { zh: '收到申请（条例第三十一条）。', en: 'Application received (art. 31).' };
    case 'CONFIRMED':
      return { zh: '双方确认收到申请（条例第三十一条）。', en: 'Receipt confirmed by both sides (art. 31).' };
    case 'REGISTERED':
      return {
        zh: `登记，编号${fact.applicationNo}，出具登记回执。`,
        en: `Registered as ${fact.applicationNo}.`,
      };
    case 'ASSIGNED':
      return { zh: '分办至承办科室。', en: 'Assigned to a unit.' };
    case 'ASSIGNMENT_ACCEPTED':
      return { zh: '承办人接收办理。', en: 'Taken by its handler.' };
    case 'ASSIGNMENT_RETURNED':
      return { zh: `承办科室退回分办：${fact.reason}`, en: `Given back by the unit: ${fact.reason}` };
    case 'CORRECTION_NOTICE_SENT':
      return {
        zh: `发出补正告知书（${fact.documentNo}），补正期限${fact.termWorkingDays}个工作日。`,
        en: `Correction notice ${fact.documentNo} sent; term ${fact.termWorkingDays} working days.`,
      };
    case 'CORRECTION_NOTICE_SERVED':
      return { zh: '补正告知书送达。', en: 'Correction notice served.' };
    case 'CORRECTION_RECEIVED':
      return {
        zh: '收到补正材料，答复期限重新起算。',
        en: 'Correction received; the answer period starts again.',
      };
    case 'LAPSED':
      return {
        zh: '申请人逾期不补正，视为放弃申请。',
        en: 'No correction in time: the application has lapsed.',
      };
    case 'SEARCH_RECORDED':
      return { zh: '检索所申请的信息。', en: 'Search made.' };
    case 'REPLY_DRAFTED':
      return {
        zh: `拟写答复（第${fact.draftNo}稿，${groundNames[fact.reply.ground].zh}）。`,
        en: `Reply drafted (no. ${fact.draftNo}, ${groundNames[fact.reply.ground].en}).`,
      };
    case 'REVIEW_REQUESTED':
      return { zh: '送法制审核、保密审查。', en: 'Sent to legal and secrecy review.' };
    case 'LEGAL_REVIEW_PASSED':
      return { zh: '法制审核通过。', en: 'Legal review passed.' };
    case 'SECRECY_REVIEW_PASSED':
      return { zh: '保密审查通过。', en: 'Secrecy review passed.' };
    case 'DRAFT_RETURNED':
      return { zh: `退回修改：${fact.reasons}`, en: `Draft returned: ${fact.reasons}` };
    case 'REPLY_SIGNED':
      return {
        zh: `签发答复（${fact.documentNo}，${groundNames[fact.ground].zh}）。`,
        en: `Reply ${fact.documentNo} signed (${groundNames[fact.ground].en}).`,
      };
    case 'REPLY_SENT':
      return { zh: '答复已送出。', en: 'Reply sent.' };
    case 'REPLY_SERVED':
      return { zh: '答复送达，救济期限起算。', en: 'Reply served; the remedy periods begin.' };
    case 'SERVICE_FAILED':
      return { zh: `未能送达：${fact.reason}`, en: `Could not be served: ${fact.reason}` };
    case 'WITHDRAWN':
      return { zh: '申请人撤回申请。', en: 'Application withdrawn.' };
    case 'QUERY_CODE_REISSUED':
      return { zh: '凭身份证明补发查询码。', en: 'Query code issued anew.' };
    case 'ARCHIVED':
      return { zh: `归档，档号${fact.archivalCode}。`, en: `Filed as ${fact.archivalCode}.` };
    case 'FACT_VOIDED':
      return {
        zh: `作废第${fact.seq}条记录：${fact.reason}`,
        en: `Entry ${fact.seq} voided: ${fact.reason}`,
      };
    default:
      return assertNever(fact);
  }
}

/** What happens next and who must act, for the applicant. */
export const nextSteps = {
  SUBMITTED: { zh: '等待机关确认收到申请。', en: 'The organ must confirm the receipt.' },
  RECEIVED: { zh: '机关已收到申请，正在登记。', en: 'The organ has received it and is registering it.' },
  REGISTERED: { zh: '已登记，等待承办。', en: 'Registered; a handler will take it.' },
  AWAITING_CORRECTION: {
    zh: '请您按补正告知书补正申请。',
    en: 'You must correct the application as the notice says.',
  },
  IN_HANDLING: { zh: '承办人正在办理。', en: 'The handler is at work.' },
  UNDER_REVIEW: { zh: '答复正在审核。', en: 'The reply is under review.' },
  APPROVED: { zh: '答复已审核，等待签发。', en: 'The reply waits for signature.' },
  SIGNED: { zh: '答复已签发，即将送出。', en: 'The reply is signed and about to leave.' },
  REPLIED: { zh: '已答复。', en: 'Answered.' },
  ARCHIVED: { zh: '已办结归档。', en: 'Closed and filed.' },
  LAPSED: { zh: '因逾期未补正，已按放弃申请处理。', en: 'Closed: no correction came in time.' },
  WITHDRAWN: { zh: '您已撤回申请。', en: 'You withdrew the application.' },
} as const;
