import type { Day } from '../calendar/day.ts';
import type { NoticeProblemCode } from '../calendar/notice-problem.ts';
import type { ActionName } from './actions.ts';
import type { FactName } from './facts.ts';
import type { CorrectionGround } from './facts/handling-facts.ts';
import type { CaseState, Doer } from './states.ts';

/** Why an actor may not do an act although the case would allow it. */
export type PermissionReason =
  'ROLE_MISSING' | 'NOT_THE_HANDLER' | 'NOT_OF_THE_UNIT' | 'DRAFTED_IT' | 'NOT_THE_APPLICANT';

/** Why a value was not taken. */
export type InputProblem =
  | 'EMPTY'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'UNKNOWN'
  | 'NOT_ALLOWED'
  | 'OUT_OF_RANGE'
  | 'CONTROL_CHARACTERS'
  | 'TAKEN';

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
      readonly since: readonly FactName[];
    }
  | { readonly code: 'IDEMPOTENCY_MISMATCH'; readonly clientMutationId: string }
  | {
      readonly code: 'INVALID_INPUT';
      readonly path: string;
      readonly problem: InputProblem;
      readonly limit?: number;
    }
  | {
      readonly code: 'DAY_REFUSED';
      readonly path: string;
      readonly problem: 'IN_THE_FUTURE' | 'BEFORE_THE_STEP_IT_FOLLOWS' | 'BEFORE_THE_CALENDAR';
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
  | { readonly code: 'PREVIEW_OUTDATED'; readonly seen: string; readonly now: string }
  | { readonly code: 'LATE_ENTRY_REASON_MISSING'; readonly on: Day; readonly recordedOn: Day }
  | { readonly code: 'FOREIGN_APPLICANT_NOT_TAKEN'; readonly article: '27' }
  | { readonly code: 'APPLICATION_NOT_RECORDED'; readonly article: '31' }
  | { readonly code: 'ALREADY_RECORDED' }
  | { readonly code: 'NOT_ASSIGNED' }
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
  | { readonly code: 'SERVICE_PROOF_MISSING'; readonly article: '30' | '45' }
  | { readonly code: 'ALREADY_SERVED'; readonly on: Day }
  | { readonly code: 'SEARCH_RECORD_MISSING'; readonly article: '36(4)' }
  | { readonly code: 'DRAFT_MISSING' }
  | { readonly code: 'REVIEW_ALREADY_PASSED'; readonly review: 'LEGAL' | 'SECRECY' }
  | { readonly code: 'NOT_RELEASABLE'; readonly article: '17'; readonly items: readonly string[] }
  | { readonly code: 'SECRECY_ITEMS_UNREVIEWED'; readonly article: '17'; readonly items: readonly string[] }
  | { readonly code: 'LETTER_DATA_MISSING'; readonly fields: readonly string[] }
  | { readonly code: 'GLYPH_MISSING'; readonly characters: readonly string[] }
  | { readonly code: 'LETTERS_NOT_DRAWN'; readonly letters: readonly string[] }
  | { readonly code: 'REMEDY_OPEN'; readonly until: Day }
  | { readonly code: 'NOT_THE_LAST_FACT'; readonly lastSeq: number };

export type RefusalCode = Refusal['code'];
