/** 通知渠道. */
export const notificationChannels = ['EMAIL', 'SMS'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

/** 通知事项: which letter to the applicant is ready; every reply is REPLY, whatever its letter is headed. */
export const notificationKinds = [
  'REGISTRATION_RECEIPT',
  'CORRECTION_NOTICE',
  'CONSULTATION_NOTICE',
  'EXTENSION_NOTICE',
  'REASONS_REQUEST',
  'DEFERRAL_NOTICE',
  'FEE_NOTICE',
  'FEE_REVIEW_RESULT',
  'LAPSE_NOTICE',
  'WITHDRAWAL_CONFIRMATION',
  'REPLY',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const notificationStates = ['WAITING', 'SENT', 'FAILED', 'BOUNCED', 'CANCELLED'] as const;
export type NotificationState = (typeof notificationStates)[number];

/** A notification as an act orders it; it leaves once its letter is drawn. */
export interface NotificationOrder {
  readonly id: string;
  /** The letter it is about. */
  readonly letterId: string;
  /** The entry of the journal that it tells of; when that is voided before it has left, it is cancelled. */
  readonly seq: number;
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  /** An e-mail address, or a mobile number. */
  readonly recipient: string;
  /** The stored bytes of the letter go with it. */
  readonly withLetter: boolean;
  /** By which a bounce finds it: never shown, so that nobody can forge a bounce of somebody else's mail. */
  readonly messageId: string;
  readonly orderedAt: string;
  readonly nextAttemptAt: string;
}

/** A notification as it stands. */
export interface Notification extends Pick<
  NotificationOrder,
  'id' | 'letterId' | 'kind' | 'channel' | 'recipient' | 'withLetter' | 'orderedAt'
> {
  readonly state: NotificationState;
  readonly attempts: number;
  readonly nextAttemptAt: string | undefined;
  readonly sentAt: string | undefined;
  readonly endedAt: string | undefined;
  readonly lastError: string | undefined;
  readonly lastErrorAt: string | undefined;
}

/** 通知记录. */
export interface NotificationReader {
  /** @returns those of a case, in the order in which they were ordered */
  ofCase(caseId: string): Promise<readonly Notification[]>;
  /** @returns the case that a notification is of */
  caseOf(notificationId: string): Promise<string | undefined>;
}

/** That a notification is to be sent once more: as a new message, since the old one may still come back. */
export interface NotificationRenewal {
  readonly id: string;
  /** As the application names it now. */
  readonly recipient: string;
  readonly messageId: string;
  readonly by: string;
  readonly at: string;
  readonly nextAttemptAt: string;
}

/** A notification taken for sending. */
export interface ClaimedNotification extends Pick<
  NotificationOrder,
  'id' | 'kind' | 'channel' | 'recipient' | 'messageId'
> {
  /** This one included. */
  readonly attempts: number;
  readonly agencyName: string;
  readonly applicationNo: string;
  /** Of the letter's stored bytes, where they go with it. */
  readonly letterSha256: string | undefined;
}

/** 通知发件箱. */
export interface NotificationOutbox {
  /**
   * Takes one notification whose time has come and whose letter is drawn, and counts the attempt. Nobody else takes it
   * before `leaseUntil`: no transaction is open while a mail server is spoken to, and what a crash has left unfinished is
   * tried again.
   */
  claimNext(
    channels: readonly NotificationChannel[],
    now: string,
    leaseUntil: string,
  ): Promise<ClaimedNotification | undefined>;
  /** Keeps what became of an attempt; of a message that was ordered anew meanwhile nothing is kept. */
  conclude(claimed: Pick<ClaimedNotification, 'id' | 'messageId'>, conclusion: Conclusion): Promise<void>;
}

/** What became of an attempt. */
export type Conclusion =
  | { readonly state: 'SENT'; readonly at: string }
  | { readonly state: 'WAITING'; readonly at: string; readonly nextAttemptAt: string; readonly why: string }
  | { readonly state: 'FAILED'; readonly at: string; readonly why: string };
