import type { Day } from '../calendar/day.ts';
import type { ReplyGround } from '../statute/facts.ts';
import type { ServiceWay } from '../statute/service.ts';
import type { NoticeProblemCode } from '../calendar/notice-problem.ts';
import type { ActionName } from './actions.ts';
import type { ServedLetter } from './facts/service-facts.ts';
import type { CorrectionGround } from './facts/handling-facts.ts';
import type { PublicationStatus } from './publication-status.ts';
import type { CaseState, Doer } from './states.ts';
import type { TemplateFinding } from './template-finding.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { Wording } from '../statute/wording.ts';

/** Why an actor may not do an act although the case would allow it. */
export type PermissionReason =
  | 'ROLE_MISSING'
  | 'NOT_SIGNED_IN'
  | 'NOT_THE_HANDLER'
  | 'NOT_OF_THE_UNIT'
  | 'HANDLES_IT'
  | 'DRAFTED_IT'
  | 'DEPUTISES'
  | 'REVIEWED_IT'
  | 'NOT_THE_APPLICANT';

/** The article on extension: art. 33 ¶2, or art. 24 ¶2 of the 2007 text where the application came under it. */
export type ExtensionArticle = '33(2)' | '24(2)';

/** Why a value was not taken. */
export type InputProblem =
  | 'EMPTY'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'UNKNOWN'
  | 'NOT_ALLOWED'
  | 'OUT_OF_RANGE'
  | 'CONTROL_CHARACTERS'
  | 'TAKEN'
  | 'WRONG'
  | 'ONESELF'
  | 'ONLY_BY_ANOTHER'
  | 'NOT_OF_THE_AGENCY'
  | 'NO_ROLE_IN_COMMON'
  | 'AWAY'
  | 'OVERLAPS'
  | 'BEFORE_ITS_BEGIN'
  | 'OVER'
  | 'NOT_AS_ORDERED'
  | 'ALREADY_FOLLOWED'
  | 'UNCHANGED'
  | 'NOTHING_ADDED'
  | 'NO_PHONE'
  | 'NO_EMAIL';

/** Why another case does not fit the act. */
export type Misfit =
  | 'OTHER_AGENCY'
  | 'OTHER_APPLICANT'
  | 'OTHER_HANDLER'
  | 'NOT_OPEN'
  | 'NOT_IN_HANDLING'
  | 'ALREADY_JOINED'
  | 'NOTHING_DISCLOSED'
  | 'ACTED_ON_SINCE';

/** 未了结的事项: what runs beside a case and would be torn apart with it. */
export type OpenMatter = 'CONSULTATION' | 'FEE_NOTICE' | 'REASONS';

/** 不予办理的理由: every lawful "no" of the product. A reason names what the person needs to go on. */
export type Refusal =
  | { readonly code: 'CASE_NOT_FOUND' }
  | {
      readonly code: 'NOT_PERMITTED';
      readonly action: string;
      readonly reason: PermissionReason;
      readonly by: readonly Doer[];
    }
  | {
      readonly code: 'WRONG_STATE';
      readonly action: ActionName;
      readonly state: CaseState;
      readonly from: readonly (CaseState | 'NEW')[];
    }
  | {
      readonly code: 'STALE_VERSION';
      readonly expected: number;
      readonly actual: number;
      /** What happened meanwhile, as far as whoever is refused may read it. */
      readonly since: readonly TimelineEvent[];
    }
  | { readonly code: 'IDEMPOTENCY_MISMATCH'; readonly clientMutationId: string }
  | {
      readonly code: 'INVALID_INPUT';
      readonly path: string;
      readonly problem: InputProblem;
      readonly limit?: number;
      /** What may stand there, in words. */
      readonly fitting?: Wording;
    }
  | {
      readonly code: 'DAY_REFUSED';
      readonly path: string;
      readonly problem:
        'IN_THE_FUTURE' | 'BEFORE_THE_STEP_IT_FOLLOWS' | 'AFTER_THE_STEP_IT_PRECEDES' | 'BEFORE_THE_CALENDAR';
      readonly on: Day;
      readonly bound: Day;
    }
  | {
      readonly code: 'NOTICE_REFUSED';
      readonly path: string;
      readonly problem: NoticeProblemCode | 'ISSUED_IN_THE_FUTURE' | 'ALREADY_LOADED';
      /** What stands there. */
      readonly text?: string;
    }
  | { readonly code: 'TOO_MANY_ATTEMPTS' }
  | { readonly code: 'UNIT_HAS_CASES'; readonly cases: number }
  | { readonly code: 'PREVIEW_OUTDATED'; readonly seen: string; readonly now: string }
  | { readonly code: 'TEMPLATE_OUTDATED'; readonly seen: number; readonly now: number }
  | { readonly code: 'TEMPLATE_FAULTY'; readonly findings: readonly TemplateFinding[] }
  | { readonly code: 'TEMPLATE_DRAFT_MISSING' }
  | { readonly code: 'TEMPLATE_DRAFT_OPEN'; readonly version: number }
  | { readonly code: 'PUBLICATION_OUTDATED'; readonly seen: number; readonly now: number }
  | {
      readonly code: 'PUBLICATION_STATUS_REFUSED';
      readonly status: PublicationStatus;
      readonly from: readonly PublicationStatus[];
    }
  | {
      readonly code: 'PERSONAL_DATA_NAMED';
      readonly article: '15';
      readonly path: string;
      readonly data: 'NAME' | 'IDENTITY_NUMBER';
    }
  | { readonly code: 'CASE_NOT_REPLIED'; readonly state: CaseState }
  | { readonly code: 'NOTIFICATION_NOT_FAILED'; readonly state: 'WAITING' | 'SENT' | 'CANCELLED' }
  | { readonly code: 'NOTIFICATION_CHANNEL_CLOSED'; readonly channel: 'EMAIL' | 'SMS' }
  | { readonly code: 'LATE_ENTRY_REASON_MISSING'; readonly on: Day; readonly recordedOn: Day }
  | { readonly code: 'FOREIGN_APPLICANT_NOT_TAKEN'; readonly article: '27' }
  | { readonly code: 'APPLICATION_NOT_RECORDED'; readonly article: '31' }
  | { readonly code: 'PROOF_NOT_CHECKED'; readonly article: '个人信息保护法46'; readonly path: string }
  | { readonly code: 'ALREADY_RECORDED' }
  | { readonly code: 'NOT_ASSIGNED' }
  | { readonly code: 'ASSIGNMENT_ACCEPTED_BEFORE' }
  | { readonly code: 'CORRECTION_ALREADY_ISSUED'; readonly article: '30'; readonly sentOn: Day }
  | { readonly code: 'SECOND_NOTICE_EXCLUDED'; readonly article: '30'; readonly sentOn: Day }
  | {
      readonly code: 'CORRECTION_GROUND_NOT_ADMITTED';
      readonly article: '30';
      readonly path: string;
      readonly ground: CorrectionGround;
    }
  | { readonly code: 'CORRECTION_LATE_WITHOUT_REASON'; readonly article: '30'; readonly due: Day }
  | { readonly code: 'CORRECTION_TERM_RUNNING'; readonly article: '30'; readonly mayLapseFrom: Day }
  | { readonly code: 'CORRECTION_UNCONFIRMED'; readonly article: '30'; readonly on: Day }
  | { readonly code: 'SERVICE_PROOF_MISSING'; readonly article: '30' | '42' | '45' }
  | { readonly code: 'ALREADY_SERVED'; readonly on: Day }
  | { readonly code: 'LETTER_NOT_ELECTRONIC'; readonly letter: ServedLetter }
  | { readonly code: 'ALREADY_ACKNOWLEDGED'; readonly on: Day }
  | { readonly code: 'CONSULTATION_AFTER_DUE'; readonly article: '33'; readonly due: Day }
  | { readonly code: 'NO_CONSULTATION_OUT'; readonly article: '32' }
  | {
      readonly code: 'CONSULTATION_ANSWERED';
      readonly article: '32';
      readonly ref: string;
      readonly party: string;
      readonly on: Day;
    }
  | { readonly code: 'NO_CO_HANDLING_OPEN' }
  | {
      readonly code: 'CO_HANDLING_ANSWERED';
      readonly ref: string;
      readonly coHandler: string;
      readonly on: Day;
    }
  | { readonly code: 'OBJECTION_MISSING'; readonly article: '32' }
  | {
      readonly code: 'CONSULTATION_UNDECIDED';
      readonly article: '32';
      readonly ref: string;
      readonly party: string;
    }
  | {
      readonly code: 'OBJECTION_STANDS';
      readonly article: '32';
      readonly ref: string;
      readonly party: string;
    }
  | {
      readonly code: 'RELEASE_HELD';
      readonly article: '32';
      readonly ref: string;
      readonly party: string;
      readonly until: Day;
    }
  | { readonly code: 'LETTER_NOT_OUT'; readonly letter: ServedLetter }
  | { readonly code: 'ALREADY_DISPATCHED'; readonly on: Day }
  | { readonly code: 'DISPATCH_NOT_RECORDED'; readonly dispatch: 'POSTING' | 'PUBLICATION' }
  | { readonly code: 'WAY_NOT_FOR_LETTER'; readonly letter: ServedLetter; readonly way: ServiceWay }
  | { readonly code: 'PRIVATE_COURIER'; readonly article: '邮政法55'; readonly waybillNo: string }
  | {
      readonly code: 'ELECTRONIC_WITHOUT_CONSENT';
      readonly article: '民事诉讼法90';
      readonly letter: ServedLetter;
    }
  | { readonly code: 'PUBLIC_NOTICE_WITHOUT_FAILURE'; readonly article: '民事诉讼法95' }
  | { readonly code: 'PUBLIC_NOTICE_RUNNING'; readonly article: '民事诉讼法95'; readonly until: Day }
  | { readonly code: 'WITNESS_MISSING'; readonly article: '民事诉讼法89' }
  | { readonly code: 'NOTHING_AWAITED' }
  | { readonly code: 'REDO_UNDER_WAY'; readonly decisionNo: string }
  | { readonly code: 'LAW_NOT_IN_FORCE'; readonly article: '35' | '42'; readonly inForceOn: Day }
  | { readonly code: 'EXTENSION_AFTER_EXPIRY'; readonly article: ExtensionArticle; readonly due: Day }
  | { readonly code: 'EXTENSION_ALREADY_GIVEN'; readonly article: ExtensionArticle; readonly on: Day }
  | { readonly code: 'EXTENSION_OVER_MAXIMUM'; readonly article: ExtensionArticle; readonly maximum: number }
  | { readonly code: 'REASONS_ALREADY_REQUESTED'; readonly article: '35'; readonly on: Day }
  | { readonly code: 'REASONS_ALREADY_GIVEN'; readonly article: '35'; readonly on: Day }
  | { readonly code: 'REASONS_NOT_GIVEN'; readonly article: '35' }
  | { readonly code: 'DEFERRAL_AFTER_EXPIRY'; readonly article: '35'; readonly due: Day }
  | { readonly code: 'DEFERRAL_NOT_LATER'; readonly article: '35'; readonly due: Day }
  | { readonly code: 'FEE_NOTICE_AFTER_EXPIRY'; readonly article: '42'; readonly due: Day }
  | { readonly code: 'FEE_NOTICE_OPEN'; readonly article: '42'; readonly documentNo: string }
  | { readonly code: 'FEE_ALREADY_PAID'; readonly article: '42'; readonly on: Day }
  | {
      readonly code: 'PAGE_TARIFF_NOT_APPLICABLE';
      readonly article: '42';
      readonly because: 'NOTHING_COPIED' | 'ALREADY_PUBLIC';
    }
  | { readonly code: 'NOTHING_TO_CHARGE'; readonly article: '42' }
  | { readonly code: 'PAYMENT_BEFORE_NOTICE'; readonly article: '42'; readonly sentOn?: Day }
  | { readonly code: 'NO_PAYMENT_DECLARED'; readonly article: '42' }
  | { readonly code: 'PAYMENT_AMOUNT_DIFFERS'; readonly article: '42'; readonly amountInFen: number }
  | { readonly code: 'PAYMENT_TERM_RUNNING'; readonly article: '42'; readonly mayLapseFrom: Day }
  | {
      readonly code: 'FEE_UNPAID';
      readonly article: '42';
      readonly documentNo: string;
      readonly amountInFen: number;
    }
  | { readonly code: 'NO_FEE_NOTICE_OPEN'; readonly article: '42' }
  | { readonly code: 'FEE_OBJECTION_RECORDED'; readonly article: '42'; readonly on: Day }
  | { readonly code: 'FEE_OBJECTION_UNDECIDED'; readonly article: '42'; readonly on: Day }
  | { readonly code: 'NO_FEE_OBJECTION'; readonly article: '42' }
  | {
      readonly code: 'FEE_ALREADY_REVIEWED';
      readonly article: '42';
      readonly on: Day;
      readonly documentNo: string;
    }
  | { readonly code: 'FEE_NOT_LOWER'; readonly article: '42'; readonly amountInFen: number }
  | { readonly code: 'SEARCH_RECORD_MISSING'; readonly article: '36(4)' }
  | { readonly code: 'CORRECTION_NOT_RECEIVED'; readonly article: '30' }
  | { readonly code: 'THIRD_PARTY_NOT_ASKED'; readonly article: '32' }
  | { readonly code: 'THIRD_PARTY_TERM_RUNNING'; readonly article: '32'; readonly termEndsOn?: Day }
  | { readonly code: 'NO_REASONABLE_OBJECTION'; readonly article: '15' }
  | { readonly code: 'REASONS_NOT_REQUESTED'; readonly article: '35' }
  | { readonly code: 'REASONS_TERM_RUNNING'; readonly article: '35'; readonly until: Day }
  | {
      readonly code: 'EARLIER_REPLY_MISSING';
      readonly article: '36(6)';
      readonly problem: 'NOT_NAMED' | 'ANOTHER_APPLICANT' | 'NOT_ANSWERED';
    }
  | { readonly code: 'REPLY_NOT_FOR_THIS_APPLICATION'; readonly article: '41'; readonly ground: ReplyGround }
  | { readonly code: 'NOT_ON_THE_SPOT'; readonly article: '33(1)'; readonly ground: ReplyGround }
  | { readonly code: 'RELEASE_NOT_REVIEWED'; readonly article: '17'; readonly items: readonly string[] }
  | { readonly code: 'DRAFT_MISSING' }
  | { readonly code: 'DRAFT_CLOSED' }
  | { readonly code: 'ALREADY_DRAFTED' }
  | { readonly code: 'MATTERS_OPEN'; readonly matters: readonly OpenMatter[] }
  | { readonly code: 'CASES_DO_NOT_FIT'; readonly applicationNo?: string; readonly misfit: Misfit }
  | {
      readonly code: 'JOINED_FOR_REPLY';
      readonly as: 'LEAD' | 'FOLLOWER';
      readonly applicationNos: readonly string[];
    }
  | { readonly code: 'NOT_JOINED' }
  | { readonly code: 'REVIEW_ALREADY_PASSED'; readonly review: 'LEGAL' | 'SECRECY' }
  | { readonly code: 'NOT_RELEASABLE'; readonly article: '17'; readonly items: readonly string[] }
  | { readonly code: 'SECRECY_ITEMS_UNREVIEWED'; readonly article: '17'; readonly items: readonly string[] }
  | { readonly code: 'LETTER_DATA_MISSING'; readonly fields: readonly string[] }
  | { readonly code: 'GLYPH_MISSING'; readonly characters: readonly string[] }
  | { readonly code: 'LETTERS_NOT_DRAWN'; readonly letters: readonly string[] }
  | { readonly code: 'REMEDY_OPEN'; readonly path: string; readonly until: Day }
  | { readonly code: 'DISPUTE_OPEN'; readonly decisionNo?: string }
  | { readonly code: 'COMPLAINT_MEASURE_MISSING'; readonly article: '47' }
  | { readonly code: 'COMPLAINT_ALREADY_DECIDED'; readonly on: Day }
  | { readonly code: 'NOTHING_TO_RECTIFY'; readonly article: '47' }
  | { readonly code: 'NOTHING_DISCLOSED'; readonly article: '44' }
  | { readonly code: 'ALREADY_SUGGESTED'; readonly on: Day }
  | { readonly code: 'PUBLICATION_DECIDED'; readonly on: Day }
  | { readonly code: 'APPLICANTS_TOO_FEW'; readonly article: '44'; readonly applicants: number }
  | { readonly code: 'NOT_THE_LAST_FACT'; readonly lastSeq: number };

export type RefusalCode = Refusal['code'];
