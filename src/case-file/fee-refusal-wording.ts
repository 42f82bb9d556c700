import { chineseDay } from '../calendar/chinese-day.ts';
import type { Wording } from '../statute/wording.ts';
import { yuanOnScreen } from './in-yuan.ts';
import type { Refusal } from './refusals.ts';
import { serviceRefusalWording, type ServiceRefusal } from './service-refusal-wording.ts';

/** 不予收费、不予放行的说明: what stands against a fee notice, a payment, or a reply before it (art. 42). */
export function feeRefusalWording(refusal: FeeRefusal | ServiceRefusal): Wording {
  switch (refusal.code) {
    case 'FEE_NOTICE_AFTER_EXPIRY':
      return {
        zh: `答复期限已于${chineseDay(refusal.due)}届满，届满后不能再通知收费。`,
        en: `The period ended on ${refusal.due}; no fee can be asked after that.`,
      };
    case 'FEE_NOTICE_OPEN':
      return {
        zh: `收费通知（${refusal.documentNo}）尚未缴费，不能另行通知或者重新计件。`,
        en: `Fee notice ${refusal.documentNo} is not paid yet; no other notice or count until it is.`,
      };
    case 'FEE_ALREADY_PAID':
      return {
        zh: `申请人已于${chineseDay(refusal.on)}缴费；一件申请只按一种标准收费一次。`,
        en: `The fee was paid on ${refusal.on}; an application is charged once, by one tariff.`,
      };
    case 'PAGE_TARIFF_NOT_APPLICABLE':
      return refusal.because === 'ALREADY_PUBLIC'
        ? { zh: '已主动公开的信息不按量收费。', en: 'Pages of what is public already are not charged for.' }
        : {
            zh: '申请人未要求纸质件、电子邮件或者复制电子数据，不能按量收费。',
            en: 'Neither paper, e-mail nor copied data is wanted: pages are not charged for.',
          };
    case 'NOTHING_TO_CHARGE':
      return { zh: '未超过免费数量，不收费。', en: 'It is within what is free: nothing to charge.' };
    case 'PAYMENT_BEFORE_NOTICE':
      return refusal.sentOn === undefined
        ? { zh: '没有待缴费的收费通知。', en: 'There is no fee notice to be paid.' }
        : {
            zh: `收费通知于${chineseDay(refusal.sentOn)}发出，缴费不能早于该日。`,
            en: `The fee notice left on ${refusal.sentOn}; it cannot have been paid before.`,
          };
    case 'NO_PAYMENT_DECLARED':
      return {
        zh: '没有待核对的缴费申报。',
        en: 'No payment has been declared that the office has yet to look for.',
      };
    case 'PAYMENT_AMOUNT_DIFFERS':
      return {
        zh: `应缴${yuanOnScreen(refusal.amountInFen)}元，金额不符。`,
        en: `${yuanOnScreen(refusal.amountInFen)} yuan are due; the amount differs.`,
      };
    case 'PAYMENT_TERM_RUNNING':
      return {
        zh: `缴费期限尚未届满，最早可于${chineseDay(refusal.mayLapseFrom)}按视为放弃处理。`,
        en: `The term to pay is running; the case may lapse from ${refusal.mayLapseFrom}.`,
      };
    case 'FEE_UNPAID':
      return {
        zh: `收费通知（${refusal.documentNo}，${yuanOnScreen(refusal.amountInFen)}元）尚未缴费，缴费前不得提供信息。`,
        en: `Fee notice ${refusal.documentNo} of ${yuanOnScreen(refusal.amountInFen)} yuan is not paid; nothing is released before it is.`,
      };
    case 'NO_FEE_NOTICE_OPEN':
      return {
        zh: '没有待缴费的收费通知可以复核；已经缴费的，按照财政规定办理退付。',
        en: 'No unpaid fee notice can be reviewed; what was paid is given back by the rules of the treasury.',
      };
    case 'FEE_OBJECTION_RECORDED':
      return {
        zh: `已于${chineseDay(refusal.on)}记录申请人对收费的异议。`,
        en: `The objection to the fee came on ${refusal.on} and was recorded before.`,
      };
    case 'FEE_OBJECTION_UNDECIDED':
      return {
        zh: `申请人于${chineseDay(refusal.on)}对收费提出异议，尚未复核；复核以后才能按视为放弃处理。`,
        en: `The objection of ${refusal.on} to the fee waits for its review; nothing lapses before.`,
      };
    case 'NO_FEE_OBJECTION':
      return {
        zh: '申请人没有提出异议，没有需要维持的收费通知。',
        en: 'Nobody objected: there is nothing to uphold.',
      };
    case 'FEE_ALREADY_REVIEWED':
      return {
        zh: `收费通知已于${chineseDay(refusal.on)}复核（${refusal.documentNo}），不再次复核。`,
        en: `The notice was reviewed on ${refusal.on} (${refusal.documentNo}), and is not again.`,
      };
    case 'FEE_NOT_LOWER':
      return {
        zh: `复核不得加重：变更后的金额应当低于原通知的${yuanOnScreen(refusal.amountInFen)}元。`,
        en: `A review may not raise the fee: less than the ${yuanOnScreen(refusal.amountInFen)} yuan of the notice.`,
      };
    default:
      return serviceRefusalWording(refusal);
  }
}

export type FeeRefusal = Extract<
  Refusal,
  {
    code:
      | `FEE_${'NOTICE_AFTER_EXPIRY' | 'NOTICE_OPEN' | 'ALREADY_PAID' | 'UNPAID'}`
      | `FEE_${'OBJECTION_RECORDED' | 'OBJECTION_UNDECIDED' | 'ALREADY_REVIEWED' | 'NOT_LOWER'}`
      | `NO_FEE_${'NOTICE_OPEN' | 'OBJECTION'}`
      | 'PAGE_TARIFF_NOT_APPLICABLE'
      | 'NOTHING_TO_CHARGE'
      | 'NO_PAYMENT_DECLARED'
      | `PAYMENT_${'BEFORE_NOTICE' | 'AMOUNT_DIFFERS' | 'TERM_RUNNING'}`;
  }
>;
