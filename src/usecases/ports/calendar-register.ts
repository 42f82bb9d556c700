import type { Calendars, LoadedNotice } from '../../calendar/calendars.ts';
import type { Day } from '../../calendar/day.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { CalendarOrder, OrderStanding } from './calendar-orders.ts';
import type { IdempotencyKey } from './work.ts';
import type { Scope } from './reading.ts';

/** A loaded notice as it is kept. */
export interface RegisteredNotice extends LoadedNotice {
  readonly contentHash: string;
  /** A staff member's id, or OPERATOR. */
  readonly loadedBy: string;
  readonly loadedAt: string;
}

/** The due days a row keeps. */
export type RowDeadline = 'CORRECTION_NOTICE_DUE' | 'CORRECTION_DUE' | 'PAYMENT_DUE' | 'REPLY_DUE';

export interface MovedDeadline {
  readonly deadline: RowDeadline;
  readonly before: Day;
  readonly after: Day;
}

/** An open case that a change of the calendar touches: days that move, or days that become final without moving. */
export interface CaseMove {
  readonly caseId: string;
  readonly agencyId: string;
  readonly applicationNo: string | undefined;
  /** Where nothing moves, one due day that stays. */
  readonly deadlines: readonly MovedDeadline[];
  readonly provisional: { readonly before: boolean; readonly after: boolean };
  /** Until when the office is to reply, while it is at work. */
  readonly dueOn: { readonly before: Day | undefined; readonly after: Day | undefined };
  readonly edition: { readonly before: string; readonly after: string };
}

/** One line of what a notice moved. */
export interface CalendarChange extends MovedDeadline {
  readonly caseId: string;
  readonly applicationNo: string | undefined;
  readonly provisionalBefore: boolean;
  readonly provisionalAfter: boolean;
  readonly editionBefore: string;
  readonly editionAfter: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface CalendarChangeQuery {
  readonly noticeId: string;
  readonly scope: Scope;
  readonly limit: number;
  readonly after?: { readonly caseId: string; readonly deadline: string };
}

export interface NoticeApplied {
  readonly noticeId: string;
  readonly cases: number;
}

/** 日历登记: loaded notices and what they moved. */
export interface CalendarRegister {
  /** Every notice ever loaded, in the order of loading. */
  notices(): Promise<readonly RegisteredNotice[]>;
  changes(query: CalendarChangeQuery): Promise<readonly CalendarChange[]>;
  /** How many cases a notice moved. */
  caseCount(noticeId: string): Promise<number>;
  /** What open cases would become by other calendars; nothing is written. @param agencyIds all when left out */
  preview(after: Calendars, agencyIds?: readonly string[]): Promise<readonly CaseMove[]>;
  /** What a command was answered. */
  recall(
    key: IdempotencyKey,
  ): Promise<{ readonly payloadHash: string; readonly answer: NoticeApplied } | undefined>;
  /**
   * Keeps an order, so that it is carried out whatever becomes of whoever gave it; one that was given up is taken up again.
   * @returns what is kept under its key: this one, or the same or another given before
   */
  order(order: CalendarOrder): Promise<CalendarOrder>;
  /** Orders under way, and those given up within a day; the earliest first. */
  orders(): Promise<readonly OrderStanding[]>;
  /**
   * Carries an order out while no act is under way, and none begins. It is all or nothing: a refusal ends the order, after a
   * fault it is tried again, some few times; once it is done, this service and all others go by the new calendars.
   * @param id of the order, or NEXT for the first that nobody has in hand
   * @returns nothing when there is no such order under way
   */
  carryOut(id: string, now: string, run: CarryingOut): Promise<Outcome<NoticeApplied> | undefined>;
}

export type CarryingOut = (
  order: CalendarOrder,
  transaction: CalendarTransaction,
) => Promise<Outcome<NoticeApplied>>;

export interface CalendarTransaction {
  recall: CalendarRegister['recall'];
  notices(): Promise<readonly RegisteredNotice[]>;
  /**
   * Keeps a notice, the editions it makes, and moves every open case that it touches; closed cases keep their edition. How
   * far it has come is seen by others meanwhile.
   * @param agencyIds all when left out
   * @returns how many cases were touched
   */
  apply(notice: RegisteredNotice, after: Calendars, agencyIds?: readonly string[]): Promise<number>;
  remember(key: IdempotencyKey, answer: NoticeApplied): Promise<void>;
}
