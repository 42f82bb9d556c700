import type { Day } from '../../calendar/day.ts';
import type { Attachment } from '../application.ts';
import type { FactFrame, ServiceMethod } from './fact-frame.ts';
import type { ServiceEvidence } from './service-facts.ts';

/** 收费标准: by item within the natural month, or by page of this application; one or the other (信息处理费管理办法). */
export type FeeBasis =
  | {
      readonly tariff: 'ITEMS';
      /** The month counted, `2026-03`, as the office's setting was on the day (AMB-22). */
      readonly month: string;
      /** Items of the same applicant at this agency counted in the month before this application. */
      readonly earlierItems: number;
      readonly items: number;
    }
  | { readonly tariff: 'PAGES'; readonly pages: number };

/** 复核结果 of a fee notice. */
export const feeReviewOutcomes = ['UPHELD', 'AMOUNT_CHANGED', 'WITHDRAWN'] as const;
export type FeeReviewOutcome = (typeof feeReviewOutcomes)[number];

/** 复核结果: where the amount is changed, what it is counted by now, and what it comes to. */
export type FeeReview =
  | { readonly outcome: 'UPHELD' | 'WITHDRAWN' }
  | { readonly outcome: 'AMOUNT_CHANGED'; readonly basis: FeeBasis; readonly amountInFen: number };

/** 网上缴费订单: the order through which the payer paid, by our number and by the platform's. */
export interface OnlineOrder {
  readonly orderNo: string;
  readonly platformNo: string;
}

/** 信息处理费, art. 42: how many items an application is, and the notice of the fee, its service, its payment and what is said of it, an objection to it and the review. */
export type FeeFact =
  | (FactFrame<'ITEMS_COUNTED'> & { readonly items: number })
  | (FactFrame<'FEE_NOTICE_SENT'> & {
      readonly documentNo: string;
      readonly basis: FeeBasis;
      readonly amountInFen: number;
      readonly by: ServiceMethod;
    })
  | (FactFrame<'FEE_NOTICE_SERVED'> & {
      readonly evidence: ServiceEvidence;
      /** 复核结果告知书, which told the changed amount; without it the notice itself was served. */
      readonly through?: 'FEE_REVIEW_RESULT';
    })
  | (FactFrame<'FEE_OBJECTION_RECEIVED'> & { readonly text: string })
  | (FactFrame<'FEE_REVIEW_DECIDED'> & {
      readonly documentNo: string;
      readonly review: FeeReview;
      readonly reasons: string;
      readonly by: ServiceMethod;
    })
  /** What the applicant says it paid, or the platform that took it; the office finds out, and records the payment. */
  | (FactFrame<'PAYMENT_DECLARED'> & {
      /** The notice it answers. */
      readonly documentNo: string;
      readonly paidOn: Day;
      /** 汇款凭证号 or 缴款单号; the platform's number of its order. */
      readonly voucherNo: string;
      readonly files: readonly Attachment[];
      /** Told by the payment platform: what it took, which is not what is due. */
      readonly online?: OnlineOrder & { readonly amountInFen: number };
    })
  /** 未到账: the office looked for what was declared last, and found nothing. */
  | (FactFrame<'PAYMENT_NOT_FOUND'> & { readonly finding: string })
  | (FactFrame<'FEE_PAID'> & {
      readonly amountInFen: number;
      readonly receiptNo: string;
      /** Confirmed by the payment platform; absent where the office found the money. */
      readonly online?: OnlineOrder;
    });
