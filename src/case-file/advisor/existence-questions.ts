import { ask, type Question, to } from './question.ts';

/** 有没有 (arts. 36(4) and 38): does the information exist. */
export const existenceQuestions = {
  EXISTS: {
    ...ask('EXISTENCE', '36(4)', '信息是否存在？', 'Does the information exist?'),
    why: {
      zh: '提供的应当是已制作或者获取的信息。',
      en: 'Only what was made or obtained is given (art. 38).',
    },
    choices: {
      FOUND: to('存在', 'it exists', { ask: 'ALREADY_PUBLIC' }),
      PARTLY: to('一部分存在，一部分不存在', 'a part exists', { ask: 'REST_SEARCHED' }),
      NOT_FOUND: to('没有找到', 'not found', { ask: 'SEARCHED' }),
      TO_BE_MADE: to('没有现成信息，需要加工、分析', 'it would have to be made', {
        reply: 'REQUIRES_PROCESSING',
      }),
    },
  },
  SEARCHED: {
    ...ask('EXISTENCE', '36(4)', '是否已经检索并记录？', 'Was it searched for, on record?'),
    why: { zh: '法院审查在何处、以何词、由何人检索。', en: 'Courts ask where, by which words, by whom.' },
    choices: {
      YES: to('已经检索', 'yes', { reply: 'INFORMATION_NONEXISTENT' }),
      NO: to('尚未检索', 'not yet', { first: 'RECORD_SEARCH' }),
    },
  },
  REST_SEARCHED: {
    ...ask('EXISTENCE', '36(4)', '没有的部分是否已经检索并记录？', 'Was the rest searched for, on record?'),
    why: {
      zh: '一部分提供、一部分不存在的，按部分公开答复。',
      en: 'One given and another non-existent is a partial disclosure.',
    },
    choices: {
      YES: to('已经检索', 'yes', { reply: 'PARTIAL_DISCLOSURE', withheldUnder: [] }),
      NO: to('尚未检索', 'not yet', { first: 'RECORD_SEARCH' }),
    },
  },
} as const satisfies Readonly<Record<string, Question>>;
