import { calendarsFrom } from '../../calendar/calendars.ts';
import { shippedNotices } from '../../calendar/notices/shipped.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NoticeApplied } from '../ports/calendar-register.ts';
import { type CalendarKeeper, refusalToKeepCalendar } from './calendar-keeper.ts';
import { orderNotice } from './order-notice.ts';
import { type NoticePreview, previewOf } from './preview-holiday-notice.ts';
import { notInForce, refusalOfWithdrawal, takenBack, type Withdrawal } from './withdrawal.ts';

export interface WithdrawLocalOverride extends Withdrawal {
  readonly clientMutationId: string;
  readonly approver: string;
  readonly fingerprint: string;
}

/** 撤销本地调整的预览: which days and which open cases it would change back. */
export async function previewWithdrawal(
  deps: Dependencies,
  keeper: CalendarKeeper,
  withdrawal: Withdrawal,
): Promise<Outcome<NoticePreview>> {
  const loaded = await deps.calendarRegister.notices();
  const proposed = takenBack(withdrawal, loaded);
  if (!proposed) return refuse(notInForce);
  const refusal =
    (await refusalToKeepCalendar(deps, keeper, 'previewLocalOverrideWithdrawal', proposed)) ??
    refusalOfWithdrawal(withdrawal);
  if (refusal) return refuse(refusal);
  const before = calendarsFrom(shippedNotices, loaded);
  const after = calendarsFrom(shippedNotices, [...loaded, { ...proposed, id: 'proposed', approver: '' }]);
  return done(await previewOf(deps, proposed, before, after));
}

/** 撤销本地调整: a later entry takes it back; what it moved moves back, and both are kept. */
export async function withdrawLocalOverride(
  deps: Dependencies,
  keeper: CalendarKeeper,
  command: WithdrawLocalOverride,
): Promise<Outcome<NoticeApplied>> {
  const { clientMutationId, approver, fingerprint } = command;
  const proposed = takenBack(command, await deps.calendarRegister.notices(), 'EVEN_IF_TAKEN_BACK');
  if (!proposed) return refuse(notInForce);
  const order = { ...proposed, clientMutationId, approver, fingerprint };
  return orderNotice(deps, keeper, 'withdrawLocalOverride', order);
}
