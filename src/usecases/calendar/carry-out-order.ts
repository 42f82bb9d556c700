import { calendarsFrom } from '../../calendar/calendars.ts';
import { shippedNotices } from '../../calendar/notices/shipped.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CalendarOrder } from '../ports/calendar-orders.ts';
import type { CalendarTransaction, NoticeApplied, RegisteredNotice } from '../ports/calendar-register.ts';
import { contentHashOf, fingerprintOf, refusalOfProposal } from './proposed-notice.ts';
import { notInForce, refusalOfWithdrawal, takenBack } from './withdrawal.ts';

/**
 * Carries out an order that is under way, on the calendar as it is by then.
 * @param id of the order, or NEXT
 * @returns nothing when it is not under way any more, or none is
 */
export function carryOutOrder(deps: Dependencies, id: string): Promise<Outcome<NoticeApplied> | undefined> {
  return deps.calendarRegister.carryOut(id, deps.clock.now(), (order, transaction) =>
    carryOut(deps, order, transaction),
  );
}

/** 接着载入: an order that was cut short, by a restart or a fault. @returns whether there was one */
export async function carryOnNextOrder(deps: Dependencies): Promise<boolean> {
  return (await carryOutOrder(deps, 'NEXT')) !== undefined;
}

async function carryOut(
  deps: Dependencies,
  order: CalendarOrder,
  transaction: CalendarTransaction,
): Promise<Outcome<NoticeApplied>> {
  const { proposed, key } = order;
  const answered = await transaction.recall(key);
  if (answered) return done(answered.answer);
  const loaded = await transaction.notices();
  const unfit = refusalOfOrder(deps, order, loaded);
  if (unfit) return refuse(unfit);
  const notice = registered(deps, order);
  const after = calendarsFrom(shippedNotices, [...loaded, notice]);
  const cases = await transaction.apply(notice, after, proposed.agencyIds);
  const applied = { noticeId: notice.id, cases };
  await transaction.remember(key, applied);
  return done(applied);
}

/** What keeps it from being carried out on the calendar as it is: the notice itself, or a calendar that nobody previewed. */
export function refusalOfOrder(
  deps: Dependencies,
  { action, proposed, fingerprint }: CalendarOrder,
  loaded: readonly RegisteredNotice[],
): Refusal | undefined {
  const unfit =
    action === 'applyHolidayNotice'
      ? refusalOfProposal(proposed, loaded, deps.clock.today())
      : refusalToTakeBack(proposed, loaded);
  if (unfit) return unfit;
  const { edition } = calendarsFrom(shippedNotices, loaded);
  const now = fingerprintOf(edition, contentHashOf(deps, proposed));
  return fingerprint === now ? undefined : { code: 'PREVIEW_OUTDATED', seen: fingerprint, now };
}

function refusalToTakeBack(
  { notice: { documentNo }, source, replaces = '' }: CalendarOrder['proposed'],
  loaded: readonly RegisteredNotice[],
): Refusal | undefined {
  const withdrawal = { noticeId: replaces, documentNo, source };
  return takenBack(withdrawal, loaded) ? refusalOfWithdrawal(withdrawal) : notInForce;
}

function registered(deps: Dependencies, { id, proposed, approver, key }: CalendarOrder): RegisteredNotice {
  return {
    ...proposed,
    id,
    approver,
    contentHash: contentHashOf(deps, proposed),
    loadedBy: key.actor,
    loadedAt: deps.clock.now(),
  };
}
