import { ask, type Question, to } from './question.ts';

/** 该不该 (arts. 10, 34 to 36, 39): is it an application for information, and ours to answer. */
export const competenceQuestions = {
  IS_APPLICATION: {
    ...ask('COMPETENCE', '39', '申请的是什么？', 'What is really asked for?'),
    why: {
      zh: '信访、投诉、举报等活动，公开出版物，都不按政府信息公开申请处理。',
      en: 'Petitions in disguise and published works are not handled as applications.',
    },
    choices: {
      INFORMATION: to('获取政府信息', 'government information', { ask: 'REPEATED' }),
      PETITION: to('信访、投诉、举报、咨询', 'a petition, complaint, tip-off', {
        reply: 'NOT_AN_APPLICATION',
      }),
      PUBLISHED_WORK: to('政府公报、报刊、书籍等公开出版物', 'a published work', {
        reply: 'PUBLISHED_WORK',
      }),
      REISSUE: to('确认或者重新出具已获取的信息', 'confirmation or re-issue of what was obtained', {
        reply: 'REISSUE_NOT_PROCESSED',
      }),
    },
  },
  REPEATED: {
    ...ask(
      'COMPETENCE',
      '36(6)',
      '同一申请人是否就相同信息申请过并已获本机关答复？',
      'Has the same applicant had an answer on the same information?',
    ),
    why: { zh: '已经答复的重复申请，不予重复处理。', en: 'A repeat that was answered is not handled again.' },
    choices: {
      NO: to('没有', 'no', { ask: 'AMOUNT' }),
      YES: to('有', 'yes', { reply: 'REPEAT_NOT_PROCESSED' }),
    },
  },
  AMOUNT: {
    ...ask('COMPETENCE', '35', '数量、频次是否明显超过合理范围？', 'Are number and frequency beyond reason?'),
    why: {
      zh: '明显超过合理范围的，可以要求说明理由，或者收取信息处理费。',
      en: 'Then reasons may be asked for, or a fee.',
    },
    choices: {
      REASONABLE: to('没有超过', 'no', { ask: 'RESPONSIBLE' }),
      EXCESSIVE: to('明显超过', 'clearly', { ask: 'EXCESS_MEANS' }),
    },
  },
  EXCESS_MEANS: {
    ...ask('COMPETENCE', '35', '采用哪一种办法？', 'By which means?'),
    why: { zh: '要求说明理由和收费是两种办法。', en: 'Reasons and fee are two different means.' },
    choices: {
      REASONS: to('要求说明理由', 'ask for reasons', { ask: 'REASONS_STATUS' }),
      FEE: to('收取信息处理费', 'charge a fee', { ask: 'FEE_STATUS' }),
    },
  },
  REASONS_STATUS: {
    ...ask('COMPETENCE', '35', '说明理由进行到哪一步？', 'How far are the reasons?'),
    why: {
      zh: '没有要求过说明理由的，不得以此不予处理。',
      en: 'Nothing is refused before reasons were asked.',
    },
    choices: {
      NOT_ASKED: to('尚未要求', 'not asked', { first: 'REQUEST_REASONS' }),
      AWAITED: to('已要求，期限未满', 'asked, the term runs', { first: 'AWAIT_REASONS' }),
      GIVEN: to('已说明', 'given', { ask: 'REASONS_ACCEPTED' }),
      NONE_GIVEN: to('逾期未说明', 'none within the term', { reply: 'EXCESSIVE_NOT_PROCESSED' }),
    },
  },
  REASONS_ACCEPTED: {
    ...ask('COMPETENCE', '35', '理由是否合理？', 'Are the reasons reasonable?'),
    why: {
      zh: '不合理的不予处理；合理但不能按期答复的，可以确定延迟答复的合理期限。',
      en: 'Unreasonable: not handled. Reasonable but too much for the term: deferred.',
    },
    choices: {
      UNREASONABLE: to('不合理', 'no', { reply: 'EXCESSIVE_NOT_PROCESSED' }),
      REASONABLE: to('合理', 'yes', { ask: 'RESPONSIBLE' }),
      REASONABLE_BUT_LATE: to('合理，但不能按期答复', 'yes, but not in time', { first: 'NOTIFY_DEFERRAL' }),
    },
  },
  FEE_STATUS: {
    ...ask('COMPETENCE', '42', '收费进行到哪一步？', 'How far is the fee?'),
    why: { zh: '逾期未缴费的，视为放弃；缴费后重新计算期限。', en: 'Unpaid: abandoned. Paid: counted anew.' },
    choices: {
      NO_NOTICE: to('尚未通知', 'no notice', { first: 'ISSUE_FEE_NOTICE' }),
      AWAITED: to('已通知，期限未满', 'notice given, the term runs', { first: 'AWAIT_PAYMENT' }),
      PAID: to('已缴费', 'paid', { ask: 'RESPONSIBLE' }),
      UNPAID: to('逾期未缴费', 'not paid in time', { reply: 'LAPSED_FEE' }),
    },
  },
  RESPONSIBLE: {
    ...ask('COMPETENCE', '10', '由谁负责公开？', 'Whose is it to disclose?'),
    why: {
      zh: '谁制作谁公开，谁保存谁公开；共同制作的，由牵头机关公开。',
      en: 'The maker discloses, or the keeper; of joint work, the lead maker.',
    },
    choices: {
      OURS: to('本机关', 'ours', { ask: 'SPECIAL_LAW' }),
      JOINT: to('本机关牵头，与其他机关共同制作', 'made jointly, we lead', { ask: 'CO_PRODUCERS' }),
      OTHERS: to('其他机关', 'another organ’s', { reply: 'NOT_RESPONSIBLE_AGENCY' }),
    },
  },
  CO_PRODUCERS: {
    ...ask('COMPETENCE', '34', '共同制作机关的意见如何？', 'What do the co-producers say?'),
    why: { zh: '逾期未提出意见的，视为同意公开。', en: 'Their silence is consent.' },
    choices: {
      NOT_ASKED: to('尚未征求', 'not asked', { first: 'CONSULT_CO_PRODUCERS' }),
      AWAITED: to('已征求，尚未答复', 'asked, no answer yet', { first: 'AWAIT_OPINION' }),
      HEARD: to('已答复，或者逾期视为同意', 'answered, or silent', { ask: 'SPECIAL_LAW' }),
    },
  },
  SPECIAL_LAW: {
    ...ask(
      'COMPETENCE',
      '36(7)',
      '工商、不动产登记资料等，法律、行政法规对获取是否有特别规定？',
      'Does a law govern how this is looked up (company or land registry)?',
    ),
    why: { zh: '有特别规定的，依照其规定办理。', en: 'Then it is looked up as that law says.' },
    choices: {
      NO: to('没有', 'no', { ask: 'EXISTS' }),
      YES: to('有', 'yes', { reply: 'GOVERNED_BY_SPECIAL_LAW' }),
    },
  },
} as const satisfies Readonly<Record<string, Question>>;
