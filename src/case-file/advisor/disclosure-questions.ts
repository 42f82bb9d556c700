import { ask, type Next, type Question, type QuestionId, to } from './question.ts';

/** 给不给 (arts. 14 to 16, 32, 37): may it be given, whole or in part. */
export const disclosureQuestions = {
  ALREADY_PUBLIC: {
    ...ask('DISCLOSURE', '36(1)', '是否已经主动公开？', 'Is it public already?'),
    why: { zh: '已经主动公开的，告知获取的方式、途径。', en: 'Then the way and route are told.' },
    choices: {
      YES: to('已经公开', 'yes', { reply: 'ALREADY_PUBLIC' }),
      NO: to('没有公开', 'no', { ask: 'WITHHELD' }),
    },
  },
  WITHHELD: {
    ...ask('DISCLOSURE', '37', '其中有没有不能公开的内容？', 'Is there anything that cannot be given?'),
    why: { zh: '能够作区分处理的，应当提供可以公开的部分。', en: 'What can be separated is given.' },
    choices: {
      NOTHING: to('没有', 'nothing', { ask: 'FORM' }),
      PART: to('有，可以区分', 'a part that can be separated', { ask: 'PART_GROUND' }),
      ALL: to('全部不能公开，或者无法区分', 'all of it', { ask: 'GROUND' }),
      DOUBTFUL: to('是否属于国家秘密不能确定', 'doubtful whether it is secret', {
        first: 'REFER_CLASSIFICATION',
      }),
    },
  },
  GROUND: {
    ...ask('DISCLOSURE', '14', '依据哪一条？', 'On which ground?'),
    why: {
      zh: '第十四条、第十五条是应当不公开，第十六条是可以不公开。',
      en: 'Arts. 14 and 15 must, art. 16 may withhold.',
    },
    choices: {
      STATE_SECRET: to('国家秘密', 'state secret', { reply: 'STATE_SECRET' }),
      OTHER_LAW: to('法律、行政法规禁止公开', 'another law forbids', { reply: 'PROHIBITED_BY_LAW' }),
      SECURITY: to('危及国家安全、公共安全、经济安全、社会稳定', 'security and stability', {
        reply: 'ENDANGERS_SECURITY',
      }),
      THIRD_PARTY: to('商业秘密、个人隐私等', 'trade secret, privacy', { ask: 'THIRD_PARTY' }),
      INTERNAL: to('内部事务', 'internal affairs', { reply: 'INTERNAL_AFFAIRS' }),
      DELIBERATIVE: to('过程性信息', 'process information', { ask: 'DELIBERATIVE_OPEN' }),
      ENFORCEMENT: to('行政执法案卷', 'enforcement file', { ask: 'ENFORCEMENT_OPEN' }),
    },
  },
  DELIBERATIVE_OPEN: openByOtherLaw('DELIBERATIVE'),
  ENFORCEMENT_OPEN: openByOtherLaw('ENFORCEMENT_FILE'),
  THIRD_PARTY: thirdPartyAsked({ reply: 'THIRD_PARTY_INTERESTS' }, 'HARM', 'PUBLIC_INTEREST'),
  HARM: harmToThirdParty({ reply: 'THIRD_PARTY_INTERESTS' }),
  PUBLIC_INTEREST: publicInterest({ reply: 'THIRD_PARTY_INTERESTS' }),
  PART_GROUND: {
    ...ask('DISCLOSURE', '37', '不能公开的部分依据哪一条？', 'What does the part that is not given rest on?'),
    why: {
      zh: '依据第十四条至第十六条的，复议前置；不属于政府信息的，不是。',
      en: 'Arts. 14 to 16: reconsideration comes first. No government information: not.',
    },
    choices: {
      ARTICLE_14: to('第十四条', 'art. 14', { reply: 'PARTIAL_DISCLOSURE', withheldUnder: [14] }),
      THIRD_PARTY: to('第十五条，商业秘密、个人隐私等', 'art. 15, a third party', {
        ask: 'PART_THIRD_PARTY',
      }),
      ARTICLE_16: to('第十六条', 'art. 16', { reply: 'PARTIAL_DISCLOSURE', withheldUnder: [16] }),
      NOT_GOVERNMENT_INFORMATION: to('不属于政府信息', 'it is no government information', {
        reply: 'PARTIAL_DISCLOSURE',
        withheldUnder: [],
      }),
    },
  },
  PART_THIRD_PARTY: thirdPartyAsked(
    { reply: 'PARTIAL_DISCLOSURE', withheldUnder: [15] },
    'PART_HARM',
    'PART_PUBLIC_INTEREST',
  ),
  PART_HARM: harmToThirdParty({ reply: 'PARTIAL_DISCLOSURE', withheldUnder: [15] }),
  PART_PUBLIC_INTEREST: publicInterest({ reply: 'PARTIAL_DISCLOSURE', withheldUnder: [15] }),
} as const satisfies Readonly<Record<string, Question>>;

/** art. 16 ¶2: where laws, regulations or rules require disclosure, they prevail. */
function openByOtherLaw(ground: 'DELIBERATIVE' | 'ENFORCEMENT_FILE'): Question {
  return {
    ...ask(
      'DISCLOSURE',
      '16(2)',
      '法律、法规、规章是否规定应当公开？',
      'Do laws, regulations or rules require its disclosure?',
    ),
    why: { zh: '规定应当公开的，从其规定。', en: 'Where they do, they prevail.' },
    choices: {
      YES: to('规定应当公开', 'yes', { ask: 'FORM' }),
      NO: to('没有规定', 'no', { reply: ground }),
    },
  };
}

function thirdPartyAsked(withheld: Next, harm: QuestionId, interest: QuestionId): Question {
  return {
    ...ask('DISCLOSURE', '32', '第三方的意见如何？', 'What does the third party say?'),
    why: {
      zh: '第三方不同意并有合理理由的，不予公开；逾期未答复的，由机关决定。',
      en: 'An objection with reason withholds; on silence the organ decides.',
    },
    choices: {
      NOT_ASKED: to('尚未征求', 'not asked', { first: 'CONSULT_THIRD_PARTY' }),
      CANNOT_BE_ASKED: to('不征求或者无法征求，理由充分', 'not to be asked, for good reason', withheld),
      AWAITED: to('已征求，尚未答复', 'asked, no answer yet', { first: 'AWAIT_OPINION' }),
      CONSENTS: to('同意公开', 'it agrees', { ask: 'FORM' }),
      OBJECTS: to('不同意公开，理由合理', 'it objects with reason', { ask: interest }),
      OBJECTS_WITHOUT_REASON: to(
        '不同意或者部分不同意公开，理由不合理',
        'it objects, in whole or in part, without reason',
        { ask: 'FORM' },
      ),
      AGREES_IN_PART: to(
        '部分同意公开，对不同意的部分理由合理',
        'it agrees in part, with reason for the rest',
        {
          ask: interest,
        },
      ),
      SILENT: to('逾期未答复', 'silent within its term', { ask: harm }),
    },
  };
}

function harmToThirdParty(withheld: Next): Question {
  return {
    ...ask('DISCLOSURE', '32', '公开是否会损害第三方合法权益？', 'Would disclosure harm the third party?'),
    why: { zh: '第三方逾期未答复，由机关依法决定。', en: 'The third party was silent: the organ decides.' },
    choices: {
      HARM: to('会损害', 'it would', withheld),
      NO_HARM: to('不会损害', 'it would not', { ask: 'FORM' }),
    },
  };
}

function publicInterest(withheld: Next): Question {
  return {
    ...ask(
      'DISCLOSURE',
      '15',
      '不公开是否会对公共利益造成重大影响？',
      'Would withholding greatly harm the public interest?',
    ),
    why: {
      zh: '可能造成重大影响的，可以决定公开，并书面告知第三方。',
      en: 'Then it may be disclosed, and the third party is told in writing.',
    },
    choices: {
      NO: to('不会', 'it would not', withheld),
      GREAT: to('会', 'it would', { first: 'NOTIFY_PUBLIC_INTEREST_DISCLOSURE' }),
      NOTIFIED: to('会，已书面告知第三方', 'it would, and the third party was told', { ask: 'FORM' }),
    },
  };
}
