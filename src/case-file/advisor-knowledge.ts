import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { QuestionId } from './advisor/question.ts';
import type { CaseFile, Consultation } from './case-file.ts';
import { standingOf } from './consultation-standing.ts';
import { deadlinesOf } from './deadlines.ts';
import { unmetCondition } from './unmet-condition.ts';

type Known = (file: CaseFile, calendar: Calendar, on: Day) => string | undefined;

/** 案件已知的回答: what the journal answers by itself, so that nobody need type it. */
const known: Readonly<Partial<Record<QuestionId, Known>>> = {
  CORRECTION_ASKED: ({ corrections }) => (corrections.length > 0 ? 'YES' : 'NO'),
  CORRECTION_RECEIVED: correctionReceived,
  EXCESS_MEANS: ({ reasons, feeNotices }) =>
    reasons ? 'REASONS' : feeNotices.length > 0 ? 'FEE' : undefined,
  REASONS_STATUS: reasonsStatus,
  REASONS_ACCEPTED: ({ deferral }) => (deferral ? 'REASONABLE' : undefined),
  FEE_STATUS: feeStatus,
  CO_PRODUCERS: coProducers,
  SEARCHED: searched,
  REST_SEARCHED: searched,
  THIRD_PARTY: thirdParty,
  PART_THIRD_PARTY: thirdParty,
  PUBLIC_INTEREST: publicInterest,
  PART_PUBLIC_INTEREST: publicInterest,
};

/** @returns the choice that the case itself makes at a question; undefined where only a person can answer */
export function answerOfCase(
  question: QuestionId,
  file: CaseFile,
  calendar: Calendar,
  on: Day,
): string | undefined {
  return known[question]?.(file, calendar, on);
}

function correctionReceived(file: CaseFile, calendar: Calendar, on: Day): string | undefined {
  const last = file.corrections.at(-1);
  if (last === undefined) return undefined;
  if (last.receivedOn !== undefined) return 'RECEIVED';
  return unmetCondition('lapseApplication', file, calendar, on) ? 'AWAITED' : 'TERM_OVER';
}

function reasonsStatus({ reasons }: CaseFile, calendar: Calendar, on: Day): string {
  if (!reasons) return 'NOT_ASKED';
  if (reasons.given) return 'GIVEN';
  return on > addWorkingDays(calendar, reasons.requestedOn, reasons.termWorkingDays)
    ? 'NONE_GIVEN'
    : 'AWAITED';
}

function feeStatus(file: CaseFile, calendar: Calendar, on: Day): string {
  const notice = file.feeNotices.at(-1);
  if (!notice) return 'NO_NOTICE';
  if (notice.paid) return 'PAID';
  const { PAYMENT_DUE } = deadlinesOf(file, calendar, on).deadlines;
  return PAYMENT_DUE !== undefined && on > PAYMENT_DUE ? 'UNPAID' : 'AWAITED';
}

function searched({ searches }: CaseFile): string {
  return searches.length > 0 ? 'YES' : 'NO';
}

function coProducers(file: CaseFile, calendar: Calendar, on: Day): string {
  const asked = file.consultations.filter((one) => one.with === 'CO_PRODUCER');
  if (asked.length === 0) return 'NOT_ASKED';
  return asked.every((one) => one.answer || isOver(one, file, calendar, on)) ? 'HEARD' : 'AWAITED';
}

/** An objection whose reasons nobody has judged yet is for a person to judge. */
function thirdParty(file: CaseFile, calendar: Calendar, on: Day): string | undefined {
  const asked = file.consultations.filter((one) => one.with === 'THIRD_PARTY');
  if (asked.length === 0) return 'NOT_ASKED';
  const objections = asked.flatMap(({ answer }) => (answer && answer.opinion !== 'AGREES' ? [answer] : []));
  const founded = objections.filter(({ reasonable }) => reasonable === true);
  if (founded.length > 0)
    return founded.every(({ opinion }) => opinion === 'PARTLY_AGREES') ? 'AGREES_IN_PART' : 'OBJECTS';
  const waiting = asked.filter(({ answer }) => answer === undefined);
  if (waiting.some((one) => isOver(one, file, calendar, on))) return 'SILENT';
  if (waiting.length > 0) return 'AWAITED';
  if (objections.length === 0) return 'CONSENTS';
  return objections.every(({ reasonable }) => reasonable === false) ? 'OBJECTS_WITHOUT_REASON' : undefined;
}

function publicInterest({ consultations }: CaseFile): string | undefined {
  return consultations.some((one) => one.publicInterest) ? 'NOTIFIED' : undefined;
}

function isOver(consultation: Consultation, file: CaseFile, calendar: Calendar, on: Day): boolean {
  return standingOf(file, consultation, calendar, on).state === 'SILENT';
}
