import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { awaitsService } from '../case-file/awaits-service.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf, replyDueOf } from '../case-file/deadlines.ts';
import { openFeeNotice } from '../case-file/fee-guard.ts';
import { consulteeNames, groundNames } from '../case-file/names.ts';
import type { Wording } from '../statute/wording.ts';
import type { ConsultationProgress } from '../usecases/queries/consultations-of.ts';
import { remainingWorkingDays } from '../usecases/queries/remaining-working-days.ts';
import { dayWording } from './day-wording.ts';
import { deadlineAnchor } from './deadline-view.ts';

/** How the reply stands to its due day, in one sentence; with the deadline that explains it. */
export interface CaseStanding extends Wording {
  /** Empty: no day to explain. */
  readonly why: string;
}

/**
 * 距答复期限: days left, days over, or when it left.
 * @param stoppedFor whose opinion is awaited, while the time does not count
 * @returns null where nothing is due
 */
export function caseStanding(
  file: CaseFile,
  calendar: Calendar,
  today: Day,
  stoppedFor: Wording | null,
): CaseStanding | null {
  const answer = deadlinesOf(file, calendar, today);
  const { deadline, due } = replyDueOf(file, answer);
  if (file.reply?.sentOn !== undefined)
    return unexplained(sent(file.reply.sentOn, file, answer.repliedInTime === false));
  if (file.closedOn !== undefined || due === undefined) return null;
  if (file.state === 'AWAITING_CORRECTION') return unexplained(afterCorrection);
  const notice = openFeeNotice(file);
  if (notice) {
    const payUntil = answer.deadlines.PAYMENT_DUE;
    const paidOn = notice.declared?.paidOn ?? today;
    const isOver = payUntil !== undefined && paidOn > payUntil && !awaitsService('PAYMENT_DUE', file);
    return unexplained(isOver ? paymentTermOver : afterPayment);
  }
  if (stoppedFor) return { ...standsStill(stoppedFor), why: deadlineAnchor(deadline) };
  return { ...daysLeft(remainingWorkingDays(calendar, today, due)), why: deadlineAnchor(deadline) };
}

/** 暂不计期限, art. 33 ¶3: whose opinion is awaited. A term to redo is not stopped. @returns null while the period runs */
export function stoppedFor(
  { redo }: CaseFile,
  consultations: readonly ConsultationProgress[],
): Wording | null {
  const underWay = redo ? [] : consultations.filter(({ state }) => state === 'SENT' || state === 'DELIVERED');
  const asked = new Set(underWay.map((one) => one.with));
  if (asked.size === 0) return null;
  const names = [...asked].map((one) => consulteeNames[one]);
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => `the ${en}`).join(' and '),
  };
}

function standsStill({ zh, en }: Wording): Wording {
  return {
    zh: `答复期限现在暂不计算：正在征求${zh}的意见，征求意见的时间不计入答复期限（条例第三十三条第三款）；意见收到或者意见期限届满后接着计算。`,
    en: `The reply period stands still: ${en} is being asked for an opinion, and that time does not count (art. 33, paragraph 3). It runs on when the opinion has come, or its term is over.`,
  };
}

const afterCorrection: Wording = {
  zh: '收到您的补正后，答复期限重新起算。',
  en: 'The reply period begins anew when your correction has come.',
};
const afterPayment: Wording = {
  zh: '按期缴费后，答复期限自次日起重新计算。',
  en: 'Once the fee is paid in time, the reply period begins anew the day after.',
};
const paymentTermOver: Wording = {
  zh: '缴费期限已过，逾期缴费不再使答复期限重新计算。',
  en: 'The term to pay is over; what is paid late begins no reply period.',
};

function unexplained(words: Wording): CaseStanding {
  return { ...words, why: '' };
}

function sent(on: Day, { reply }: CaseFile, late: boolean): Wording {
  const ground = groundNames[reply?.ground ?? 'OTHER'];
  const day = dayWording(on);
  return {
    zh: `${day.zh}送出答复（${ground.zh}）${late ? '，迟于答复期限' : ''}。`,
    en: `The reply (${ground.en}) left on ${day.en}${late ? ', after the last day to reply' : ''}.`,
  };
}

function daysLeft(left: number): Wording {
  if (left < 0)
    return {
      zh: `答复期限已过${-left}个工作日。`,
      en: `The reply is ${-left} working day${left === -1 ? '' : 's'} late.`,
    };
  if (left === 0) return { zh: '今天是答复期限的最后一天。', en: 'Today is the last day to reply.' };
  return {
    zh: `距答复期限还有${left}个工作日。`,
    en: `${left} working day${left === 1 ? '' : 's'} left to reply.`,
  };
}
