import { chineseDay } from '../calendar/chinese-day.ts';
import type { Day } from '../calendar/day.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';
import type { CaseFile } from './case-file.ts';
import { type SettledBy, settlementOf } from './settlement.ts';
import type { ToldByDisputes } from './told-by-disputes.ts';

/** As it is told to whoever keeps the case; `{}` is the day. */
const words: Readonly<Record<SettledBy, Wording>> = {
  CORRECTION_ASKED: { zh: '已于{}告知补正。', en: 'A correction was asked for on {}.' },
  REPLIED_WITHOUT_CORRECTION: {
    zh: '已于{}答复，没有要求补正。',
    en: 'The reply left on {} without a correction having been asked for.',
  },
  CORRECTED: { zh: '申请人已于{}补正。', en: 'The applicant corrected the request on {}.' },
  CORRECTION_SUBMITTED: {
    zh: '申请人已于{}在网上提交补正，待确认。',
    en: 'The applicant handed in a correction online on {}; it is yet to be confirmed.',
  },
  REPLIED: { zh: '已于{}送出答复。', en: 'The reply left on {}.' },
  AWAITING_CORRECTION: {
    zh: '等待补正期间不计；收到补正以后，答复期限重新计算。',
    en: 'It does not run while a correction is awaited; it begins anew with the correction.',
  },
  AWAITING_PAYMENT: {
    zh: '等待缴费期间不计；按期缴费的，答复期限自缴费次日起重新计算。',
    en: 'It does not run while a payment is awaited; paid in time, it begins anew the day after.',
  },
  PAID: { zh: '申请人已于{}缴费。', en: 'The applicant paid on {}.' },
  PAYMENT_DECLARED: {
    zh: '申请人申报已于{}缴费，待核对。',
    en: 'The applicant declared a payment of {}; it is yet to be checked.',
  },
  OPINION_GIVEN: { zh: '对方已于{}提出意见。', en: 'Answered on {}.' },
  RECTIFIED: { zh: '已于{}整改。', en: 'Put right on {}.' },
  RECONSIDERATION_APPLIED: { zh: '申请人已于{}申请行政复议。', en: 'Reconsideration was applied for on {}.' },
  RECONSIDERATION_FIRST: {
    zh: '申请人已于{}申请行政复议；不服复议决定的，起诉期限从收到决定起另算。',
    en: 'Reconsideration was applied for on {}; the time to sue runs anew from its decision.',
  },
  SUED: { zh: '申请人已于{}起诉。', en: 'The applicant sued on {}.' },
  CLOSED: { zh: '案件已于{}办结。', en: 'The case was closed on {}.' },
};

const notAsked: Wording = { zh: '期限已过，没有告知补正。', en: 'It is over; no correction was asked for.' };

/** 申请人的期限: where the day has passed they are over, and nobody need do anything. */
const remedies: ReadonlySet<DeadlineName> = new Set(['RECONSIDERATION_APPLY_BY', 'LITIGATION_FILE_BY']);

/** @returns undefined for a remedy that is still open, and for every other deadline */
export function remedyOver(name: DeadlineName, due: Day, today: Day): Wording | undefined {
  return remedies.has(name) && due < today ? { zh: '期限已过。', en: 'It is over.' } : undefined;
}

/**
 * 期限已了, in the words of the office. Where no correction was asked for in time, none was wanted: nothing is owed any more.
 * @returns undefined while the deadline is to be met, or was missed
 */
export function settledDeadline(
  name: DeadlineName,
  due: Day,
  file: CaseFile,
  today: Day,
  told?: ToldByDisputes,
): Wording | undefined {
  const settlement = settlementOf(name, file, told);
  if (settlement) return settledWording(words[settlement.by], settlement.on);
  if (name === 'CORRECTION_NOTICE_DUE' && due < today) return notAsked;
  return remedyOver(name, due, today);
}

/** @param on stands where the words say `{}` */
export function settledWording({ zh, en }: Wording, on: Day | undefined): Wording {
  return on === undefined ? { zh, en } : { zh: zh.replace('{}', chineseDay(on)), en: en.replace('{}', on) };
}
