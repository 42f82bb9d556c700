import type { LoadedNotice } from '../../calendar/calendars.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { IdempotencyKey } from './work.ts';

/** 载入任务: what was ordered of the calendar, as it was previewed. */
export interface CalendarOrder {
  /** That of the notice which comes of it. */
  readonly id: string;
  readonly action: 'applyHolidayNotice' | 'withdrawLocalOverride';
  readonly proposed: Omit<LoadedNotice, 'id' | 'approver'>;
  /** 批准人. */
  readonly approver: string;
  readonly fingerprint: string;
  /** Its actor is who ordered it: a staff member's id, or OPERATOR. */
  readonly key: IdempotencyKey;
  readonly orderedAt: string;
}

/** An order that is not carried out yet, or was given up within a day. */
export interface OrderStanding extends CalendarOrder {
  readonly state: 'RUNNING' | 'REFUSED' | 'FAILED';
  /** How much of the cases is gone through; whole numbers up to 100. */
  readonly percent: number;
  /** Cases touched so far. */
  readonly cases: number;
  readonly refusal: Refusal | undefined;
}
