import { calendarsFrom, inForce } from '../../calendar/calendars.ts';
import { shippedNotices } from '../../calendar/notices/shipped.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NoticeApplied, RegisteredNotice } from '../ports/calendar-register.ts';
import { applyProposal } from './apply-holiday-notice.ts';
import { type CalendarKeeper, refusalToKeepCalendar } from './calendar-keeper.ts';
import { type NoticePreview, previewOf } from './preview-holiday-notice.ts';
import type { ProposedNotice } from './proposed-notice.ts';

/** The order that ends a local stoppage of work before its time, or says that it never was. */
export interface Withdrawal {
  /** The override that is taken back. */
  readonly noticeId: string;
  readonly documentNo: string;
  readonly source: string;
}

export interface WithdrawLocalOverride extends Withdrawal {
  readonly clientMutationId: string;
  readonly approver: string;
  readonly fingerprint: string;
}

const notInForce: Refusal = { code: 'INVALID_INPUT', path: 'noticeId', problem: 'UNKNOWN' };

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
  const application = { ...proposed, clientMutationId, approver, fingerprint };
  return applyProposal(deps, keeper, 'withdrawLocalOverride', application, (loaded) =>
    takenBack(command, loaded) ? refusalOfWithdrawal(command) : notInForce,
  );
}

/** A notice without days in the place of the override. */
function takenBack(
  { noticeId, documentNo, source }: Withdrawal,
  loaded: readonly RegisteredNotice[],
  evenIf?: 'EVEN_IF_TAKEN_BACK',
): ProposedNotice | undefined {
  const among = evenIf ? loaded : inForce(loaded);
  const override = among.find(({ id, notice }) => id === noticeId && notice.scope === 'LOCAL');
  if (!override) return undefined;
  const { year } = override.notice;
  return {
    notice: { documentNo, year, scope: 'LOCAL', numberKnownFrom: 'READ', holidays: [] },
    source,
    replaces: noticeId,
    ...(override.agencyIds === undefined ? {} : { agencyIds: override.agencyIds }),
  };
}

function refusalOfWithdrawal({ documentNo, source }: Withdrawal): Refusal | undefined {
  return firstRefusal(
    refusalOfText('documentNo', documentNo, lineLimit),
    refusalOfText('source', source, lineLimit),
  );
}
