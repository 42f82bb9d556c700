import { chineseDay } from '../calendar/chinese-day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { type SettledBy, settlementOf } from '../case-file/settlement.ts';
import type { ToldByDisputes } from '../case-file/told-by-disputes.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';
import { englishDay } from './day-wording.ts';

/** As it is told to the applicant; `{}` is the day. */
const words: Readonly<Record<SettledBy, Wording>> = {
  CORRECTION_ASKED: { zh: '机关已于{}告知补正。', en: 'The agency asked for a correction on {}.' },
  REPLIED_WITHOUT_CORRECTION: {
    zh: '机关已于{}答复，没有要求补正。',
    en: 'The agency replied on {} without asking for one.',
  },
  CORRECTED: { zh: '您已于{}补正。', en: 'You corrected the request on {}.' },
  CORRECTION_SUBMITTED: {
    zh: '您已于{}在网上提交补正，待机关确认。',
    en: 'You handed in a correction online on {}; the agency has yet to confirm it.',
  },
  REPLIED: { zh: '机关已于{}送出答复。', en: 'The agency sent its reply on {}.' },
  AWAITING_CORRECTION: {
    zh: '等您补正期间不计；收到补正以后，答复期限重新计算。',
    en: 'It does not run while your correction is awaited; it begins anew with the correction.',
  },
  AWAITING_PAYMENT: {
    zh: '缴费以前不计；按期缴费的，答复期限自缴费次日起重新计算。',
    en: 'It does not run before the fee is paid; paid in time, it begins anew the day after.',
  },
  PAID: { zh: '您已于{}缴费。', en: 'You paid on {}.' },
  PAYMENT_DECLARED: {
    zh: '您已申报于{}缴费，机关正在核对。',
    en: 'You declared a payment of {}; the agency is checking it.',
  },
  OPINION_GIVEN: { zh: '对方已于{}提出意见。', en: 'Answered on {}.' },
  RECTIFIED: { zh: '机关已于{}整改。', en: 'The agency put it right on {}.' },
  RECONSIDERATION_APPLIED: { zh: '您已于{}申请行政复议。', en: 'You applied for reconsideration on {}.' },
  RECONSIDERATION_FIRST: {
    zh: '您已于{}申请行政复议；不服复议决定的，起诉期限从收到决定起另算。',
    en: 'You applied for reconsideration on {}; the time to sue runs anew from its decision.',
  },
  SUED: { zh: '您已于{}起诉。', en: 'You sued on {}.' },
  CLOSED: { zh: '申请已于{}办结。', en: 'The case was closed on {}.' },
};

/** 期限已了, in the words of the portal. @returns undefined while the deadline is to be met */
export function settledDeadline(
  name: DeadlineName,
  file: CaseFile,
  told?: ToldByDisputes,
): Wording | undefined {
  const settlement = settlementOf(name, file, told);
  if (!settlement) return undefined;
  const { zh, en } = words[settlement.by];
  const { on } = settlement;
  return on === undefined
    ? { zh, en }
    : { zh: zh.replace('{}', chineseDay(on)), en: en.replace('{}', englishDay(on)) };
}
