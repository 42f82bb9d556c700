import { ask, type Question, to } from './question.ts';

/** 补不补 (art. 30): is the application clear, and what came of the correction. */
export const correctionQuestions = {
  STANDS: {
    ...ask('CORRECTION', '29', '申请是否仍需办理？', 'Does the application still stand?'),
    why: { zh: '申请人死亡、终止，或者已并案的，不再办理。', en: 'It may have ended with its applicant.' },
    choices: {
      STANDS: to('仍需办理', 'it stands', { ask: 'CONTENT_CLEAR' }),
      ENDED: to('已无须办理', 'it has ended', { reply: 'OTHER' }),
    },
  },
  CONTENT_CLEAR: {
    ...ask(
      'CORRECTION',
      '29',
      '申请内容是否明确，足以据此检索？',
      'Is the content clear enough to search by?',
    ),
    why: { zh: '内容不明确的，应当指导和释明，并告知补正。', en: 'What is unclear must be corrected first.' },
    choices: {
      CLEAR: to('明确', 'clear', { ask: 'IS_APPLICATION' }),
      UNCLEAR: to('不明确', 'unclear', { ask: 'CORRECTION_ASKED' }),
    },
  },
  CORRECTION_ASKED: {
    ...ask('CORRECTION', '30', '是否已经告知补正？', 'Was a correction asked for?'),
    why: { zh: '补正应当一次性告知。', en: 'A correction is asked for once, all items at once.' },
    choices: {
      YES: to('已经告知', 'yes', { ask: 'CORRECTION_RECEIVED' }),
      NO: to('尚未告知', 'not yet', { first: 'ISSUE_CORRECTION_NOTICE' }),
    },
  },
  CORRECTION_RECEIVED: {
    ...ask('CORRECTION', '30', '申请人是否已经补正？', 'Has the correction come?'),
    why: {
      zh: '补正后仍不明确的，无法提供；无正当理由逾期不补正的，视为放弃。',
      en: 'Still unclear after the correction, or abandoned without one.',
    },
    choices: {
      RECEIVED: to('已补正，仍不明确', 'it has, and is still unclear', { reply: 'STILL_UNCLEAR' }),
      AWAITED: to('未补正，期限未满', 'not yet, the term runs', { first: 'AWAIT_CORRECTION' }),
      TERM_OVER: to('逾期未补正', 'not within its term', { reply: 'LAPSED_CORRECTION' }),
    },
  },
} as const satisfies Readonly<Record<string, Question>>;
