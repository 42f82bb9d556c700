import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';

/** 不予更正的情形 (art. 41). */
export type RectificationRefusal = 'NOT_ABOUT_APPLICANT' | 'NOT_INACCURATE' | 'NO_EVIDENCE';

/** 更正申请的答复 (art. 41): outside the annual report's kinds of reply to a request for information. */
export type RectificationContent =
  | {
      /** R1: what was corrected, and when. */
      readonly ground: 'RECTIFIED';
      readonly corrected: string;
      readonly correctedOn: Day;
    }
  | {
      /** R2. */
      readonly ground: 'RECTIFICATION_REFUSED';
      readonly refusedBecause: RectificationRefusal;
      readonly reason: string;
    }
  | {
      /** R3: without the power to correct, the organ forwards the request, or tells the applicant whom to ask. */
      readonly ground: 'RECTIFICATION_TRANSFERRED';
      readonly forwarded: boolean;
      readonly rightAgencyName: string;
      readonly rightAgencyContact: string;
      readonly reason: string;
    };

const grounds: ReadonlySet<ReplyGround> = new Set<RectificationContent['ground']>([
  'RECTIFIED',
  'RECTIFICATION_REFUSED',
  'RECTIFICATION_TRANSFERRED',
]);

export function isRectification(reply: { readonly ground: ReplyGround }): reply is RectificationContent {
  return grounds.has(reply.ground);
}
