import { inForce } from '../../calendar/calendars.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { RegisteredNotice } from '../ports/calendar-register.ts';
import type { ProposedNotice } from './proposed-notice.ts';

/** The order that ends a local stoppage of work before its time, or says that it never was. */
export interface Withdrawal {
  /** The override that is taken back. */
  readonly noticeId: string;
  readonly documentNo: string;
  readonly source: string;
}

export const notInForce: Refusal = { code: 'INVALID_INPUT', path: 'noticeId', problem: 'UNKNOWN' };

/** A notice without days in the place of the override. */
export function takenBack(
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

export function refusalOfWithdrawal({
  documentNo,
  source,
}: Omit<Withdrawal, 'noticeId'>): Refusal | undefined {
  return firstRefusal(
    refusalOfText('documentNo', documentNo, lineLimit),
    refusalOfText('source', source, lineLimit),
  );
}
