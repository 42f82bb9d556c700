import { calendarsFrom } from '../../calendar/calendars.ts';
import { shippedNotices } from '../../calendar/notices/shipped.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NoticeApplied, RegisteredNotice } from '../ports/calendar-register.ts';
import type { IdempotencyKey } from '../ports/work.ts';
import { type CalendarKeeper, keeperName, refusalToKeepCalendar } from './calendar-keeper.ts';
import { contentHashOf, fingerprintOf, type ProposedNotice, refusalOfProposal } from './proposed-notice.ts';

export interface ApplyHolidayNotice extends ProposedNotice {
  readonly clientMutationId: string;
  /** 批准人. */
  readonly approver: string;
  /** Of the preview that was seen: nobody applies what they have not seen. */
  readonly fingerprint: string;
}

/**
 * 载入放假通知: keeps the notice, and moves the open cases that it touches, each old day and new day written down. Closed
 * cases keep their edition, and acts marked late stay so.
 * @returns the notice and the number of cases touched; refused when the calendar is no longer that of the preview
 */
export async function applyHolidayNotice(
  deps: Dependencies,
  keeper: CalendarKeeper,
  command: ApplyHolidayNotice,
): Promise<Outcome<NoticeApplied>> {
  return applyProposal(deps, keeper, 'applyHolidayNotice', command, (loaded) =>
    refusalOfProposal(command, loaded, deps.clock.today()),
  );
}

/** The steps that applying a notice and taking one back share. */
export async function applyProposal(
  deps: Dependencies,
  keeper: CalendarKeeper,
  action: string,
  command: ApplyHolidayNotice,
  refusalOf: (loaded: readonly RegisteredNotice[]) => Refusal | undefined,
): Promise<Outcome<NoticeApplied>> {
  const refusal =
    firstRefusal(
      refusalOfText('clientMutationId', command.clientMutationId, lineLimit),
      refusalOfText('approver', command.approver, lineLimit),
    ) ?? (await refusalToKeepCalendar(deps, keeper, action, command));
  if (refusal) return refuse(refusal);
  const key = idempotencyKey(deps, keeper, action, command);
  return deps.calendarRegister.alone(async (transaction) => {
    const answered = await transaction.recall(key);
    if (answered?.payloadHash === key.payloadHash) return done(answered.answer);
    if (answered) return refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId: key.clientMutationId });
    const loaded = await transaction.notices();
    const unfit = refusalOf(loaded) ?? refusalOfFingerprint(deps, command, loaded);
    if (unfit) return refuse(unfit);
    const notice = registered(deps, keeper, command);
    const after = calendarsFrom(shippedNotices, [...loaded, notice]);
    const cases = await transaction.apply(notice, after, command.agencyIds);
    const applied = { noticeId: notice.id, cases };
    await transaction.remember(key, applied);
    return done(applied);
  });
}

function refusalOfFingerprint(
  deps: Dependencies,
  command: ApplyHolidayNotice,
  loaded: readonly RegisteredNotice[],
): Refusal | undefined {
  const { edition } = calendarsFrom(shippedNotices, loaded);
  const now = fingerprintOf(edition, contentHashOf(deps, command));
  return command.fingerprint === now
    ? undefined
    : { code: 'PREVIEW_OUTDATED', seen: command.fingerprint, now };
}

function registered(
  deps: Dependencies,
  keeper: CalendarKeeper,
  { notice, source, agencyIds, replaces, approver }: ApplyHolidayNotice,
): RegisteredNotice {
  const proposed = {
    notice,
    source,
    ...(agencyIds === undefined ? {} : { agencyIds }),
    ...(replaces === undefined ? {} : { replaces }),
  };
  return {
    ...proposed,
    id: deps.newId(),
    approver,
    contentHash: contentHashOf(deps, proposed),
    loadedBy: keeperName(keeper),
    loadedAt: deps.clock.now(),
  };
}

function idempotencyKey(
  deps: Dependencies,
  keeper: CalendarKeeper,
  action: string,
  command: ApplyHolidayNotice,
): IdempotencyKey {
  const { clientMutationId, approver, fingerprint } = command;
  const payload = [action, contentHashOf(deps, command), approver, fingerprint];
  return {
    actor: keeperName(keeper),
    clientMutationId,
    payloadHash: deps.hash(JSON.stringify(payload)),
  };
}
