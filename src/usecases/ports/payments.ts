import type { Refusal } from '../../case-file/refusals.ts';
import type { Day } from '../../calendar/day.ts';

/** 网上缴费订单 as the payment platform is asked for it: nothing of the applicant, and nothing of what is asked for. */
export interface PaymentRequest {
  /** Ours; asked again with the same one, the platform answers with the same order. */
  readonly orderNo: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  /** 收费通知书文号. */
  readonly noticeNo: string;
  readonly amountInFen: number;
  /** 缴费期限: the platform takes nothing after this day. */
  readonly payUntil: Day;
}

/** 已缴: what the platform took, and when, by its own books. */
export interface PlatformPayment {
  readonly amountInFen: number;
  /** An instant. */
  readonly paidAt: string;
  /** 财政票据号码. */
  readonly receiptNo: string;
}

/** What the platform says of an order. */
export type PaymentReport =
  | { readonly state: 'OPEN'; readonly platformNo: string; readonly payUrl: string }
  | { readonly state: 'CLOSED'; readonly platformNo: string }
  | { readonly state: 'PAID'; readonly platformNo: string; readonly payment: PlatformPayment }
  /** It has never heard of it. */
  | { readonly state: 'UNKNOWN' };

/** 缴费结果通知 as it came in, not yet believed. */
export interface SignedNotice {
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
}

/** 非税收入缴费平台: an external service that alone takes money. */
export interface PaymentService {
  /**
   * Opens the order, or answers how the one of that number stands.
   * @returns where the payer is to be sent, on the pages of the platform and nowhere else
   * @throws Error when the platform cannot be reached, or what it answers is not to be believed
   */
  open(request: PaymentRequest): Promise<PaymentReport>;
  /** @throws Error as for opening one */
  stateOf(orderNo: string): Promise<PaymentReport>;
  /** @returns FORGED where the signature is not the platform's, or is more than five minutes old */
  readNotice(
    notice: SignedNotice,
  ): { readonly orderNo: string; readonly report: PaymentReport } | 'FORGED' | 'MALFORMED';
}

/** 网上缴费订单 as it stands with us. */
export interface PaymentOrder {
  readonly orderNo: string;
  readonly caseId: string;
  readonly noticeNo: string;
  readonly amountInFen: number;
  readonly state: 'OPEN' | 'PAID' | 'CLOSED';
  /** Once the platform has answered. */
  readonly platformNo: string | undefined;
  readonly openedAt: string;
  /** How often the platform was asked of it. */
  readonly asked: number;
  readonly payment: PlatformPayment | undefined;
  /** When the payment was recorded in the case, or put in front of staff. */
  readonly settledAt: string | undefined;
  /** Why the payment did not settle the fee by itself. */
  readonly problem: Refusal | undefined;
}

/** 网上缴费订单簿. */
export interface PaymentOrders {
  /** The order that stands for this notice and sum, or else a new one: two who ask at once are given the same. */
  standing(
    wanted: Pick<PaymentOrder, 'orderNo' | 'caseId' | 'noticeNo' | 'amountInFen' | 'openedAt'>,
  ): Promise<PaymentOrder>;
  byNo(orderNo: string): Promise<PaymentOrder | undefined>;
  /** @returns those of a case, in the order in which they were opened */
  ofCase(caseId: string): Promise<readonly PaymentOrder[]>;
  /** Takes an order that is to be asked of, or whose payment is to be recorded, and leaves it alone until `leaseUntil`. */
  claimNext(now: string, leaseUntil: string): Promise<PaymentOrder | undefined>;
  /** Lets the order be asked of now, unless it was since that instant. @returns whether it may */
  takeTurn(orderNo: string, now: string, notSince: string): Promise<boolean>;
  /** Keeps what the platform said; what is paid stays paid whatever comes after. @returns the order as it stands now */
  keep(
    orderNo: string,
    report: Exclude<PaymentReport, { state: 'UNKNOWN' }>,
  ): Promise<PaymentOrder | undefined>;
  /** Gives up an order that the platform has never heard of. */
  giveUp(orderNo: string): Promise<void>;
  /** Lets another be opened for the same notice and sum: the payment of this one was voided in its case. */
  giveWay(orderNo: string): Promise<void>;
  askAgainAt(orderNo: string, at: string, why: string | undefined): Promise<void>;
  /** The payment is in the case; or, with the reason why not, in front of staff. @param tell whether staff are yet to be told */
  settle(orderNo: string, at: string, problem?: Refusal, tell?: boolean): Promise<void>;
}
