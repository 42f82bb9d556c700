import type { Calendar } from '../../calendar/calendar.ts';
import type { NumberSeries, Warning } from '../../case-file/decision.ts';
import type { FeeMonth } from '../../case-file/office-settings.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { StandingNumbers } from '../../case-file/particulars.ts';
import type { CaseRow } from '../../case-file/row.ts';
import type { DisputeEntry } from '../../dispute/facts.ts';
import type { DisputeRow } from '../../dispute/row.ts';
import type { DisputeWarning } from '../../dispute/warnings.ts';
import type { TextPrint } from '../../case-file/text-similarity.ts';
import type { Agency, StaffMember, Unit } from './agencies.ts';
import type { KeptLetterData } from './kept-letters.ts';
import type { LetterFormat, LetterWording, StoredLetterState } from './press.ts';
import type { NoticeOrder } from './staff-notices.ts';
import type {
  Notification,
  NotificationChannel,
  NotificationOrder,
  NotificationRenewal,
} from './notifications.ts';

/** The unit of work: what an act reads and writes, in one transaction. */
export interface Work {
  /**
   * Runs one act, during which the calendars in force do not change. A refusal rolls everything back, numbers included; so does a fault, which is thrown on.
   */
  transact<T, No = Refusal>(
    run: (transaction: Transaction) => Promise<Outcome<T, No>>,
  ): Promise<Outcome<T, No>>;
}

/** 幂等: the same person sending the same command twice gets the same answer and one effect. */
export interface IdempotencyKey {
  readonly actor: string;
  readonly clientMutationId: string;
  /** SHA-256 of the command, to tell a repetition from another command under the same id. */
  readonly payloadHash: string;
}

/** Kept as it was given; whoever sends the command again knows what it answers. */
export interface RememberedAnswer<Answer> {
  readonly payloadHash: string;
  readonly answer: Answer;
}

/** What an act tells its caller, kept for repetitions; the case itself is read anew. */
export interface ActAnswer {
  readonly caseId: string;
  readonly version: number;
  readonly warnings: readonly Warning[];
  /** The cases that it opened besides, in the order of their items. */
  readonly opened?: readonly string[];
}

export interface LetterOrder {
  readonly id: string;
  /** The entry of the journal that put the letter into the world. */
  readonly seq: number;
  readonly data: KeptLetterData;
  /** The texts it was checked with, and is drawn from whatever is in force by then. */
  readonly wording: LetterWording;
  readonly format: LetterFormat;
  /** The name of the seal that a service is to set; absent: sealed by hand. */
  readonly seal?: string;
}

export interface LetterRecord {
  readonly id: string;
  readonly seq: number;
  readonly kind: KeptLetterData['kind'];
  readonly state: StoredLetterState;
  /** 电子印章: a service seals it, or has. */
  readonly sealedElectronically: boolean;
  readonly sha256: string | null;
  readonly size: number | null;
}

/** 证件号码 in the clear. */
export type IdentityNumbers = StandingNumbers;

/**
 * 更正证件号码: what an entry replaces is kept with it, and stands again when the entry is voided; SETTLED once no entry can be
 * voided any more, and what was replaced is erased.
 */
export type IdentityAmendment =
  | { readonly kind: 'AMENDED'; readonly seq: number; readonly numbers: IdentityNumbers }
  | { readonly kind: 'VOIDED'; readonly seq: number }
  | { readonly kind: 'SETTLED' };

/** 通知改投: where the applicant is told from now on; undefined where no address of the channel is left. */
export interface Redirection {
  readonly channel: NotificationChannel;
  readonly recipient: string | undefined;
}

export interface Change {
  readonly caseId: string;
  readonly entries: readonly JournalEntry[];
  readonly row: CaseRow;
  readonly letters: readonly LetterOrder[];
  /** What the applicant is to be told; what is still to be told of an entry that is voided here is cancelled. */
  readonly notifications: readonly NotificationOrder[];
  /** 提醒: what members of staff are told of it. */
  readonly notices: readonly NoticeOrder[];
  /** Identity numbers in the clear, kept outside the journal; ERASED with the application that was voided. */
  readonly identityNumbers?: IdentityNumbers | 'ERASED';
  readonly identityAmendment?: IdentityAmendment;
  /** What waits to be told goes to the address that stands now. */
  readonly redirections?: readonly Redirection[];
  /** What the application asks, when the act has written it anew; ERASED with what was recorded by mistake. */
  readonly text?: TextPrint | 'ERASED';
  /** A number that the act makes void, with the reason. */
  readonly voidedNumber?: { readonly text: string; readonly reason: string };
  /** With the case that the command named, what the act answers; without it for the others it touched. */
  readonly answer?: { readonly key: IdempotencyKey; readonly value: ActAnswer };
}

/** What an act on a dispute tells its caller. */
export interface DisputeAnswer {
  readonly disputeId: string;
  readonly caseId: string;
  readonly version: number;
  readonly warnings: readonly DisputeWarning[];
}

export interface DisputeChange {
  readonly disputeId: string;
  readonly entry: DisputeEntry;
  readonly row: DisputeRow;
  /** 提醒: what members of staff are told of it. */
  readonly notices: readonly NoticeOrder[];
  readonly answer: { readonly key: IdempotencyKey; readonly value: DisputeAnswer };
}

/** What `retryNotification` tells its caller. */
export interface RenewalAnswer {
  readonly caseId: string;
  readonly notificationId: string;
}

export interface NumberRequest {
  readonly agency: Agency;
  readonly year: number;
  readonly series: NumberSeries;
  readonly caseId: string;
}

export interface Transaction {
  /** @returns the answer given before under this actor and id, if any */
  recall<Answer>(key: IdempotencyKey): Promise<RememberedAnswer<Answer> | undefined>;
  agency(id: string): Promise<Agency | undefined>;
  unit(id: string): Promise<Unit | undefined>;
  staffMember(id: string): Promise<StaffMember | undefined>;
  /**
   * Locks cases until the transaction ends, in the order of their ids, so that two acts on the same ones never wait for
   * each other. @returns their journals in `seq` order; none for an id that is no case's
   */
  lockCases(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly JournalEntry[]>>;
  /** Reads without locking. @returns the journal in `seq` order, or undefined when there is no such case */
  journal(caseId: string): Promise<readonly JournalEntry[] | undefined>;
  identityNumbers(caseId: string): Promise<IdentityNumbers | undefined>;
  /** 已答复的案件 of the agency whose draft encloses this file, newest first, ten at most. */
  answeredCasesEnclosing(agencyId: string, sha256: string): Promise<readonly string[]>;
  /** The next number of the series, without gaps: it is given back when the transaction is refused. */
  allocateNumber(request: NumberRequest): Promise<string>;
  /** The calendar that the row of a case was folded with. */
  calendarKeptBy(caseId: string): Promise<Calendar>;
  /**
   * 当月已计件数: items of the same applicant (equal identity number, the first-named of several: AMB-16) at the same agency,
   * received in the same natural month before this case; or submitted in it, where the office counts so (AMB-22).
   */
  earlierItems(caseId: string, by: FeeMonth): Promise<number>;
  lettersOf(caseId: string): Promise<readonly LetterRecord[]>;
  write(change: Change): Promise<void>;
  /** Locks the dispute until the transaction ends. @returns its journal in `seq` order, or undefined when there is none */
  lockDispute(disputeId: string): Promise<readonly DisputeEntry[] | undefined>;
  writeDispute(change: DisputeChange): Promise<void>;
  /** Locks a notification until the transaction ends. */
  lockNotification(id: string): Promise<Pick<Notification, 'id' | 'channel' | 'state'> | undefined>;
  /** Has it sent once more, and keeps what the command answers. */
  renewNotification(
    renewal: NotificationRenewal,
    answer: { readonly key: IdempotencyKey; readonly value: RenewalAnswer },
  ): Promise<void>;
}
