import type { CaseMove, MovedDeadline, RowDeadline } from '../usecases/ports/calendar-register.ts';
import type { DueRow } from './write-rows.ts';

/** The due days of a row, whichever row it is. */
export type Due = Omit<DueRow, 'id'>;

/** Whether a row must be written. */
export function differs(was: Due, now: Due): boolean {
  return (
    was.replyDueOn !== now.replyDueOn ||
    was.correctionNoticeDueOn !== now.correctionNoticeDueOn ||
    was.correctionDueOn !== now.correctionDueOn ||
    was.paymentDueOn !== now.paymentDueOn ||
    was.dueOn !== now.dueOn ||
    was.provisional !== now.provisional
  );
}

/** What a person is told of a case that moves, apart from which case it is. */
export type Move = Omit<CaseMove, 'caseId' | 'applicationNo'>;

const deadlines = [
  ['CORRECTION_NOTICE_DUE', 'correctionNoticeDueOn'],
  ['CORRECTION_DUE', 'correctionDueOn'],
  ['PAYMENT_DUE', 'paymentDueOn'],
  ['REPLY_DUE', 'replyDueOn'],
] as const satisfies readonly (readonly [RowDeadline, keyof Due])[];

/** Nothing where the days come out the same, and as provisional as before. */
export function moveBetween(was: Due & { readonly agencyId: string }, now: Due): Move | undefined {
  const moved: MovedDeadline[] = [];
  let stays: MovedDeadline | undefined;
  for (const [deadline, member] of deadlines) {
    const [before, after] = [was[member], now[member]];
    if (before === undefined || after === undefined) continue;
    if (before === after) stays = { deadline, before, after };
    else moved.push({ deadline, before, after });
  }
  if (moved.length === 0 && was.provisional === now.provisional) return undefined;
  return {
    agencyId: was.agencyId,
    deadlines: moved.length === 0 && stays ? [stays] : moved,
    provisional: { before: was.provisional, after: now.provisional },
    dueOn: { before: was.dueOn, after: now.dueOn },
    edition: { before: was.calendarEdition, after: now.calendarEdition },
  };
}
