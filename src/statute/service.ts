import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { assertNever } from './assert-never.ts';
import { endOfTerm, lastDayBeforeRolling } from './clock.ts';
import { lawUnder } from './law.ts';
import { parameterOn, publicNoticeTerm } from './parameters.ts';
import type { Reading } from './reading.ts';
import { readingOn, shippedReadings } from './readings.ts';
import type { Readings } from './readings.ts';

/** 邮寄送达: the two kinds of mail of the postal enterprise; private couriers may carry no letter of an organ (邮政法 art. 55). */
export const mailWays = ['REGISTERED_MAIL', 'EMS'] as const;
/** 邮寄送达: one of them. */
export type MailWay = (typeof mailWays)[number];

/** 送达方式, rule D3 and 民事诉讼法 arts. 88 to 95 by analogy. */
export const serviceWays = [
  'IN_PERSON',
  ...mailWays,
  'ELECTRONIC',
  'PICK_UP',
  'LEFT_IN_PLACE',
  'PUBLIC_NOTICE',
] as const;
/** 送达方式: one of them. */
export type ServiceWay = (typeof serviceWays)[number];

/** 退回原因: why the postal enterprise brought a letter back; its own fault is nobody's refusal. */
export const returnReasons = [
  'REFUSED',
  'UNKNOWN_AT_ADDRESS',
  'MOVED',
  'NOT_COLLECTED',
  'ADDRESS_INCOMPLETE',
  'CARRIER_FAULT',
] as const;
/** 退回原因: one of them. */
export type ReturnReason = (typeof returnReasons)[number];

/** 送达经过: what happened to a letter, as far as its legal days depend on it. */
export type ServiceCourse =
  | { readonly kind: 'SIGNED' | 'ELECTRONIC_ARRIVED' | 'LEFT_IN_PLACE'; readonly on: Day }
  | { readonly kind: 'SIGNATURE_REFUSED' | 'ELECTRONIC_FAILED'; readonly on: Day }
  | { readonly kind: 'MAIL_DELIVERED'; readonly postedOn: Day; readonly on: Day }
  | {
      readonly kind: 'MAIL_RETURNED';
      readonly postedOn: Day;
      readonly on: Day;
      readonly reason: ReturnReason;
      /** It went to the address that the recipient itself gave. */
      readonly atConfirmedAddress: boolean;
    }
  | { readonly kind: 'PICKED_UP' | 'NOT_PICKED_UP'; readonly notifiedOn: Day; readonly on: Day }
  | { readonly kind: 'PUBLIC_NOTICE'; readonly publishedOn: Day };

/** 送达的两个日期: one letter, two dates (rule D3). */
export interface ServiceDays {
  /** 判断机关是否按期之日. Nothing, where the letter never left the hands of the organ. */
  readonly timelyOn: Day | undefined;
  /** 送达之日, from which terms and remedies run; nothing, where it was not served. */
  readonly servedOn: Day | undefined;
  /** The doubtful points that decided them. */
  readonly doubts: readonly Reading[];
}

/**
 * 送达的日期, rule D3 and 行政复议法实施条例 art. 23: which day decides whether the organ was in time, and from which day
 * terms and remedies run. Post: the day of posting, and the day the recipient signs (国办公开办函〔2016〕235号). Electronic: arrival in
 * the designated system (电子签名法 art. 11). A public notice serves at its end (民事诉讼法 art. 95 by analogy, AMB-27); a letter
 * returned from the address that the recipient gave, on the day of return (法释〔2004〕13号 art. 11 by analogy, AMB-26).
 */
export function serviceDays(
  calendar: Calendar,
  course: ServiceCourse,
  readings: Readings = shippedReadings,
): ServiceDays {
  switch (course.kind) {
    case 'SIGNED':
    case 'ELECTRONIC_ARRIVED':
    case 'LEFT_IN_PLACE':
      return { timelyOn: course.on, servedOn: course.on, doubts: none };
    case 'SIGNATURE_REFUSED':
    case 'ELECTRONIC_FAILED':
      return { timelyOn: undefined, servedOn: undefined, doubts: none };
    case 'MAIL_DELIVERED':
      return { timelyOn: course.postedOn, servedOn: course.on, doubts: none };
    case 'MAIL_RETURNED':
      return daysOfReturn(course, readings);
    case 'PICKED_UP':
    case 'NOT_PICKED_UP':
      return daysOfFetching(course, readings);
    case 'PUBLIC_NOTICE': {
      const { publishedOn } = course;
      const servedOn = endOfPublicNotice(calendar, publishedOn, readings);
      return { timelyOn: publishedOn, servedOn, doubts: ['AMB-27'] };
    }
    default:
      return assertNever(course);
  }
}

/** 公告期届满之日, 民事诉讼法 art. 95: the last of so many calendar days after publication, which serves the letter. */
export function endOfPublicNotice(
  calendar: Calendar,
  publishedOn: Day,
  readings: Readings = shippedReadings,
): Day {
  const term = parameterOn(publicNoticeTerm, publishedOn);
  return readingOn(readings, 'AMB-27', publishedOn) === 'MOVES'
    ? endOfTerm(lawUnder(calendar, readings), publishedOn, term)
    : lastDayBeforeRolling(publishedOn, term);
}

const none: readonly Reading[] = [];

/** 邮件退回 (AMB-26): never by the fault of the carrier, for which nobody answers to the organ. */
function daysOfReturn(
  { postedOn, on, reason, atConfirmedAddress }: Extract<ServiceCourse, { kind: 'MAIL_RETURNED' }>,
  readings: Readings,
): ServiceDays {
  if (!atConfirmedAddress || reason === 'CARRIER_FAULT')
    return { timelyOn: postedOn, servedOn: undefined, doubts: none };
  const served = readingOn(readings, 'AMB-26', on) === 'SERVED_ON_RETURN';
  return { timelyOn: postedOn, servedOn: served ? on : undefined, doubts: ['AMB-26'] };
}

/** 自行领取 (AMB-28): told in time, the organ has done its part; what was never fetched is not served. */
function daysOfFetching(
  { kind, notifiedOn, on }: Extract<ServiceCourse, { notifiedOn: Day }>,
  readings: Readings,
): ServiceDays {
  const servedOn = kind === 'PICKED_UP' ? on : undefined;
  const byNotice = readingOn(readings, 'AMB-28', notifiedOn) === 'NOTIFIED';
  return { timelyOn: byNotice ? notifiedOn : servedOn, servedOn, doubts: ['AMB-28'] };
}
