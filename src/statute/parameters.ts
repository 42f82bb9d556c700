import { day } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Citation, Instrument } from './citation.ts';
import type { Reading } from './reading.ts';

/** 期间: a length of time in the unit the law counts it in. */
export interface Term {
  readonly length: number;
  readonly unit: 'WORKING_DAYS' | 'CALENDAR_DAYS' | 'MONTHS';
}

/** 参数的一个值: in force from the day it is in force until the next value's. */
export interface Dated<Value> {
  readonly from: Day;
  readonly value: Value;
  readonly source: Citation;
  /** The source as the whole basis of a term that rests on nothing else. */
  readonly basis: readonly [Citation];
  readonly readings: readonly Reading[];
}

/** 参数的历史: a parameter of the law through time, oldest value first. A new law adds a value; no value is ever edited. */
export type History<Value> = readonly Dated<Value>[];

/** 施行日期: the day a text of law came into force. */
export const inForceFrom = {
  REGULATION_2007: day('2008-05-01'),
  REGULATION: day('2019-05-15'),
  FEE_MEASURES: day('2021-01-01'),
  RECONSIDERATION_LAW_1999: day('1999-10-01'),
  RECONSIDERATION_LAW: day('2024-01-01'),
  RECONSIDERATION_REGULATION: day('2026-07-01'),
  LITIGATION_LAW: day('2015-05-01'),
  LITIGATION_INTERPRETATION: day('2018-02-08'),
  DISCLOSURE_INTERPRETATION: day('2025-06-01'),
  CIVIL_CODE: day('2021-01-01'),
  CIVIL_PROCEDURE_LAW_2017: day('2017-07-01'),
  CIVIL_PROCEDURE_LAW: day('2022-01-01'),
  COURT_MAIL_RULES: day('2005-01-01'),
} as const satisfies Record<Instrument, Day>;

/** 答复期限, 2007 text art. 24 ¶2 (15) and art. 33 ¶2 (20): the reply is due within so many working days of receipt. */
export const replyTerm: History<Term> = [
  since('REGULATION_2007', workingDays(15), { article: 24, paragraph: 2 }),
  since('REGULATION', workingDays(20), { article: 33, paragraph: 2 }),
];

/** 延长答复, 2007 text art. 24 ¶2 and art. 33 ¶2: the reply period may be extended once, by at most so many working days. */
export const extensionMaximum: History<number> = [
  since('REGULATION_2007', 15, { article: 24, paragraph: 2 }),
  since('REGULATION', 20, { article: 33, paragraph: 2 }, ['AMB-20']),
];

/** 补正告知期限, art. 30: the correction notice is due within 7 working days of receipt; the 2007 text set no term. */
export const correctionNoticeTerm: History<Term | undefined> = [
  since('REGULATION_2007', undefined, { article: 21, item: 4 }),
  since('REGULATION', workingDays(7), { article: 30 }, ['AMB-3']),
];

/** 补正期限, art. 30: the applicant's term is to be reasonable; 15 working days unless the notice sets another (AMB-6). */
export const correctionTerm: History<Term | undefined> = [
  since('REGULATION_2007', undefined, { article: 21, item: 4 }),
  since('REGULATION', workingDays(15), { article: 30 }, ['AMB-6']),
];

/** 征求第三方意见期限, art. 32: the third party answers within 15 working days of receiving the letter; the 2007 text set no term. */
export const thirdPartyTerm: History<Term | undefined> = [
  since('REGULATION_2007', undefined, { article: 23 }),
  since('REGULATION', workingDays(15), { article: 32 }),
];

/** 征求共同制作机关意见期限, art. 34: a co-producing organ answers within 15 working days; its silence is consent. */
export const coProducerTerm: History<Term | undefined> = [
  since('REGULATION_2007', undefined, {}),
  since('REGULATION', workingDays(15), { article: 34 }),
];

/** 缴费期限, 信息处理费管理办法: the fee is paid within 20 working days from the day after the notice is received. */
export const paymentTerm: History<Term | undefined> = [
  since('REGULATION_2007', undefined, { article: 27 }),
  since('FEE_MEASURES', workingDays(20), {}),
];

/** 收费标准, art. 42 ¶1: what each item or page costs, dearer by the part that exceeds (超额累进). Amounts in fen. */
export interface Tariff {
  /** Up to and including so many, each costs so much. */
  readonly bands: readonly { readonly upTo: number; readonly eachInFen: number }[];
  /** Beyond the last band: blocks of so many, each block dearer than the one before. */
  readonly beyond: { readonly eachInFen: number; readonly blockOf: number; readonly dearerByInFen: number };
}

/** 按件计收, 信息处理费管理办法: per item of one applicant at one organ in the natural month. */
export const itemTariff: History<Tariff> = [
  since(
    'FEE_MEASURES',
    {
      bands: [
        { upTo: 10, eachInFen: 0 },
        { upTo: 30, eachInFen: 100_00 },
      ],
      beyond: { eachInFen: 200_00, blockOf: 10, dearerByInFen: 100_00 },
    },
    {},
    ['AMB-22'],
  ),
];

/** 按量计收, 信息处理费管理办法: per page of one application, never accumulated. */
export const pageTariff: History<Tariff> = [
  since(
    'FEE_MEASURES',
    {
      bands: [
        { upTo: 30, eachInFen: 0 },
        { upTo: 100, eachInFen: 10_00 },
        { upTo: 200, eachInFen: 20_00 },
      ],
      beyond: { eachInFen: 40_00, blockOf: Infinity, dearerByInFen: 0 },
    },
    {},
  ),
];

/** 重新作出答复, AMB-11: after a quashing the new reply is due within the reply term, from service of the decision. */
export const redoTerm: History<Term> = [
  since('REGULATION_2007', workingDays(15), { article: 24, paragraph: 2 }, ['AMB-11']),
  since('REGULATION', workingDays(20), { article: 33, paragraph: 2 }, ['AMB-11']),
];

/** 重新作出答复, 实施条例 art. 58 read literally (AMB-11): 60 days where the laws set no term, and the reply term is taken for none. */
export const sixtyDayRedoTerm: History<Term> = [
  since('REGULATION_2007', workingDays(15), { article: 24, paragraph: 2 }, ['AMB-11']),
  since('REGULATION', workingDays(20), { article: 33, paragraph: 2 }, ['AMB-11']),
  since('RECONSIDERATION_REGULATION', calendarDays(60), { article: 58 }, ['AMB-11']),
];

/** 更正自身信息的期限, art. 41 (2007 text art. 25 ¶2), which sets none: within 20 working days, as the reply (AMB-13). */
export const rectificationTerm: History<Term> = [
  since('REGULATION_2007', workingDays(20), { article: 25, paragraph: 2 }, ['AMB-13']),
  since('REGULATION', workingDays(20), { article: 41 }, ['AMB-13']),
];

/** 更正自身信息的期限 (AMB-13): 行政诉讼法 art. 47 gives two months where no term is set, 实施条例 art. 24 ¶2 sixty days. */
export const fallbackRectificationTerm: History<Term> = [
  since('LITIGATION_LAW', months(2), { article: 47, paragraph: 1 }, ['AMB-13']),
  since('RECONSIDERATION_REGULATION', calendarDays(60), { article: 24, paragraph: 2 }, ['AMB-13']),
];

/** 申请行政复议期限, 行政复议法 art. 20 (before 2024 art. 9): within 60 days of knowing the act. */
export const reconsiderationApplyTerm: History<Term> = [
  since('RECONSIDERATION_LAW_1999', calendarDays(60), { article: 9, paragraph: 1 }),
  since('RECONSIDERATION_LAW', calendarDays(60), { article: 20, paragraph: 1 }),
];

/** 复议受理审查期限, 行政复议法 art. 30 (before 2024 art. 17): accepted or refused within 5 working days, else deemed accepted. */
export const reconsiderationAcceptanceTerm: History<Term> = [
  since('RECONSIDERATION_LAW_1999', workingDays(5), { article: 17 }),
  since('RECONSIDERATION_LAW', workingDays(5), { article: 30 }),
];

/** 复议申请补正期限, 行政复议法 art. 31: the applicant corrects within 10 working days of the notice. */
export const reconsiderationCorrectionTerm: History<Term | undefined> = [
  since('RECONSIDERATION_LAW_1999', undefined, {}),
  since('RECONSIDERATION_LAW', workingDays(10), { article: 31 }),
];

/** 发送申请书副本期限, 行政复议法 art. 48: the copy goes to the agency within 7 working days of acceptance. */
export const reconsiderationCopyTerm: History<Term> = [
  since('RECONSIDERATION_LAW_1999', workingDays(7), { article: 23, paragraph: 1 }),
  since('RECONSIDERATION_LAW', workingDays(7), { article: 48 }),
];

/** 简易程序发送副本期限, 行政复议法 art. 54: in the simplified procedure within 3 working days. */
export const simplifiedCopyTerm: History<Term> = [
  since('RECONSIDERATION_LAW', workingDays(3), { article: 54 }),
];

/** 复议答复期限, 行政复议法 art. 48: answer and evidence within 10 working days of the copy; before 2024, 10 calendar days. */
export const reconsiderationAnswerTerm: History<Term> = [
  since('RECONSIDERATION_LAW_1999', calendarDays(10), { article: 23, paragraph: 1 }),
  since('RECONSIDERATION_LAW', workingDays(10), { article: 48 }),
];

/** 简易程序答复期限, 行政复议法 art. 54: in the simplified procedure within 5 working days. */
export const simplifiedAnswerTerm: History<Term> = [
  since('RECONSIDERATION_LAW', workingDays(5), { article: 54 }),
];

/** 复议审理期限, 行政复议法 art. 62 ¶1 (before 2024 art. 31): decided within 60 days of acceptance. */
export const reconsiderationDecisionTerm: History<Term> = [
  since('RECONSIDERATION_LAW_1999', calendarDays(60), { article: 31, paragraph: 1 }),
  since('RECONSIDERATION_LAW', calendarDays(60), { article: 62, paragraph: 1 }),
];

/** 简易程序审理期限, 行政复议法 art. 62 ¶2: in the simplified procedure within 30 days. */
export const simplifiedDecisionTerm: History<Term> = [
  since('RECONSIDERATION_LAW', calendarDays(30), { article: 62, paragraph: 2 }),
];

/** 延长审理期限, 行政复议法 art. 62 ¶1 (before 2024 art. 31): the ordinary procedure may be extended once, by at most so many days. */
export const reconsiderationExtensionMaximum: History<number> = [
  since('RECONSIDERATION_LAW_1999', 30, { article: 31, paragraph: 1 }),
  since('RECONSIDERATION_LAW', 30, { article: 62, paragraph: 1 }),
];

/** 直接起诉期限, 行政诉讼法 art. 46: within six months of knowing the act. */
export const directSuitTerm: History<Term> = [
  since('LITIGATION_LAW', months(6), { article: 46, paragraph: 1 }),
];

/** 不作为起诉期限, 法释〔2018〕1号 art. 66: within six months of the end of the term to act. */
export const silenceSuitTerm: History<Term> = [
  since('LITIGATION_LAW', months(6), { article: 47, paragraph: 1 }),
  since('LITIGATION_INTERPRETATION', months(6), { article: 66 }),
];

/** 复议后起诉期限, 行政诉讼法 art. 45: within 15 days of the reconsideration decision, or of the end of its term. */
export const suitAfterReconsiderationTerm: History<Term> = [
  since('LITIGATION_LAW', calendarDays(15), { article: 45 }),
];

/** 答辩举证期限, 行政诉讼法 art. 67: answer and evidence within 15 days of the copy of the complaint. */
export const courtAnswerTerm: History<Term> = [
  since('LITIGATION_LAW', calendarDays(15), { article: 67, paragraph: 1 }),
];

/** 判决上诉期限, 行政诉讼法 art. 85: an appeal against a judgment within 15 days of its service. */
export const judgmentAppealTerm: History<Term> = [since('LITIGATION_LAW', calendarDays(15), { article: 85 })];

/** 裁定上诉期限, 行政诉讼法 art. 85: an appeal against a ruling within 10 days of its service. */
export const rulingAppealTerm: History<Term> = [since('LITIGATION_LAW', calendarDays(10), { article: 85 })];

/** 判决公开期限, 法释〔2025〕8号 art. 11: a judgment to disclose is performed within 20 working days; before, the court set it. */
export const disclosureTerm: History<Term | undefined> = [
  since('LITIGATION_LAW', undefined, {}),
  since('DISCLOSURE_INTERPRETATION', workingDays(20), { article: 11 }),
];

/** 公告期, 民事诉讼法 art. 95 (2017 text art. 92), by analogy: served when so many days have passed since publication. */
export const publicNoticeTerm: History<Term> = [
  since('CIVIL_PROCEDURE_LAW_2017', calendarDays(60), { article: 92, paragraph: 1 }, ['AMB-27']),
  since('CIVIL_PROCEDURE_LAW', calendarDays(30), { article: 95, paragraph: 1 }, ['AMB-27']),
];

/** 适用法律: the value in force on a day, with its source. @throws RangeError before the first value */
export function entryOn<Value>(history: History<Value>, on: Day): Dated<Value> {
  for (let index = history.length - 1; index >= 0; index--) {
    const entry = history[index];
    if (entry !== undefined && entry.from <= on) return entry;
  }
  throw new RangeError(`no law in force on ${on}`);
}

/** 适用法律: the value in force on a day. @throws RangeError before the first value */
export function parameterOn<Value>(history: History<Value>, on: Day): Value {
  return entryOn(history, on).value;
}

/** 施行以来: a value in force since a text of law is, at its place in that text. */
export function since<Value>(
  instrument: Instrument,
  value: Value,
  place: Omit<Citation, 'instrument'>,
  readings: readonly Reading[] = [],
): Dated<Value> {
  const source = { instrument, ...place };
  return { from: inForceFrom[instrument], value, source, basis: [source], readings };
}

function workingDays(length: number): Term {
  return { length, unit: 'WORKING_DAYS' };
}

function calendarDays(length: number): Term {
  return { length, unit: 'CALENDAR_DAYS' };
}

function months(length: number): Term {
  return { length, unit: 'MONTHS' };
}
