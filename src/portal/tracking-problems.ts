import type { Wording } from '../statute/wording.ts';

/** What is said where number and code open nothing. */
export const trackingProblems = {
  // The same words whether the number does not exist or the code is wrong: numbers cannot be sounded out.
  NO_MATCH: {
    problem: {
      zh: '编号或者查询码不对，请对照回执再输入一次。查询码丢失的，可以带身份证件到窗口补发。',
      en: 'The number or the code is wrong. Compare them with the receipt and try again. A lost code is issued anew at the window, against proof of identity.',
    },
    status: 422,
  },
  TOO_MANY_ATTEMPTS: {
    problem: {
      zh: '这个编号在一小时内输错次数过多，请一小时后再试，或者打电话向受理机关查询。',
      en: 'Too many wrong codes for this number within an hour. Try again in an hour, or telephone the agency.',
    },
    status: 429,
  },
} as const satisfies Record<string, { readonly problem: Wording; readonly status: number }>;
