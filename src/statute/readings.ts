import type { Day } from '../calendar/day.ts';
import { parameterOn, since } from './parameters.ts';
import type { History } from './parameters.ts';
import type { Reading } from './reading.ts';
import type { Wording } from './wording.ts';

/** 谁定口径: a reading of the law, a setting of the office, what a fact of the case says, or the rules of the annual report. */
export type SettledBy = 'LAW' | 'OFFICE' | 'FACT' | 'ANNUAL_REPORT';

/** 解释口径: every doubtful point of docs/statute-notes.md, and who settles it. */
export const doubtfulPoints = {
  'AMB-1': ['OFFICE'],
  'AMB-2': ['LAW', 'OFFICE'],
  'AMB-3': ['LAW'],
  'AMB-4': ['FACT'],
  'AMB-5': ['OFFICE', 'FACT'],
  'AMB-6': ['OFFICE', 'FACT'],
  'AMB-7': ['LAW'],
  'AMB-8': ['OFFICE'],
  'AMB-9': ['LAW'],
  'AMB-10': ['LAW'],
  'AMB-11': ['LAW'],
  'AMB-12': ['ANNUAL_REPORT'],
  'AMB-13': ['LAW'],
  'AMB-14': ['OFFICE'],
  'AMB-15': ['LAW'],
  'AMB-16': ['FACT'],
  'AMB-17': ['ANNUAL_REPORT'],
  'AMB-18': ['LAW'],
  'AMB-19': ['OFFICE'],
  'AMB-20': ['LAW'],
  'AMB-21': ['LAW'],
  'AMB-22': ['OFFICE'],
  'AMB-23': ['OFFICE'],
  'AMB-24': ['LAW'],
  'AMB-25': ['LAW'],
  'AMB-26': ['LAW'],
  'AMB-27': ['LAW'],
  'AMB-28': ['LAW'],
  'AMB-29': ['FACT'],
  'AMB-30': ['FACT'],
  'AMB-31': ['FACT'],
  'AMB-32': ['FACT'],
} as const satisfies Readonly<Record<Reading, readonly SettledBy[]>>;

/** 口径取值: what each reading of the law may be read as; the first value of each is the mainstream practice. */
export const readingValues = {
  // Art. 30: a second correction notice.
  'AMB-2': {
    RESTARTS: wording('第二次补正重新起算', 'a second correction restarts the period'),
    DOES_NOT_RESTART: wording('第二次补正不重新起算', 'a second correction does not restart the period'),
  },
  // Art. 30: a correction notice after the seventh working day.
  'AMB-3': {
    DOES_NOT_RESTART: wording('逾期的补正告知不重新起算', 'a late notice does not restart the period'),
    RESTARTS: wording('逾期的补正告知照常重新起算', 'a late notice restarts the period all the same'),
  },
  // Art. 33 ¶3: which days of a consultation do not count.
  'AMB-7': {
    AFTER_SENDING: wording('自发出次日起扣除', 'excluded from the day after sending'),
    FROM_DELIVERY: wording('自对方收到次日起扣除', "excluded from the day after the consultee's receipt"),
    SENDING_DAY_TOO: wording('发出当日也扣除', 'the sending day excluded too'),
  },
  // Art. 33 ¶3: whether coordination (art. 11) and a referral (art. 17 ¶3) count as asking 其他机关.
  'AMB-7.2': {
    EXCLUDED: wording('征求其他机关意见的时间扣除', 'the time of other organs is excluded'),
    NOT_EXCLUDED: wording('征求其他机关意见的时间不扣除', 'the time of other organs is not excluded'),
  },
  // 实施条例 art. 30 against 法释〔2025〕8号 art. 2 ¶2: silence since 2026-07-01.
  'AMB-9': {
    RECONSIDERATION_FIRST: wording('不答复的，复议前置', 'silence goes to reconsideration first'),
    EITHER: wording('不答复的，复议或者诉讼', 'silence goes to reconsideration or to court'),
  },
  // Art. 35: the clock while reasons are awaited.
  'AMB-10': {
    RUNS_ON: wording('要求说明理由期间照常计算', 'the clock runs on while reasons are awaited'),
    RESTARTS: wording('说明理由之日重新起算', 'the clock restarts when the reasons are given'),
  },
  // 实施条例 art. 58: the term to answer anew after a quashing.
  'AMB-11': {
    REPLY_TERM: wording('重作适用答复期限', 'a new reply is due within the reply term'),
    SIXTY_DAYS: wording('重作适用60日', 'a new reply is due within 60 days'),
  },
  // Art. 41: the term to correct a record about the applicant.
  'AMB-13': {
    TWENTY_WORKING_DAYS: wording('更正期限20个工作日', 'rectified within 20 working days'),
    SIXTY_DAYS: wording('更正期限60日（此前两个月）', 'rectified within 60 days, formerly two months'),
  },
  // 信息处理费管理办法: 从完成缴费次日起重新计算.
  'AMB-15': {
    NEXT_DAY_COUNTS: wording('缴费次日即可计为第1日', 'the day after payment may be day 1'),
    NEXT_DAY_EXCLUDED: wording('缴费次日为起算日，不计入', 'the day after payment is itself not counted'),
  },
  // 法释〔2025〕8号 art. 10: the remedy line of replies the courts do not hear.
  'AMB-18': {
    EITHER: wording('仍写明复议和诉讼', 'reconsideration and suit are both named'),
    RECONSIDERATION_ONLY: wording('只写明复议', 'reconsideration alone is named'),
  },
  // Art. 33 ¶2: an extension given in parts.
  'AMB-20': {
    ONCE: wording('一个期限内只延长一次', 'one extension in a period'),
    SPLIT_WITHIN_MAXIMUM: wording('可以分次延长，合计不超过上限', 'several, up to the maximum together'),
  },
  // 民法典 art. 203 ¶1: a last day on a weekend day worked by notice.
  'AMB-21': {
    STAYS: wording('末日为调休上班日的，不顺延', 'a last day on a make-up working day stays'),
    MOVES: wording('末日为调休上班日的，顺延', 'a last day on a make-up working day moves on'),
  },
  // A stoppage of work by local order.
  'AMB-24': {
    OBEYED: wording('地方政府的停工命令有效', 'local orders to stop work are obeyed'),
    IGNORED: wording('地方政府的停工命令不计', 'local orders to stop work are ignored'),
  },
  // 行政复议法 art. 23 ¶1 item 4 before 实施条例 art. 31: a refusal in part.
  'AMB-25': {
    EITHER: wording('部分不予公开的，复议或者诉讼', 'a partial refusal has either route'),
    RECONSIDERATION_FIRST: wording(
      '部分不予公开的，复议前置',
      'a partial refusal goes to reconsideration first',
    ),
  },
  // 法释〔2004〕13号 art. 11 by analogy: a letter that came back from the address the recipient gave.
  'AMB-26': {
    SERVED_ON_RETURN: wording(
      '按本人提供的地址邮寄被退回的，退回之日视为送达',
      'served on the day of return',
    ),
    NOT_SERVED: wording('邮件被退回的，未送达', 'a returned letter is not served'),
  },
  // 民事诉讼法 art. 95: the last day of a public notice is a rest day.
  'AMB-27': {
    STAYS: wording('公告期末日为休息日的，不顺延', 'a public notice may end on a rest day'),
    MOVES: wording('公告期末日为休息日的，顺延', 'the end of a public notice moves off a rest day'),
  },
  // 国办公开办函〔2016〕235号, silent on letters fetched: the day that decides timeliness.
  'AMB-28': {
    NOTIFIED: wording(
      '自行领取的，以通知领取之日判断是否按期',
      'in time by the day the applicant is told to fetch it',
    ),
    FETCHED: wording('自行领取的，以领取之日判断是否按期', 'in time by the day it is fetched'),
  },
} as const satisfies Readonly<Record<Reading, Readonly<Record<string, Wording>>>>;

/** 可切换的口径: a doubtful point of which the law itself leaves two readings; AMB-7.2 is the second question of AMB-7. */
export type SwitchableReading = keyof typeof readingValues;

/** 口径取值: the readings of one point. */
export type ReadingValue<Point extends SwitchableReading> = keyof (typeof readingValues)[Point];

/** 口径的历史: for each point the value taken through time; a change of mind adds a value, and moves no date it did not govern. */
export type Readings = { readonly [Point in SwitchableReading]: History<ReadingValue<Point>> };

/** 所取口径: the readings this product ships, the mainstream practice, each with the provision that leaves the doubt or ends it. */
export const shippedReadings: Readings = {
  'AMB-2': [since('REGULATION', 'RESTARTS', { article: 30 })],
  'AMB-3': [since('REGULATION', 'DOES_NOT_RESTART', { article: 30 })],
  'AMB-7': [since('REGULATION_2007', 'AFTER_SENDING', { article: 24, paragraph: 3 })],
  'AMB-7.2': [since('REGULATION', 'EXCLUDED', { article: 33, paragraph: 3 })],
  'AMB-9': [
    since('REGULATION_2007', 'EITHER', { article: 33 }),
    since('RECONSIDERATION_REGULATION', 'RECONSIDERATION_FIRST', { article: 30 }),
  ],
  'AMB-10': [since('REGULATION', 'RUNS_ON', { article: 35 })],
  'AMB-11': [since('REGULATION_2007', 'REPLY_TERM', { article: 24, paragraph: 2 })],
  'AMB-13': [since('REGULATION_2007', 'TWENTY_WORKING_DAYS', { article: 25, paragraph: 2 })],
  'AMB-15': [since('FEE_MEASURES', 'NEXT_DAY_COUNTS', {})],
  'AMB-18': [since('REGULATION_2007', 'EITHER', { article: 33 })],
  'AMB-20': [since('REGULATION_2007', 'ONCE', { article: 24, paragraph: 2 })],
  'AMB-21': [since('REGULATION_2007', 'STAYS', {})],
  'AMB-24': [since('REGULATION_2007', 'OBEYED', {})],
  'AMB-25': [
    since('REGULATION_2007', 'EITHER', { article: 33 }),
    since('RECONSIDERATION_REGULATION', 'RECONSIDERATION_FIRST', { article: 31 }),
  ],
  'AMB-26': [since('COURT_MAIL_RULES', 'SERVED_ON_RETURN', { article: 11 })],
  'AMB-27': [since('CIVIL_PROCEDURE_LAW_2017', 'STAYS', { article: 92, paragraph: 1 })],
  'AMB-28': [since('REGULATION_2007', 'NOTIFIED', {})],
};

/** 所取口径: how a doubtful point is read on the day whose law governs. @throws RangeError before the doubt arose */
export function readingOn<Point extends SwitchableReading>(
  readings: Readings,
  point: Point,
  on: Day,
): ReadingValue<Point> {
  return parameterOn<ReadingValue<Point>>(readings[point], on);
}

/** 口径说明: a doubtful point that decided a deadline, and how it was read. */
export interface TakenReading extends Wording {
  readonly reading: SwitchableReading;
  readonly value: string;
}

/** 口径说明: how each point cited was read on the day whose law governs; a point that is no reading of the law is left out. */
export function takenReadings(
  readings: Readings,
  cited: readonly Reading[],
  on: Day,
): readonly TakenReading[] {
  return switchableReadings
    .filter((point) => cited.some((reading) => point === reading || point.startsWith(`${reading}.`)))
    .filter((point) => readings[point].some(({ from }) => from <= on))
    .map((point) => takenReading(readings, point, on));
}

function takenReading(readings: Readings, point: SwitchableReading, on: Day): TakenReading {
  const value: string = readingOn(readings, point, on);
  const words: Readonly<Record<string, Wording>> = readingValues[point];
  const { zh, en } = words[value] ?? wording(value, value);
  return { reading: point, value, zh, en };
}

const switchableReadings = Object.keys(readingValues) as readonly SwitchableReading[];

function wording(zh: string, en: string): Wording {
  return { zh, en };
}
