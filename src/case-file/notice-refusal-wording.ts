import type { Wording } from '../statute/wording.ts';
import type { Refusal } from './refusals.ts';

const noticeProblems = {
  NO_CALENDAR: {
    zh: '没有该年的工作日历（2018年至2036年以外）',
    en: 'lies outside the calendar (2018 to 2036)',
  },
  NO_DAYS: { zh: '没有任何放假日', en: 'names no day' },
  NO_SUCH_DAY: { zh: '日期不存在，或者写法不对', en: 'is no day that exists, or not written as one' },
  ENDS_BEFORE_IT_BEGINS: { zh: '结束早于开始', en: 'ends before it begins' },
  OUTSIDE_THE_YEAR: {
    zh: '不在通知的年份及上年12月之内',
    en: 'lies outside the year of the notice and the December before',
  },
  WORKED_ON_A_WEEKDAY: { zh: '调休上班日不是周末', en: 'is worked instead, but is no weekend day' },
  NAMED_TWICE: { zh: '重复列出', en: 'is named twice' },
  OFF_AND_WORKED: { zh: '既放假又上班', en: 'is off and worked at once' },
  ISSUED_IN_THE_FUTURE: { zh: '发文日期晚于今天', en: 'lies after today' },
  ALREADY_LOADED: { zh: '该文号的通知已经在用', en: 'is the number of a notice in force already' },
} as const satisfies Record<Extract<Refusal, { code: 'NOTICE_REFUSED' }>['problem'], Wording>;

/** 通知有误的说明: what is wrong, and where it stands. */
export function noticeRefused({
  path,
  problem,
  text,
}: Extract<Refusal, { code: 'NOTICE_REFUSED' }>): Wording {
  const { zh, en } = noticeProblems[problem];
  return text === undefined
    ? { zh: `${path} ${zh}。`, en: `${path} ${en}.` }
    : { zh: `${path} “${text}”${zh}。`, en: `${path}: "${text}" ${en}.` };
}
