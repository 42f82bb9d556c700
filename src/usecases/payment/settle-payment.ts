import { chineseDay } from '../../calendar/chinese-day.ts';
import type { Actor } from '../../access/actor.ts';
import { workingDaysBetween } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import { dayInChina } from '../day-in-china.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { declarePayment } from '../handling/declare-payment.ts';
import { recordPayment } from '../handling/record-payment.ts';
import type { CaseCommand } from '../command.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PaymentOrder, PlatformPayment } from '../ports/payments.ts';
import type { ActAnswer } from '../ports/work.ts';
import { type OpenedCase, openedCase } from '../queries/read-case.ts';
import type { OnlinePayment } from './online-payment.ts';

const clockSkewMs = 10 * 60_000;

/** An order of which the platform has said that it is paid. */
type PaidOrder = PaymentOrder & { readonly payment: PlatformPayment; readonly platformNo: string };

/**
 * 网上缴费入账 (art. 42): what the platform confirms becomes the act by which staff record a payment, on the day of payment by the
 * platform's books. What that act refuses (another sum, a notice withdrawn, a case that is closed) settles nothing by itself: it
 * is told to the staff, in the case as a payment to be checked where the case still takes one.
 * @returns the order as it stands then; one that is not paid, or was settled before, unchanged
 */
export async function settlePayment(
  { deps, orders }: Pick<OnlinePayment, 'deps' | 'orders'>,
  order: PaymentOrder,
): Promise<PaymentOrder> {
  if (!isPaid(order) || order.settledAt !== undefined || isAheadOfUs(deps, order)) return order;
  const problem = await recorded(deps, order);
  const inCase = problem === undefined || (await told(deps, order));
  await orders.settle(order.orderNo, deps.clock.now(), problem, !inCase);
  if (!inCase) deps.noticeSignal.nudge();
  return (await orders.byNo(order.orderNo)) ?? order;
}

/** Around midnight the platform's clock may be in the next day already: the payment waits to be taken up again. */
function isAheadOfUs({ clock }: Dependencies, { payment: { paidAt } }: PaidOrder): boolean {
  const ahead = Date.parse(paidAt) - Date.parse(clock.now());
  return dayInChina(paidAt) > clock.today() && ahead < clockSkewMs;
}

function isPaid(order: PaymentOrder): order is PaidOrder {
  return order.payment !== undefined && order.platformNo !== undefined;
}

/** @returns the refusal, where the case does not take the payment */
async function recorded(deps: Dependencies, order: PaidOrder): Promise<Refusal | undefined> {
  const { orderNo, platformNo, noticeNo, payment } = order;
  const { amountInFen, receiptNo } = payment;
  const on = dayInChina(payment.paidAt);
  const outcome = await onTheCaseAsItIs(deps, order, ({ file, journal }, command, actor) => {
    // Also where it was voided since: what the office took back, no machine puts in again.
    if (journal.some(({ fact }) => fact.fact === 'FEE_PAID' && fact.online?.orderNo === orderNo))
      return undefined;
    const late = lateEntryReason(deps, file, on);
    return recordPayment(deps, actor, {
      ...command,
      ...late,
      on,
      amountInFen,
      receiptNo,
      online: { orderNo, platformNo, documentNo: noticeNo },
    });
  });
  return outcome?.ok === false ? outcome.refusal : undefined;
}

/** @returns whether the case tells of it */
async function told(deps: Dependencies, order: PaidOrder): Promise<boolean> {
  const { orderNo, platformNo, noticeNo, payment } = order;
  const { amountInFen, paidAt } = payment;
  const outcome = await onTheCaseAsItIs(deps, order, ({ file }, command, actor) => {
    if (file.feeNotices.some(({ declared }) => declared?.online?.orderNo === orderNo)) return undefined;
    return declarePayment(deps, actor, {
      ...command,
      paidOn: dayInChina(paidAt),
      voucherNo: platformNo,
      files: [],
      online: { orderNo, platformNo, amountInFen, documentNo: noticeNo },
    });
  });
  return outcome?.ok !== false;
}

/** The case may move between the look at it and the act: then it is looked at again. */
const mostTries = 5;

/** @param act answers nothing where there is nothing to do any more */
async function onTheCaseAsItIs(
  deps: Dependencies,
  { orderNo, caseId }: PaidOrder,
  act: (opened: OpenedCase, command: CaseCommand, actor: Actor) => Promise<Outcome<ActAnswer>> | undefined,
): Promise<Outcome<ActAnswer> | undefined> {
  const actor: Actor = { kind: 'PAYMENT_PLATFORM', caseId };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const opened = await openedCase(deps, caseId);
    const command = { caseId, expectedVersion: opened.file.version, clientMutationId: deps.newId() };
    const outcome = await act(opened, command, actor);
    if (!outcome || outcome.ok || outcome.refusal.code !== 'STALE_VERSION') return outcome;
  }
  throw new Error(`the payment of order ${orderNo} could not be recorded: the case moves all the time`);
}

/** Confirmed long after it was paid: why is written down, as for every late entry. */
function lateEntryReason(
  { calendars, clock }: Dependencies,
  { agencyId }: CaseFile,
  on: Day,
): { readonly lateEntryReason?: string } {
  const today = clock.today();
  if (on >= today || workingDaysBetween(calendars().of(agencyId), on, today) <= 1) return {};
  return { lateEntryReason: `缴费平台于${chineseDay(today)}告知缴费结果` };
}
