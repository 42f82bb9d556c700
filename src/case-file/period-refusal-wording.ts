import { chineseDay } from '../calendar/chinese-day.ts';
import type { Wording } from '../statute/wording.ts';
import { feeRefusalWording, type FeeRefusal } from './fee-refusal-wording.ts';
import type { ExtensionArticle, Refusal } from './refusals.ts';
import type { ServiceRefusal } from './service-refusal-wording.ts';

/** 不予变动答复期限的说明: what stands against an extension, a statement of reasons or a deferral (arts. 33 ¶2 and 35). */
export function periodRefusalWording(refusal: PeriodRefusal | FeeRefusal | ServiceRefusal): Wording {
  switch (refusal.code) {
    case 'REDO_UNDER_WAY':
      return {
        zh: `本案依${refusal.decisionNo}重新答复，期限由该决定或者判决确定，不能另行延长、延迟或者收费。`,
        en: `A new reply was ordered by ${refusal.decisionNo}, which sets its period; it cannot be extended, deferred or charged for.`,
      };
    case 'LAW_NOT_IN_FORCE':
      return {
        zh: `收到申请之日早于${chineseDay(refusal.inForceOn)}，当时尚无该项规定。`,
        en: `The application was received before ${refusal.inForceOn}, when this provision came into force.`,
      };
    case 'EXTENSION_AFTER_EXPIRY':
      return {
        zh: `答复期限已于${chineseDay(refusal.due)}届满，届满后不能延长（${extensionArticles[refusal.article].zh}）。`,
        en: `The period ended on ${refusal.due}; it cannot be extended after that (${extensionArticles[refusal.article].en}).`,
      };
    case 'EXTENSION_ALREADY_GIVEN':
      return {
        zh: `本期限已于${chineseDay(refusal.on)}延长过一次，不能再次延长（${extensionArticles[refusal.article].zh}）。`,
        en: `The period was extended on ${refusal.on}; it is extended once (${extensionArticles[refusal.article].en}).`,
      };
    case 'EXTENSION_OVER_MAXIMUM':
      return {
        zh: `延长的期限最长不得超过${refusal.maximum}个工作日（${extensionArticles[refusal.article].zh}）。`,
        en: `An extension is of at most ${refusal.maximum} working days (${extensionArticles[refusal.article].en}).`,
      };
    case 'REASONS_ALREADY_REQUESTED':
      return {
        zh: `已于${chineseDay(refusal.on)}要求申请人说明理由（条例第三十五条）。`,
        en: `The applicant was asked for reasons on ${refusal.on} (art. 35).`,
      };
    case 'REASONS_ALREADY_GIVEN':
      return {
        zh: `申请人的理由已于${chineseDay(refusal.on)}记录。`,
        en: `The applicant’s reasons of ${refusal.on} were recorded before.`,
      };
    case 'REASONS_NOT_GIVEN':
      return {
        zh: '申请人尚未说明理由；理由合理的，才能延迟答复（条例第三十五条）。',
        en: 'The applicant has given no reasons yet; only reasonable ones allow a deferral (art. 35).',
      };
    case 'DEFERRAL_AFTER_EXPIRY':
      return {
        zh: `答复期限已于${chineseDay(refusal.due)}届满，届满后告知延迟答复不发生效力（条例第三十五条）。`,
        en: `The period ended on ${refusal.due}; a deferral told after that has no effect (art. 35).`,
      };
    case 'DEFERRAL_NOT_LATER':
      return {
        zh: `答复期限为${chineseDay(refusal.due)}，延迟答复的日期不得早于该日（条例第三十五条）。`,
        en: `The reply is due on ${refusal.due}; a deferral cannot end before that (art. 35).`,
      };
    default:
      return feeRefusalWording(refusal);
  }
}

type PeriodRefusal = Extract<
  Refusal,
  {
    code:
      | 'REDO_UNDER_WAY'
      | 'LAW_NOT_IN_FORCE'
      | `EXTENSION_${'AFTER_EXPIRY' | 'ALREADY_GIVEN' | 'OVER_MAXIMUM'}`
      | `REASONS_${'ALREADY_REQUESTED' | 'ALREADY_GIVEN' | 'NOT_GIVEN'}`
      | `DEFERRAL_${'AFTER_EXPIRY' | 'NOT_LATER'}`;
  }
>;

const extensionArticles = {
  '33(2)': { zh: '条例第三十三条第二款', en: 'art. 33 ¶2' },
  '24(2)': { zh: '2007年条例第二十四条第二款', en: 'art. 24 ¶2 of the 2007 text' },
} as const satisfies Record<ExtensionArticle, Wording>;
