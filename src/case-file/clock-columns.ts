import type { Calendar } from '../calendar/calendar.ts';
import { type Day, day } from '../calendar/day.ts';
import type { SuspensionTerm } from '../statute/consultations.ts';
import { type Law, lawUnder } from '../statute/law.ts';
import { dueDays, type RunningTerms, runningTerms, type TermFrom } from '../statute/running-terms.ts';
import type { CaseFile } from './case-file.ts';
import { openFeeNotice } from './fee-guard.ts';

/** 期限的要素 as columns: what the due days of a row are counted from. Undefined is NULL. */
export interface ClockColumns {
  /** The latest day that any judgement in these columns rests on. */
  readonly lastFactOn: Day;
  readonly correctionNoticeFrom: Day | undefined;
  readonly correctionNoticeWorkingDays: number | undefined;
  readonly correctionFrom: Day | undefined;
  readonly correctionWorkingDays: number | undefined;
  readonly paymentFrom: Day | undefined;
  readonly paymentWorkingDays: number | undefined;
  readonly replyFrom: Day | undefined;
  readonly replyWorkingDays: number | undefined;
  /** The day of a deferral (art. 35), or the day set by the decision that ordered a new answer. */
  readonly replyFixedOn: Day | undefined;
  /** 'after..ended' or 'after..delivered+working days', with commas between; NULL when there is none. */
  readonly suspensions: string | undefined;
}

/** The due days of a row: recounted from the clock columns whenever the calendar changes. */
export interface DueColumns {
  readonly correctionNoticeDueOn: Day | undefined;
  readonly correctionDueOn: Day | undefined;
  /** 缴费期限, while a fee notice waits to be paid. */
  readonly paymentDueOn: Day | undefined;
  readonly replyDueOn: Day | undefined;
  /** One of these days rests on a year whose notice is not out. */
  readonly provisional: boolean;
}

/**
 * 期限的要素 of a case, with its due days by a calendar.
 * @returns `open` while a consultation is out that nothing ends yet, `awaitsApplicant` while a correction or a payment is due
 */
export function clockOf(
  file: CaseFile,
  calendar: Calendar,
): ClockColumns & DueColumns & { readonly open: boolean; readonly awaitsApplicant: boolean } {
  const lastFactOn = lastFactOf(file);
  const law = lawUnder(calendar);
  const { payment: noticed, ...running } = runningTerms(law, file.clockFacts, lastFactOn, file.redo?.until);
  const payment = file.closedOn === undefined && openFeeNotice(file) ? noticed : undefined;
  const terms = { ...running, ...(payment && { payment }) };
  const { correctionNotice, correction, reply } = terms;
  return {
    lastFactOn,
    correctionNoticeFrom: correctionNotice?.from,
    correctionNoticeWorkingDays: correctionNotice?.workingDays,
    correctionFrom: correction?.from,
    correctionWorkingDays: correction?.workingDays,
    paymentFrom: payment?.from,
    paymentWorkingDays: payment?.workingDays,
    replyFrom: reply?.period?.from,
    replyWorkingDays: reply?.period?.workingDays,
    replyFixedOn: reply?.fixedOn,
    suspensions: reply && writtenSuspensions(reply.suspensions),
    ...dueColumns(law, terms),
    open: reply?.open ?? false,
    awaitsApplicant: running.awaitsApplicant && file.redo === undefined,
  };
}

/** The due days that follow from the clock columns: the same as from the journal, without reading it. */
export function recounted(columns: Omit<ClockColumns, 'lastFactOn'>, law: Law): DueColumns {
  return dueColumns(law, termsOf(columns));
}

function lastFactOf({ clockFacts, lastStepOn }: CaseFile): Day {
  return clockFacts.reduce((last, { on }) => (on > last ? on : last), lastStepOn);
}

function dueColumns(law: Law, terms: RunningTerms): DueColumns {
  const { correctionNoticeDue, correctionDue, paymentDue, replyDue, provisional } = dueDays(law, terms);
  return {
    correctionNoticeDueOn: correctionNoticeDue,
    correctionDueOn: correctionDue,
    paymentDueOn: paymentDue,
    replyDueOn: replyDue,
    provisional,
  };
}

function termsOf(columns: Omit<ClockColumns, 'lastFactOn'>): RunningTerms {
  const correctionNotice = termOf(columns.correctionNoticeFrom, columns.correctionNoticeWorkingDays);
  const correction = termOf(columns.correctionFrom, columns.correctionWorkingDays);
  const payment = termOf(columns.paymentFrom, columns.paymentWorkingDays);
  const period = termOf(columns.replyFrom, columns.replyWorkingDays);
  const { replyFixedOn: fixedOn, suspensions } = columns;
  const reply = (period || fixedOn) && {
    ...(period && { period }),
    ...(fixedOn && { fixedOn }),
    suspensions: suspensions === undefined ? [] : readSuspensions(suspensions),
    open: false,
  };
  return {
    ...(correctionNotice && { correctionNotice }),
    ...(correction && { correction }),
    ...(payment && { payment }),
    ...(reply && { reply }),
    awaitsApplicant: false,
  };
}

function termOf(from: Day | undefined, workingDays: number | undefined): TermFrom | undefined {
  return from === undefined || workingDays === undefined ? undefined : { from, workingDays };
}

function writtenSuspensions(suspensions: readonly SuspensionTerm[]): string | undefined {
  if (suspensions.length === 0) return undefined;
  return suspensions
    .map((one) =>
      'endsOn' in one ? `${one.after}..${one.endsOn}` : `${one.after}..${one.deliveredOn}+${one.workingDays}`,
    )
    .join(',');
}

function readSuspensions(written: string): readonly SuspensionTerm[] {
  return written.split(',').map((span) => {
    const [begin = '', end = ''] = span.split('..');
    const [on = '', workingDays] = end.split('+');
    const after = day(begin);
    return workingDays === undefined
      ? { after, endsOn: day(on) }
      : { after, deliveredOn: day(on), workingDays: Number(workingDays) };
  });
}
