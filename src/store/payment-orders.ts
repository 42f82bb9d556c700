import type { Pool } from 'pg';
import type { Refusal } from '../case-file/refusals.ts';
import type { PaymentOrder, PaymentOrders, PlatformPayment } from '../usecases/ports/payments.ts';
import { instantOf } from './instant-of.ts';
import { isId } from './is-id.ts';
import { noticesFrom } from './keep-notices.ts';
import { type Prepared, run } from './prepared.ts';

interface OrderRow {
  readonly orderNo: string;
  readonly caseId: string;
  readonly noticeNo: string;
  readonly amountInFen: number;
  readonly state: PaymentOrder['state'];
  readonly platformNo: string | null;
  readonly openedAt: string;
  readonly asked: number;
  readonly payment: PlatformPayment | null;
  readonly settledAt: string | null;
  readonly problem: Refusal | null;
}

const columns = `o.order_no as "orderNo", o.case_id as "caseId", o.notice_no as "noticeNo", o.amount_in_fen as "amountInFen",
  o.state, o.platform_no as "platformNo", ${instantOf('o.opened_at')} as "openedAt", o.asked,
  case when o.state = 'PAID' then jsonb_build_object('amountInFen', o.paid_amount_in_fen,
    'paidAt', ${instantOf('o.paid_at')}, 'receiptNo', o.receipt_no) end as payment,
  ${instantOf('o.settled_at')} as "settledAt", o.problem`;

/** The job asks of it when half a minute has gone by. */
const insert: Prepared = {
  name: 'insert-payment-order',
  text: `insert into payment_order (order_no, case_id, notice_no, amount_in_fen, state, opened_at, next_ask_at)
         values ($1, $2, $3, $4, 'OPEN', $5::timestamptz, $5::timestamptz + interval '30 seconds')
         on conflict (case_id, notice_no, amount_in_fen) where standing do nothing`,
};
const standing: Prepared = {
  name: 'standing-payment-order',
  text: `select ${columns} from payment_order o
         where o.case_id = $1 and o.notice_no = $2 and o.amount_in_fen = $3 and o.standing`,
};
const byNo: Prepared = {
  name: 'payment-order-by-no',
  text: `select ${columns} from payment_order o where o.order_no = $1`,
};
const ofCase: Prepared = {
  name: 'payment-orders-of-case',
  text: `select ${columns} from payment_order o where o.case_id = $1 order by o.opening`,
};

/** SKIP LOCKED: two processes never ask of the same order. What a crash cuts short is taken again after the lease. */
const claim: Prepared = {
  name: 'claim-payment-order',
  text: `with next as (
           select order_no from payment_order where state <> 'CLOSED' and settled_at is null and next_ask_at <= $1::timestamptz
           order by next_ask_at limit 1 for update skip locked
         )
         update payment_order o set asked = o.asked + 1, asked_at = $1::timestamptz, next_ask_at = $2::timestamptz
         from next where o.order_no = next.order_no returning ${columns}`,
};
const takeTurn: Prepared = {
  name: 'take-turn-at-payment-order',
  text: `update payment_order set asked = asked + 1, asked_at = $2::timestamptz
         where order_no = $1 and settled_at is null and state <> 'CLOSED'
           and (asked_at is null or asked_at <= $3::timestamptz)
         returning order_no`,
};

/** What is closed may turn out to be paid, never the other way round; a payment is kept as it was told first. */
const keep: Prepared = {
  name: 'keep-payment-report',
  text: `update payment_order o set platform_no = $2, state = $3, standing = standing and $3 <> 'CLOSED', last_error = null,
           paid_amount_in_fen = $4, paid_at = $5::timestamptz, receipt_no = $6
         where o.order_no = $1 and o.state <> 'PAID' and not (o.state = 'CLOSED' and $3 = 'OPEN')`,
};
const giveUp: Prepared = {
  name: 'give-up-payment-order',
  text: `update payment_order set state = 'CLOSED', standing = false where order_no = $1 and state = 'OPEN'`,
};
const giveWay: Prepared = {
  name: 'give-way-of-payment-order',
  text: `update payment_order set standing = false where order_no = $1 and state = 'PAID' and settled_at is not null`,
};
const askAgain: Prepared = {
  name: 'ask-again-of-payment-order',
  text: `update payment_order set next_ask_at = $2::timestamptz, last_error = $3 where order_no = $1`,
};
const settle: Prepared = {
  name: 'settle-payment-order',
  text: `update payment_order set settled_at = $2::timestamptz, problem = $3::jsonb where order_no = $1 and settled_at is null`,
};

/** For the handler, or while there is none the intake clerks. */
const toCheck = `select o.case_id, 'PAYMENT_TO_CHECK' as kind, null::int as seq, null::date as day,
    array_remove(array[c.handler_id], null) as staff_ids,
    case when c.handler_id is null then array['INTAKE_CLERK'] else array[]::text[] end as roles,
    null::uuid as unit_id, c.agency_id, '{}'::uuid[] as except_ids
  from settled o join case_file c on c.id = o.case_id`;
const settleAndTell: Prepared = {
  name: 'settle-payment-order-and-tell',
  text: `with settled as (
           update payment_order set settled_at = $2::timestamptz, problem = $3::jsonb
           where order_no = $1 and settled_at is null returning case_id
         ), ${noticesFrom(toCheck, 2)}
         select count(*)::int as n from noticed`,
};

/** 网上缴费订单簿 on PostgreSQL. */
export function createPaymentOrders(pool: Pool): PaymentOrders {
  async function orderBy(statement: Prepared, values: readonly unknown[]): Promise<PaymentOrder | undefined> {
    const [row] = await run<OrderRow>(pool, statement, values);
    return row && orderOf(row);
  }
  return {
    async standing({ orderNo, caseId, noticeNo, amountInFen, openedAt }) {
      await run(pool, insert, [orderNo, caseId, noticeNo, amountInFen, openedAt]);
      const order = await orderBy(standing, [caseId, noticeNo, amountInFen]);
      if (!order) throw new Error('an order was closed while it was opened');
      return order;
    },
    byNo: async (orderNo) => (isId(orderNo) ? orderBy(byNo, [orderNo]) : undefined),
    ofCase: async (caseId) => (await run<OrderRow>(pool, ofCase, [caseId])).map(orderOf),
    claimNext: (now, leaseUntil) => orderBy(claim, [now, leaseUntil]),
    takeTurn: async (orderNo, now, notSince) =>
      (await run(pool, takeTurn, [orderNo, now, notSince])).length > 0,
    async keep(orderNo, report) {
      const payment = report.state === 'PAID' ? report.payment : undefined;
      await run(pool, keep, [
        orderNo,
        report.platformNo,
        report.state,
        payment?.amountInFen ?? null,
        payment?.paidAt ?? null,
        payment?.receiptNo ?? null,
      ]);
      return orderBy(byNo, [orderNo]);
    },
    async giveUp(orderNo) {
      await run(pool, giveUp, [orderNo]);
    },
    async giveWay(orderNo) {
      await run(pool, giveWay, [orderNo]);
    },
    async askAgainAt(orderNo, at, why) {
      await run(pool, askAgain, [orderNo, at, why ?? null]);
    },
    async settle(orderNo, at, problem, tell = false) {
      await run(pool, tell ? settleAndTell : settle, [orderNo, at, problem ? JSON.stringify(problem) : null]);
    },
  };
}

function orderOf({ platformNo, payment, settledAt, problem, ...order }: OrderRow): PaymentOrder {
  return {
    ...order,
    platformNo: platformNo ?? undefined,
    payment: payment ?? undefined,
    settledAt: settledAt ?? undefined,
    problem: problem ?? undefined,
  };
}
