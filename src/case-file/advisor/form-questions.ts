import { ask, type Question, to } from './question.ts';

/** 当不当 (art. 40): in which form, and in time. */
export const formQuestions = {
  FORM: {
    ...ask('FORM', '40', '怎样提供？', 'In which form is it given?'),
    why: {
      zh: '按照申请人要求的形式和信息保存的实际情况确定。',
      en: 'As the applicant wishes and the record allows.',
    },
    choices: {
      NOW: to('随答复提供', 'with the reply', { reply: 'PROVIDED' }),
      ELSEWHERE: to('告知获取的方式、途径和时间', 'how, where and when is told', {
        reply: 'PROVIDED_BY_OTHER_MEANS',
      }),
      NOT_IN_TIME: to('期限内不能答复', 'not within the period', { first: 'EXTEND_REPLY_PERIOD' }),
    },
  },
} as const satisfies Readonly<Record<string, Question>>;
