/** 申报缴费, as the office reads it: by the applicant, or by the payment platform. */
export interface Declared {
  readonly on: string;
  readonly paidOn: string;
  readonly voucherNo: string;
  /** By the platform: what it took, which is not what is due. */
  readonly takenInFen: number | null;
  readonly files: readonly { readonly name: string; readonly size: number; readonly url: string }[];
}

/** 网上缴费订单. */
export interface Order {
  readonly orderNo: string;
  readonly platformNo: string | null;
  readonly noticeNo: string;
  readonly amountInFen: number;
  readonly state: string;
  readonly openedAt: string;
  readonly payment: {
    readonly amountInFen: number;
    readonly paidAt: string;
    readonly paidOn: string;
    readonly receiptNo: string;
  } | null;
  readonly recorded: boolean;
  readonly voided: { readonly on: string; readonly reason: string } | null;
  readonly problem: { readonly zh: string } | null;
}

/** 收费通知, as far as its payment goes. */
export interface Payable {
  readonly documentNo: string;
  readonly amountInFen: number;
  readonly paidOn: string | null;
  readonly declared: Declared | null;
  /** 未到账的申报, the earliest first. */
  readonly notFound: readonly {
    readonly on: string;
    readonly finding: string;
    readonly declared: Declared;
  }[];
  readonly review: { readonly outcome: string } | null;
}

/** Whether money is still awaited for it. */
export function isUnpaid({ paidOn, review }: Payable): boolean {
  return paidOn === null && review?.outcome !== 'WITHDRAWN';
}

/** Whether the notice of an order is still to be paid: what the platform took for it may yet be recorded. */
export function isOwed({ noticeNo }: Order, notices: readonly Payable[]): boolean {
  return notices.some((notice) => notice.documentNo === noticeNo && isUnpaid(notice));
}

/**
 * What the form of a payment begins with: what the notice, the applicant and the platform say already. A voucher is no fiscal receipt,
 * and a sum that is not the one due is nobody's to fill in. Of two payments the last: the record of the first was voided.
 */
export function paymentOf(
  { documentNo, amountInFen, declared }: Payable,
  orders: readonly Order[],
): Readonly<Record<string, unknown>> {
  const online = orders.filter(({ noticeNo, payment }) => noticeNo === documentNo && payment).at(-1)?.payment;
  const on = declared?.paidOn ?? online?.paidOn;
  const differs = online !== undefined && online !== null && online.amountInFen !== amountInFen;
  return {
    ...(on === undefined ? {} : { on }),
    ...(differs ? {} : { amountInFen }),
    ...(online ? { receiptNo: online.receiptNo } : {}),
  };
}
