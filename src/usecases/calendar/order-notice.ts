import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CalendarOrder } from '../ports/calendar-orders.ts';
import type { NoticeApplied } from '../ports/calendar-register.ts';
import { type CalendarKeeper, keeperName, refusalToKeepCalendar } from './calendar-keeper.ts';
import { carryOutOrder, refusalOfOrder } from './carry-out-order.ts';
import { contentHashOf, type ProposedNotice } from './proposed-notice.ts';

export interface NoticeToOrder extends ProposedNotice {
  readonly clientMutationId: string;
  /** 批准人. */
  readonly approver: string;
  /** Of the preview that was seen: nobody applies what they have not seen. */
  readonly fingerprint: string;
}

/**
 * The way of every change of the calendar: what is fit to be carried out is ordered first, and then carried out, now or,
 * where that is cut short, by whichever service looks next.
 */
export async function orderNotice(
  deps: Dependencies,
  keeper: CalendarKeeper,
  action: CalendarOrder['action'],
  command: NoticeToOrder,
): Promise<Outcome<NoticeApplied>> {
  const { clientMutationId } = command;
  const refusal =
    firstRefusal(
      refusalOfText('clientMutationId', clientMutationId, lineLimit),
      refusalOfText('approver', command.approver, lineLimit),
    ) ?? (await refusalToKeepCalendar(deps, keeper, action, command));
  if (refusal) return refuse(refusal);
  const { calendarRegister: register } = deps;
  const order = orderOf(deps, keeper, action, command);
  const { payloadHash } = order.key;
  const unfit = refusalOfOrder(deps, order, await register.notices());
  // Asked after the notices: the same command, carried out a moment ago, is answered and not refused.
  const answered = await register.recall(order.key);
  if (answered?.payloadHash === payloadHash) return done(answered.answer);
  if (answered) return refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId });
  if (unfit) return refuse(unfit);
  const kept = await register.order(order);
  if (kept.key.payloadHash !== payloadHash) return refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId });
  return (await carryOutOrder(deps, kept.id)) ?? answerToOrder(deps, kept);
}

/** Of an order that another service carried out in the meantime. */
async function answerToOrder(
  { calendarRegister }: Dependencies,
  { id, key }: CalendarOrder,
): Promise<Outcome<NoticeApplied>> {
  const answered = await calendarRegister.recall(key);
  if (answered) return done(answered.answer);
  const refusal = (await calendarRegister.orders()).find((order) => order.id === id)?.refusal;
  if (refusal) return refuse(refusal);
  throw new Error(`the order ${id} was given up`);
}

function orderOf(
  deps: Dependencies,
  keeper: CalendarKeeper,
  action: CalendarOrder['action'],
  { notice, source, agencyIds, replaces, approver, fingerprint, clientMutationId }: NoticeToOrder,
): CalendarOrder {
  const proposed = {
    notice,
    source,
    ...(agencyIds === undefined ? {} : { agencyIds }),
    ...(replaces === undefined ? {} : { replaces }),
  };
  const payload = [action, contentHashOf(deps, proposed), approver, fingerprint];
  const payloadHash = deps.hash(JSON.stringify(payload));
  return {
    id: deps.newId(),
    action,
    proposed,
    approver,
    fingerprint,
    key: { actor: keeperName(keeper), clientMutationId, payloadHash },
    orderedAt: deps.clock.now(),
  };
}
