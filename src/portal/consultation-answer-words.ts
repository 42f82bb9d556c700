import type { Consultation } from '../case-file/case-file.ts';
import type { Opinion } from '../case-file/facts/consultation-facts.ts';
import type { Wording } from '../statute/wording.ts';

/** How the page of an answer speaks to whoever was asked. */
interface AnswerWords {
  readonly question: Wording;
  readonly opinions: Readonly<Record<Opinion, Wording>>;
  readonly reasonsNote: Wording;
  readonly reasonsHint: Wording;
  /** What an objection without its reasons is told. */
  readonly withoutReasons: Wording;
  /** What silence means. */
  readonly silence: Wording;
  /** What its term being over means. */
  readonly over: Wording;
}

/** 第三方: answers with its reasons and evidence; an agency answers under its seal, and names somebody to ask. */
export function isThirdParty({ with: consultee }: Pick<Consultation, 'with'>): boolean {
  return consultee === 'THIRD_PARTY';
}

/** Arts. 32, 33 ¶3 and 34, and 17 ¶3 where the classification is in doubt. */
export function answerWords({ with: consultee, ground }: Pick<Consultation, 'with' | 'ground'>): AnswerWords {
  if (ground === 'SECRECY_CLASSIFICATION') return referral;
  return words[consultee];
}

const agreement = {
  question: { zh: '是否同意公开', en: 'Do you agree to the disclosure?' },
  opinions: {
    AGREES: { zh: '同意公开', en: 'I agree' },
    PARTLY_AGREES: { zh: '部分同意公开', en: 'I agree in part' },
    OBJECTS: { zh: '不同意公开', en: 'I object' },
  },
  reasonsNote: { zh: '同意的可以不填', en: 'may be left empty if you agree' },
} as const;

const ofAgency = {
  reasonsHint: {
    zh: '部分同意的，写明同意公开的部分；不同意的，写明依据的条款和理由。征求意见的其他事项也在这里答复。最多4000字。',
    en: 'If you agree in part, say which part; if you object, name the provision and the reasons. Answer here also what else was asked. At most 4,000 characters.',
  },
  withoutReasons: {
    zh: '不同意或者部分同意的，请写明依据的条款、理由和同意公开的部分。',
    en: 'If you object, or agree in part, name the provision, the reasons and the part you agree to.',
  },
} as const;

const other: AnswerWords = {
  ...agreement,
  ...ofAgency,
  silence: {
    zh: '请尽快提出意见；答复以前的时间不计入答复期限（条例第三十三条第三款）。',
    en: 'Please answer soon; the time this takes is not counted in the reply period (art. 33 ¶3).',
  },
  over: { zh: '', en: '' },
};

const words: Readonly<Record<Consultation['with'], AnswerWords>> = {
  THIRD_PARTY: {
    ...agreement,
    reasonsHint: {
      zh: '部分同意的，写明同意公开的部分；不同意的，写明公开会损害什么合法权益、为什么。最多4000字。',
      en: 'If you agree in part, say which part; if you object, say which lawful interest would be harmed, and how. At most 4,000 characters.',
    },
    withoutReasons: {
      zh: '不同意或者部分同意的，请写明理由和同意公开的部分。',
      en: 'If you object, or agree in part, give your reasons and say which part.',
    },
    silence: {
      zh: '逾期未提出意见的，由机关依照条例决定是否公开（条例第三十二条）。',
      en: 'Without an answer in time, the agency decides by itself (art. 32).',
    },
    over: {
      zh: '提出意见的期限已过，机关可能已经作出决定；您仍然可以提交，机关会一并记录。',
      en: 'The term has passed and the agency may have decided; you may still answer, and it will be recorded.',
    },
  },
  CO_PRODUCER: {
    ...agreement,
    ...ofAgency,
    silence: {
      zh: '逾期未提出意见的，视为同意公开（条例第三十四条）。',
      en: 'Without an answer in time, you are deemed to agree (art. 34).',
    },
    over: {
      zh: '提出意见的期限已过，贵机关已视为同意公开（条例第三十四条）；仍然可以提交，机关会一并记录。',
      en: 'The term has passed and your agency is deemed to agree (art. 34); it may still answer, and it will be recorded.',
    },
  },
  OTHER_AGENCY: other,
};

/** 报请确定 (art. 17 ¶3): the department that is asked determines, and agrees to nothing. */
const referral: AnswerWords = {
  ...other,
  question: { zh: '是否可以公开', en: 'May it be disclosed?' },
  opinions: {
    AGREES: { zh: '可以公开', en: 'It may be disclosed' },
    PARTLY_AGREES: { zh: '部分可以公开', en: 'It may be disclosed in part' },
    OBJECTS: { zh: '不可以公开', en: 'It may not be disclosed' },
  },
  reasonsNote: { zh: '可以公开的可以不填', en: 'may be left empty if it may be disclosed' },
  reasonsHint: {
    zh: '部分可以公开的，写明可以公开的部分；不可以公开的，写明依据的条款，属于国家秘密的写明密级和保密期限。最多4000字。',
    en: 'If it may be disclosed in part, say which part; if not, name the provision, and of a state secret its class and its term. At most 4,000 characters.',
  },
  withoutReasons: {
    zh: '不可以公开或者部分可以公开的，请写明依据的条款和可以公开的部分。',
    en: 'If it may not be disclosed, or only in part, name the provision and the part that may be.',
  },
};
