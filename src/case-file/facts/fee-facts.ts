import type { FactFrame, ServiceMethod } from './fact-frame.ts';

/** 收费标准: by item within the natural month, or by page of this application; one or the other (信息处理费管理办法 arts. 3 to 5). */
export type FeeBasis =
  | {
      readonly tariff: 'ITEMS';
      /** Items of the same applicant at this agency counted in the month before this application. */
      readonly earlierItems: number;
      readonly items: number;
    }
  | { readonly tariff: 'PAGES'; readonly pages: number };

/** 信息处理费, art. 42: notice, service, payment. */
export type FeeFact =
  | (FactFrame<'FEE_NOTICE_SENT'> & {
      readonly documentNo: string;
      readonly basis: FeeBasis;
      readonly amountInFen: number;
      readonly by: ServiceMethod;
    })
  | (FactFrame<'FEE_NOTICE_SERVED'> & { readonly evidence: string })
  | (FactFrame<'FEE_PAID'> & { readonly amountInFen: number; readonly receiptNo: string });
