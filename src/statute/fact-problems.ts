import { citationText } from './citation.ts';
import type { Citation } from './citation.ts';
import type { Contradiction } from './impossible-history.ts';
import type { Wording } from './wording.ts';

/** 事实不可用: why facts cannot be answered: their form, their dates, or the history they tell. */
export type FactProblemCode =
  | Contradiction
  | 'MALFORMED'
  | 'MISSING_FIELD'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_FACT'
  | 'INVALID_DATE'
  | 'INVALID_INSTANT'
  | 'INVALID_VALUE'
  | 'AS_OF_BEFORE_LAST_FACT'
  | 'NO_CALENDAR';

/** 事实不可用: one problem, where it lies, the article it offends where there is one, and its wording. */
export interface FactProblem {
  readonly code: FactProblemCode;
  /** Where: 'facts[2].on', 'asOf', or '' for the case itself. */
  readonly path: string;
  readonly article?: string;
  readonly zh: string;
  readonly en: string;
}

const wordings: Readonly<Record<FactProblemCode, Wording>> = {
  MALFORMED: { zh: '结构不符合格式', en: 'The shape is not that of the format' },
  MISSING_FIELD: { zh: '缺少必需的字段', en: 'A required field is missing' },
  UNKNOWN_FIELD: { zh: '格式中没有这个字段', en: 'The format has no such field' },
  UNKNOWN_FACT: { zh: '格式中没有这种事实', en: 'The format has no such fact' },
  INVALID_DATE: { zh: '日期不存在，或者不是YYYY-MM-DD', en: 'No such date, or not written YYYY-MM-DD' },
  INVALID_INSTANT: { zh: '时刻不存在，或者没有时区偏移', en: 'No such instant, or it has no offset' },
  INVALID_VALUE: { zh: '字段的值不在允许范围内', en: 'The value is not one the field may have' },
  AS_OF_BEFORE_LAST_FACT: { zh: '计算日早于最后一个事实', en: 'The day of asking is before the last fact' },
  NO_CALENDAR: {
    zh: '工作日历只有2018年至2036年，没有该日期',
    en: 'The calendar reaches from 2018 to 2036 and has no such day',
  },
  DUPLICATE_FACT: { zh: '同一事实只能发生一次', en: 'This fact can happen only once' },
  ANSWER_BEFORE_LETTER: {
    zh: '答复或者补正早于相应的文书，或者没有相应的文书',
    en: 'An answer or a correction comes before its letter, or has none',
  },
  PAYMENT_BEFORE_NOTICE: {
    zh: '缴费早于收费通知，或者没有收费通知',
    en: 'A payment comes before its notice, or has none',
  },
  FACT_BEFORE_RECEIPT: {
    zh: '事实早于收到申请之日',
    en: 'The fact is earlier than the receipt of the application',
  },
  STEP_OUT_OF_ORDER: { zh: '该步骤早于它所依据的步骤', en: 'The step is earlier than the step it follows' },
  SECOND_CORRECTION_WITHOUT_OVERRIDE: {
    zh: '补正应当一次性告知；再次告知须由负责人说明理由（override）',
    en: 'A correction is asked for once; a second notice needs the override of the head of the office',
  },
  EXTENSION_OVER_MAXIMUM: {
    zh: '延长超过法定上限',
    en: 'The extension is longer than the law allows',
  },
  SECOND_EXTENSION: {
    zh: '同一答复期限内只能延长一次',
    en: 'A reply period is extended only once',
  },
  DEFERRAL_NOT_LATER: {
    zh: '延迟答复的日期早于答复期限届满日',
    en: 'The reply is deferred to a day before it is due',
  },
  PROCEDURE_NOT_IN_FORCE: {
    zh: '简易程序自2024年1月1日起施行',
    en: 'The simplified procedure exists since 2024-01-01',
  },
};

interface Particulars {
  /** What was found or allowed, added in brackets. */
  readonly detail?: string | Wording;
  readonly article?: Citation | undefined;
}

/** 事实不可用: a problem in words. */
export function factProblem(
  code: FactProblemCode,
  path: string,
  { detail, article }: Particulars = {},
): FactProblem {
  const { zh, en } = wordings[code];
  const added = typeof detail === 'string' ? { zh: detail, en: detail } : detail;
  return {
    code,
    path,
    ...(article && { article: citationText(article) }),
    zh: added === undefined ? `${zh}。` : `${zh}（${added.zh}）。`,
    en: added === undefined ? `${en}.` : `${en} (${added.en}).`,
  };
}
