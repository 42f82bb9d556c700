import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';
import { inForceFrom } from '../statute/parameters.ts';
import type { CaseFile, FeeNotice } from './case-file.ts';
import { firstRefusal } from './input-text.ts';
import { refusalInRedo } from './redo-guard.ts';
import type { Refusal } from './refusals.ts';
import { expiredOn } from './running-clock.ts';

/** 待缴费的收费通知: an application has one at a time; what was asked before a quashing is asked no more. */
export function openFeeNotice(file: CaseFile): FeeNotice | undefined {
  const last = feeNoticeOfTheRound(file);
  return last?.paid ? undefined : last;
}

/** The notice of the running round, paid or not. */
export function feeNoticeOfTheRound({ feeNotices, redo }: CaseFile): FeeNotice | undefined {
  return redo ? undefined : feeNotices.at(-1);
}

/** 能否收费 (art. 42): within the reply period as known on the day of the act, once, since the measures are in force. */
export function refusalToCharge(file: CaseFile, calendar: Calendar, on: Day): Refusal | undefined {
  const due = expiredOn(file, calendar, on);
  return firstRefusal(
    refusalInRedo(file),
    beforeTheMeasures(file),
    refusalToCount(file),
    due && { code: 'FEE_NOTICE_AFTER_EXPIRY', article: '42', due },
  );
}

/** 可缴之日: when the amount that stands was told. */
export function payableFrom({ sentOn, review }: FeeNotice): Day {
  return review?.outcome === 'AMOUNT_CHANGED' ? review.on : sentOn;
}

/** 能否复核: of a notice that is unpaid, once; what was paid is given back by the rules of the treasury, not by a review. */
export function refusalToReview(file: CaseFile): Refusal | undefined {
  const notice = openFeeNotice(file);
  if (!notice) return { code: 'NO_FEE_NOTICE_OPEN', article: '42' };
  const { review } = notice;
  return (
    review && { code: 'FEE_ALREADY_REVIEWED', article: '42', on: review.on, documentNo: review.documentNo }
  );
}

/** 能否提出异议: once, against a notice that may still be reviewed. */
export function refusalToObject(file: CaseFile): Refusal | undefined {
  const objection = openFeeNotice(file)?.objection;
  return (
    refusalToReview(file) ??
    (objection && { code: 'FEE_OBJECTION_RECORDED', article: '42', on: objection.on })
  );
}

/** 能否计件: not against a notice that was given. */
export function refusalToCount(file: CaseFile): Refusal | undefined {
  const last = file.feeNotices.at(-1);
  if (last?.paid) return { code: 'FEE_ALREADY_PAID', article: '42', on: last.paid.on };
  return last && { code: 'FEE_NOTICE_OPEN', article: '42', documentNo: last.documentNo };
}

function beforeTheMeasures({ receivedOn }: CaseFile): Refusal | undefined {
  const inForceOn = inForceFrom.FEE_MEASURES;
  const before = receivedOn !== undefined && receivedOn < inForceOn;
  return before ? { code: 'LAW_NOT_IN_FORCE', article: '42', inForceOn } : undefined;
}

const pointing: ReadonlySet<ReplyGround> = new Set([
  'ALREADY_PUBLIC',
  'PROVIDED_BY_OTHER_MEANS',
  'PUBLISHED_WORK',
]);

/**
 * 能否按量计收 (信息处理费管理办法): only where paper, e-mail or copied data is wanted, and not for what is public
 * already or is pointed to.
 */
export function refusalToChargePages({ application, draft }: CaseFile): Refusal | undefined {
  if (draft && pointing.has(draft.reply.ground))
    return { code: 'PAGE_TARIFF_NOT_APPLICABLE', article: '42', because: 'ALREADY_PUBLIC' };
  const copied =
    application?.delivery !== 'INSPECTION_ON_SITE' &&
    (application?.delivery === 'EMAIL' || application?.form === 'PAPER' || application?.form === 'DISC');
  return copied
    ? undefined
    : { code: 'PAGE_TARIFF_NOT_APPLICABLE', article: '42', because: 'NOTHING_COPIED' };
}

const releasing: ReadonlySet<ReplyGround> = new Set([
  'PROVIDED',
  'PROVIDED_BY_OTHER_MEANS',
  'PARTIAL_DISCLOSURE',
]);

/** 缴费前不得提供信息: a reply that releases something is neither signed nor sent while its fee is unpaid. */
export function refusalUnpaid(
  file: CaseFile,
  ground: ReplyGround | undefined = file.reply?.ground ?? file.draft?.reply.ground,
): Refusal | undefined {
  const notice = openFeeNotice(file);
  if (!notice || ground === undefined || !releasing.has(ground)) return undefined;
  const { documentNo, amountInFen } = notice;
  return { code: 'FEE_UNPAID', article: '42', documentNo, amountInFen };
}
