import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';
import type { Application, Channel, OralRecord } from './application.ts';
import type { ReplyContent } from './reply-content.ts';

/** How a letter reaches the applicant (rule D3: posting counts for timeliness, receipt for remedies). */
export const serviceMethods = ['POST', 'IN_PERSON', 'ELECTRONIC'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

/** 保管期限, as approved by the archives authority of the same level. */
export const retentionPeriods = ['TEN_YEARS', 'THIRTY_YEARS', 'PERMANENT'] as const;
export type RetentionPeriod = (typeof retentionPeriods)[number];

/** Done, and done late: which deadline, and what day it was. Kept in the fact, so nobody can erase it silently. */
export interface Lateness {
  readonly deadline: 'CORRECTION_NOTICE_DUE' | 'REPLY_DUE';
  readonly due: Day;
}

interface FactFrame<Name extends string> {
  readonly fact: Name;
  /** The legal day of what happened. */
  readonly on: Day;
  readonly late?: Lateness;
  /** Why it was recorded more than one working day after it happened; listed for supervision. */
  readonly lateEntryReason?: string;
}

export interface CorrectionItem {
  readonly what: string;
  readonly guidance: string;
}

export interface SecrecyFinding {
  readonly item: string;
  readonly releasable: boolean;
  readonly basis: string;
}

export interface FiledItem {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * What can happen to a case. The journal is the case: facts are appended, never changed.
 * Names shared with the format of the worked deadline cases mean the same there.
 */
export type Fact =
  | (FactFrame<'SUBMITTED'> & {
      readonly agencyId: string;
      readonly channel: 'INTERNET' | 'FAX';
      readonly at: string;
      readonly confirmation: 'AUTO' | 'AGENCY';
      readonly application: Application;
      readonly applicationNo?: string;
    })
  | (FactFrame<'MAIL_LOGGED'> & {
      readonly agencyId: string;
      readonly channel: 'SIGNED_MAIL' | 'ORDINARY_MAIL';
      readonly senderName: string;
      readonly waybillNo?: string;
      readonly signedForBy?: string;
    })
  | (FactFrame<'MAIL_HANDED_OVER'> & { readonly from: string; readonly to: string })
  | (FactFrame<'APPLICATION_RECORDED'> & {
      readonly agencyId: string;
      readonly channel: Channel;
      readonly application: Application;
      readonly oral?: OralRecord;
    })
  | (FactFrame<'RECEIVED'> & { readonly channel: Channel })
  | (FactFrame<'CONFIRMED'> & { readonly how: string })
  | (FactFrame<'REGISTERED'> & { readonly applicationNo: string })
  | (FactFrame<'ASSIGNED'> & { readonly unitId: string; readonly handlerId?: string })
  | (FactFrame<'ASSIGNMENT_ACCEPTED'> & { readonly handlerId: string })
  | (FactFrame<'ASSIGNMENT_RETURNED'> & { readonly reason: string })
  | (FactFrame<'CORRECTION_NOTICE_SENT'> & {
      readonly documentNo: string;
      readonly items: readonly CorrectionItem[];
      readonly termWorkingDays: number;
      readonly by: ServiceMethod;
      readonly override?: { readonly reason: string };
    })
  | (FactFrame<'CORRECTION_NOTICE_SERVED'> & { readonly evidence: string })
  | (FactFrame<'CORRECTION_RECEIVED'> & {
      readonly channel: Channel;
      readonly description: string;
      readonly goodReason?: string;
    })
  | (FactFrame<'LAPSED'> & { readonly ground: 'LAPSED_CORRECTION' })
  | (FactFrame<'SEARCH_RECORDED'> & {
      readonly places: readonly string[];
      readonly keywords: readonly string[];
      readonly searchedBy: string;
      readonly result: string;
    })
  | (FactFrame<'REPLY_DRAFTED'> & {
      readonly draftNo: number;
      readonly drafterId: string;
      readonly reply: ReplyContent;
    })
  | (FactFrame<'REVIEW_REQUESTED'> & { readonly draftNo: number })
  | (FactFrame<'LEGAL_REVIEW_PASSED'> & {
      readonly draftNo: number;
      readonly reviewerId: string;
      readonly opinion: string;
    })
  | (FactFrame<'SECRECY_REVIEW_PASSED'> & {
      readonly draftNo: number;
      readonly reviewerId: string;
      readonly findings: readonly SecrecyFinding[];
    })
  | (FactFrame<'DRAFT_RETURNED'> & {
      readonly draftNo: number;
      readonly returnedBy: string;
      readonly reasons: string;
    })
  | (FactFrame<'REPLY_SIGNED'> & {
      readonly draftNo: number;
      readonly documentNo: string;
      readonly signerId: string;
      readonly ground: ReplyGround;
    })
  | (FactFrame<'REPLY_SENT'> & { readonly by: ServiceMethod; readonly waybillNo?: string })
  | (FactFrame<'REPLY_SERVED'> & { readonly ground: ReplyGround; readonly evidence: string })
  | (FactFrame<'SERVICE_FAILED'> & {
      readonly letter: 'CORRECTION_NOTICE' | 'REPLY';
      readonly reason: string;
    })
  | (FactFrame<'WITHDRAWN'> & { readonly how: string })
  | (FactFrame<'QUERY_CODE_REISSUED'> & { readonly issue: number; readonly identityChecked: string })
  | (FactFrame<'ARCHIVED'> & {
      readonly archivalCode: string;
      readonly retention: RetentionPeriod;
      readonly openRemedy: boolean;
      readonly items: readonly FiledItem[];
    })
  | (FactFrame<'FACT_VOIDED'> & { readonly seq: number; readonly reason: string });

export type FactName = Fact['fact'];
export type FactNamed<Name extends FactName> = Extract<Fact, { fact: Name }>;

/** One line of the journal (案件日志): a fact, who recorded it, and when. */
export interface JournalEntry {
  readonly seq: number;
  readonly fact: Fact;
  /** An instant, ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** A staff member's id, or 'APPLICANT'. */
  readonly actor: string;
}
