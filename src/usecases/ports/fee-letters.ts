import type { Day } from '../../calendar/day.ts';
import type { LetterFrame } from './letter-frames.ts';

/** 计费依据和档次. Amounts in yuan, as they are printed. */
export interface FeeTiersData {
  readonly tariff: 'ITEMS' | 'PAGES';
  /** 2026年3月: the natural month whose items are counted. */
  readonly month: string;
  readonly earlierItems: number;
  /** Items, or pages, of this application. */
  readonly count: number;
  readonly lines: readonly {
    readonly range: string;
    readonly count: number;
    readonly each: string;
    readonly sum: string;
  }[];
}

/** 收费通知书 (art. 42 ¶1; 信息处理费管理办法). */
export interface FeeNoticeData extends LetterFrame, FeeTiersData {
  readonly kind: 'FEE_NOTICE';
  readonly documentNo: string;
  readonly amount: string;
  readonly termWorkingDays: number;
  readonly waysOfPaying: string;
}

/** 复核结果: what it means for the term to pay, or for the reply period. */
export type FeeReviewTerms =
  | {
      readonly upheld: {
        readonly termWorkingDays: number;
        readonly waysOfPaying: string;
        /** The last day to pay, once the notice is served; `termOver` where it has passed. */
        readonly payUntilOn?: Day;
        readonly termOver: boolean;
      };
    }
  | {
      readonly changed: FeeTiersData & {
        readonly amount: string;
        readonly termWorkingDays: number;
        readonly waysOfPaying: string;
      };
    }
  | { readonly withdrawn: { readonly replyDueOn: Day; readonly overdue: boolean } };

/** 复核结果告知书 (art. 42 ¶1; 信息处理费管理办法). */
export type FeeReviewResultData = LetterFrame &
  FeeReviewTerms & {
    readonly kind: 'FEE_REVIEW_RESULT';
    readonly documentNo: string;
    readonly noticeNo: string;
    readonly noticeSentOn: Day;
    /** Where the applicant objected; the office may review a notice of its own accord. */
    readonly objectedOn?: Day;
    readonly reasons: string;
    readonly amountBefore: string;
  };
