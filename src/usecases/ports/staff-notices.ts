import type { Day } from '../../calendar/day.ts';
import type { Role } from '../../case-file/states.ts';

/** 提醒事项. */
export const noticeKinds = [
  'APPLICATION_ARRIVED',
  'ASSIGNED',
  'ASSIGNMENT_RETURNED',
  'REVIEW_WAITING',
  'RETURNED',
  'COMMENTED',
  'APPROVED',
  'SIGNATURE_WAITING',
  'SIGNED',
  'CORRECTION_ARRIVED',
  'REASONS_ARRIVED',
  'PAYMENT_TO_CHECK',
  'FEE_PAID',
  'CONSULTATION_ANSWERED',
  'CO_HANDLING_ANSWERED',
  'WITHDRAWN',
  'DUE_SOON',
  'OVERDUE',
  'NOTIFICATION_FAILED',
  'COMPLAINT',
  'COMPLAINT_DECIDED',
  'ANSWER_WAITING',
  'ANSWER_RETURNED',
  'DISPUTE_OPENED',
  'DISPUTE_CORRECTED',
  'REDO_ORDERED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Of the published answer of a case, which is no part of its journal. */
export const answerNoticeKinds: readonly NoticeKind[] = ['ANSWER_WAITING', 'ANSWER_RETURNED'];

/**
 * 提醒 as an act orders it: for these people, for those who hold one of these roles at the agency, and for the handlers of
 * the unit. Whoever is away is told together with the deputy.
 */
export interface NoticeOrder {
  readonly kind: NoticeKind;
  /** The entry of the journal that it tells of; absent where it tells of something outside the journal. */
  readonly seq?: number;
  /** The due day it tells of. */
  readonly day?: Day;
  readonly staffIds: readonly string[];
  readonly roles: readonly Role[];
  readonly unitId?: string;
  readonly agencyId: string;
  /** Who knows it, or is not to do it. */
  readonly exceptIds: readonly string[];
}

/** 提醒 as it stands. */
export interface StaffNotice {
  /** Grows with time. */
  readonly id: string;
  readonly staffId: string;
  readonly caseId: string;
  readonly kind: NoticeKind;
  readonly createdAt: string;
  /** Of DUE_SOON and OVERDUE; of an order, the day by which it is to be followed. */
  readonly dueOn: Day | undefined;
  readonly readAt: string | undefined;
}

export interface NoticePageQuery {
  readonly unreadOnly: boolean;
  readonly limit: number;
  /** Those older than this one. */
  readonly beforeId?: string;
}

/** 提醒设置 of one kind. */
export interface NoticeSetting {
  readonly kind: NoticeKind;
  readonly inPage: boolean;
  readonly byMail: boolean;
}

/** What a person has chosen; kinds that are not named are in the page and not by e-mail. */
export interface NoticeSettings {
  readonly email: string | undefined;
  readonly chosen: readonly NoticeSetting[];
}

/** 提醒: each person's own. */
export interface StaffNotices {
  /** @returns the newest first */
  page(staffId: string, query: NoticePageQuery): Promise<readonly StaffNotice[]>;
  unread(staffId: string): Promise<number>;
  /** @param ids undefined: all of them */
  markRead(staffId: string, ids: readonly string[] | undefined, at: string): Promise<void>;
  /**
   * What to send to an open page: those after an id, and those of the last minute besides, since a transaction that began
   * earlier may have been committed later. The oldest first.
   */
  since(staffId: string, afterId: string, recent: string): Promise<readonly StaffNotice[]>;
  /** Writes what nobody's act causes: cases of an agency that fall due by a day, and those that are overdue, each once. @returns how many */
  tellOfDueDates(agencyId: string, today: Day, soon: Day, now: string): Promise<number>;
  settings(staffId: string): Promise<NoticeSettings>;
  /** @param email undefined: stays; empty: none */
  changeSettings(
    staffId: string,
    email: string | undefined,
    settings: readonly NoticeSetting[],
  ): Promise<void>;
}

/** 提醒邮件 taken for sending. */
export interface ClaimedNoticeMail {
  readonly id: string;
  readonly messageId: string;
  readonly kind: NoticeKind;
  readonly to: string;
  readonly agencyName: string;
  readonly caseId: string;
  readonly applicationNo: string | undefined;
  /** Of those that tell of a published answer. */
  readonly answerId: string | undefined;
  /** As of the notice. */
  readonly dueOn: Day | undefined;
  /** This one included. */
  readonly attempts: number;
}

/** 提醒邮件发件箱. */
export interface NoticeMailOutbox {
  /** Takes one whose time has come; nobody else takes it before `leaseUntil`. Older than two days, it is no news any more. */
  claimNext(now: string, leaseUntil: string): Promise<ClaimedNoticeMail | undefined>;
  conclude(
    id: string,
    conclusion:
      { readonly state: 'SENT' | 'FAILED' } | { readonly state: 'WAITING'; readonly nextAt: string },
    why: string | undefined,
  ): Promise<void>;
}

/** 唤醒: tells every process of the service that there is something new to send to open pages. */
export interface NoticeSignal {
  /** Soon, and once for many. */
  nudge(): void;
  /** @returns how to stop listening */
  listen(onWake: () => void): () => Promise<void>;
}
