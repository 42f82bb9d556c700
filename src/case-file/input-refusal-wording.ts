import { chineseDay } from '../calendar/chinese-day.ts';
import type { Wording } from '../statute/wording.ts';
import { assertNever } from './outcome.ts';
import type { InputProblem, Refusal } from './refusals.ts';

const inputProblems = {
  EMPTY: { zh: '不能为空', en: 'must not be empty' },
  TOO_SHORT: { zh: '过短', en: 'is too short' },
  TOO_LONG: { zh: '过长', en: 'is too long' },
  UNKNOWN: { zh: '不存在', en: 'is unknown' },
  NOT_ALLOWED: { zh: '不符合要求', en: 'is not allowed here' },
  OUT_OF_RANGE: { zh: '超出范围', en: 'is out of range' },
  CONTROL_CHARACTERS: { zh: '含有控制字符', en: 'contains control characters' },
  TAKEN: { zh: '已被使用', en: 'is taken' },
  WRONG: { zh: '不正确', en: 'is wrong' },
  ONESELF: { zh: '不能是离岗人本人', en: 'must not be the person who is away' },
  ONLY_BY_ANOTHER: {
    zh: '只能由另一位管理员办理，以免没有人管理',
    en: 'is for another administrator, lest nobody be left to administer',
  },
  NOT_OF_THE_AGENCY: {
    zh: '不是本机关的人，也没有本机关的岗位',
    en: 'neither belongs to the agency nor holds a role in it',
  },
  NO_ROLE_IN_COMMON: {
    zh: '没有离岗人的任何一个岗位，代办不了',
    en: 'holds none of the roles of the person who is away',
  },
  AWAY: { zh: '这几天自己也离岗', en: 'is away on some of these days too' },
  BEFORE_ITS_BEGIN: { zh: '早于开始的一天', en: 'lies before the first day' },
  OVER: { zh: '已经过去', en: 'is over' },
  OVERLAPS: { zh: '与已经设定的离岗日期重叠', en: 'overlaps a leave that is set already' },
  NOT_AS_ORDERED: {
    zh: '与本案复议、诉讼记录的决定或者裁判不一致',
    en: 'is not what the decision or judgment recorded in the dispute says',
  },
  ALREADY_FOLLOWED: { zh: '已经据以重新办理过', en: 'has been followed already' },
  NO_PHONE: {
    zh: '不像电话号码，应当是手机号码，或者固定电话（可以带区号、分机），至少7位数字',
    en: 'is no telephone number: a mobile or a landline, with area code and extension if any, of at least 7 digits',
  },
  NO_EMAIL: {
    zh: '不像电子邮箱，应当像 name@example.com',
    en: 'is no e-mail address, which looks like name@example.com',
  },
  UNCHANGED: {
    zh: '与现在的记载相同，没有要更正的内容',
    en: 'is as it stands already: nothing would be amended',
  },
  NOTHING_ADDED: {
    zh: '与原来的相同，也没有附材料，不是补正',
    en: 'is what it was, and nothing came with it: that corrects nothing',
  },
} as const satisfies Record<InputProblem, Wording>;

/** 填写有误: at which field, and what is wrong with it. */
export function invalidInput({
  path,
  problem,
  limit,
  fitting,
}: Extract<Refusal, { code: 'INVALID_INPUT' }>): Wording {
  const bound = limit === undefined ? { zh: '', en: '' } : boundOf(problem, limit);
  const fits = fitting
    ? { zh: `，可以是：${fitting.zh}`, en: `; it may be: ${fitting.en}` }
    : { zh: '', en: '' };
  return {
    zh: `${path} ${inputProblems[problem].zh}${bound.zh}${fits.zh}。`,
    en: `${path} ${inputProblems[problem].en}${bound.en}${fits.en}.`,
  };
}

function boundOf(problem: InputProblem, limit: number): Wording {
  return problem === 'TOO_SHORT'
    ? { zh: `（至少${limit}字）`, en: ` (at least ${limit} characters)` }
    : { zh: `（上限${limit}）`, en: ` (limit ${limit})` };
}

/** 日期有误: a day that cannot be the day of the act. */
export function dayRefused({ problem, on, bound }: Extract<Refusal, { code: 'DAY_REFUSED' }>): Wording {
  switch (problem) {
    case 'IN_THE_FUTURE':
      return {
        zh: `日期${chineseDay(on)}晚于今天（${chineseDay(bound)}）。`,
        en: `${on} lies after today (${bound}).`,
      };
    case 'BEFORE_THE_STEP_IT_FOLLOWS':
      return {
        zh: `日期${chineseDay(on)}早于前一环节的日期（${chineseDay(bound)}）。`,
        en: `${on} lies before the step it follows (${bound}).`,
      };
    case 'AFTER_THE_STEP_IT_PRECEDES':
      return {
        zh: `日期${chineseDay(on)}晚于后一环节的日期（${chineseDay(bound)}）。`,
        en: `${on} lies after the step it precedes (${bound}).`,
      };
    case 'BEFORE_THE_CALENDAR':
      return {
        zh: `日期${chineseDay(on)}早于工作日历的第一天（${chineseDay(bound)}），无法计算期限。`,
        en: `${on} lies before the first day of the calendar (${bound}); no deadline can be counted from it.`,
      };
    default:
      return assertNever(problem);
  }
}
