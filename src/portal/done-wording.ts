import type { Wording } from '../statute/wording.ts';

const words: Readonly<Record<string, Wording>> = {
  correct: {
    zh: '您的补正已提交，记在下面的“办理经过”里。',
    en: 'Your correction has been handed in; it stands under “What happened”.',
  },
  'give-reasons': {
    zh: '您的理由已提交，记在下面的“办理经过”里。',
    en: 'Your reasons have been handed in; they stand under “What happened”.',
  },
  'declare-payment': {
    zh: '您申报的缴费已告知机关。机关核对到账后记录缴费，答复期限自缴费次日起重新计算。',
    en: 'The agency has been told of your payment. Once it has found the money, the reply period begins anew the day after you paid.',
  },
  'object-to-fee': {
    zh: '您的收费异议已提交，机关复核后出具复核结果告知书。缴费期限不中止。',
    en: 'Your objection to the fee has been handed in; the agency will review it and tell you the result. The term to pay runs on.',
  },
  acknowledge: {
    zh: '您已确认收到文书，机关留存这一记录。期限仍以文书到达之日计算，不因确认提前或者推后。',
    en: 'You have confirmed having received the letter, and the agency keeps the record. Terms run from the day it arrived, neither earlier nor later for it.',
  },
  'suggest-publication': {
    zh: '您的建议已提交，由机关研究是否主动公开。',
    en: 'Your suggestion has been handed in; the agency will consider it.',
  },
  complain: {
    zh: '您的投诉已提交给主管部门，处理结果会写在本页。',
    en: 'Your complaint has gone to the supervising authority; the result will stand on this page.',
  },
};

/** 回执: what a browser reads after an act of its applicant. @returns undefined for what no act of ours says */
export function doneWording(done: string | undefined): Wording | undefined {
  return done === undefined || !Object.hasOwn(words, done) ? undefined : words[done];
}
