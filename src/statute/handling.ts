import type { Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { defer, endOfTerm, extend, replyDue, restart, start } from './clock.ts';
import type { Clock } from './clock.ts';
import { suspensionsOf } from './consultations.ts';
import type { Consultation } from './consultations.ts';
import type { ClockFact, Fact } from './facts.ts';
import { ImpossibleHistory } from './impossible-history.ts';
import { bindsApplicant, notice } from './notice.ts';
import type { Notice } from './notice.ts';
import type { DeadlineWarning } from './names.ts';
import {
  correctionNoticeTerm,
  correctionTerm,
  entryOn,
  extensionMaximum,
  inForceFrom,
  parameterOn,
  paymentTerm,
  replyTerm,
} from './parameters.ts';
import type { Term } from './parameters.ts';
import { receivedOn } from './receipt.ts';

/** 办理过程, arts. 30 to 35: what the facts have made of the reply clock. */
export interface Handling {
  readonly receivedOn: Day | undefined;
  readonly clock: Clock | undefined;
  /** The receipt, or the receipt of the last correction, from which a correction notice has its seven days. */
  readonly noticeWindowFrom: Day | undefined;
  readonly correctionNotice: Notice | undefined;
  readonly correctionNoticesSent: number;
  readonly feeNotice: Notice | undefined;
  readonly consultations: readonly Consultation[];
  /** The reply, the withdrawal or the lapse that stopped the clock. */
  readonly endedOn: Day | undefined;
  readonly warnings: readonly DeadlineWarning[];
}

/** The handling while the facts are being followed, in one pass. */
type Draft = { -readonly [Part in keyof Handling]: Handling[Part] };

/** 办理过程, arts. 30 to 35: follows the facts, in clock order, from receipt to reply. @throws ImpossibleHistory */
export function followHandling(calendar: Calendar, facts: readonly ClockFact[]): Handling {
  const handling: Draft = {
    receivedOn: receivedOn(facts),
    clock: undefined,
    noticeWindowFrom: undefined,
    correctionNotice: undefined,
    correctionNoticesSent: 0,
    feeNotice: undefined,
    consultations: [],
    endedOn: undefined,
    warnings: [],
  };
  if (handling.receivedOn !== undefined) receive(handling, handling.receivedOn);
  for (const fact of facts) follow(calendar, handling, fact);
  return handling;
}

function follow(calendar: Calendar, handling: Draft, fact: ClockFact): void {
  switch (fact.fact) {
    case 'CORRECTION_NOTICE_SENT':
      return correctionNoticeSent(calendar, handling, fact);
    case 'CORRECTION_RECEIVED':
      return correctionReceived(handling, fact);
    case 'CONSULTATION_SENT':
      return consultationSent(calendar, handling, fact);
    case 'CONSULTATION_DELIVERED':
      return amendConsultation(handling, fact.ref, { deliveredOn: fact.on });
    case 'CONSULTATION_ANSWERED':
      return amendConsultation(handling, fact.ref, { answeredOn: fact.on });
    case 'EXTENSION_NOTIFIED':
      return extensionNotified(calendar, handling, fact);
    case 'DEFERRAL_NOTIFIED':
      return deferralNotified(calendar, handling, fact);
    case 'FEE_NOTICE_SENT':
      return feeNoticeSent(calendar, handling, fact);
    case 'FEE_NOTICE_SERVED':
      return feeNoticeServed(calendar, handling, fact);
    case 'FEE_PAID':
      return feePaid(handling, fact);
    case 'LAPSED':
      return lapsed(calendar, handling, fact);
    case 'WITHDRAWN':
    case 'REPLY_SENT':
    case 'REPLY_SERVED':
      handling.endedOn ??= fact.on;
  }
}

/** 收到, arts. 31 and 33 ¶2: the reply term and the seven days of a correction notice run from receipt. */
function receive(handling: Draft, on: Day): void {
  handling.clock = start(on, entryOn(replyTerm, on));
  handling.noticeWindowFrom = on;
}

/** 补正告知, art. 30: within seven working days, once (AMB-2), with a reasonable term (AMB-6) from its service. */
function correctionNoticeSent(
  calendar: Calendar,
  handling: Draft,
  fact: Fact<'CORRECTION_NOTICE_SENT'>,
): void {
  const law = lawOf(handling, fact);
  const window = parameterOn(correctionNoticeTerm, law);
  const from = handling.noticeWindowFrom;
  const late = window !== undefined && from !== undefined && fact.on > endOfTerm(calendar, from, window);
  if (late) warn(handling, 'LATE_CORRECTION_NOTICE');
  const second = window !== undefined && handling.correctionNoticesSent > 0;
  if (second) warn(handling, 'SECOND_CORRECTION_NOTICE');
  handling.correctionNoticesSent++;

  const entry = entryOn(correctionTerm, law);
  const { on: sentOn, servedOn, termWorkingDays } = fact;
  const term: Term | undefined = termWorkingDays
    ? { length: termWorkingDays, unit: 'WORKING_DAYS' }
    : entry.value;
  handling.correctionNotice = notice(calendar, { sentOn, servedOn, entry, term, late });
}

/** 补正, art. 30: the period begins again; not after a late notice (AMB-3), and not under the 2007 text. */
function correctionReceived(handling: Draft, fact: Fact<'CORRECTION_RECEIVED'>): void {
  const { correctionNotice } = handling;
  if (correctionNotice === undefined) return;
  handling.correctionNotice = { ...correctionNotice, answered: true };
  if (correctionNotice.late || lawOf(handling, fact) < inForceFrom.REGULATION) return;
  if (correctionNotice.dueOn !== undefined && fact.on > correctionNotice.dueOn) {
    warn(handling, 'LATE_CORRECTION_ACCEPTED');
  }
  if (handling.clock === undefined) return receive(handling, fact.on);
  handling.clock = restart(handling.clock, fact.on, correctionNotice.entry.source);
  handling.noticeWindowFrom = fact.on;
}

/** 征求意见, arts. 32, 33 ¶3 and 34: its time does not count; under the 2007 text only a third party's does not. */
function consultationSent(calendar: Calendar, handling: Draft, fact: Fact<'CONSULTATION_SENT'>): void {
  if (isAfterExpiry(calendar, handling, fact.on)) warn(handling, 'CONSULTATION_AFTER_EXPIRY');
  const law = lawOf(handling, fact);
  const consultation = { ref: fact.ref, with: fact.with, law, sentOn: fact.on };
  handling.consultations = [...handling.consultations, consultation];
}

function amendConsultation(handling: Draft, ref: string, change: Partial<Consultation>): void {
  handling.consultations = handling.consultations.map((one) =>
    one.ref === ref ? { ...one, ...change } : one,
  );
}

/** 延长, art. 33 ¶2: once in a period (AMB-20), at most the maximum, decided and notified before expiry. */
function extensionNotified(calendar: Calendar, handling: Draft, fact: Fact<'EXTENSION_NOTIFIED'>): void {
  const { workingDays } = fact;
  if (workingDays > parameterOn(extensionMaximum, lawOf(handling, fact))) {
    throw new ImpossibleHistory('EXTENSION_OVER_MAXIMUM', fact, 'workingDays');
  }
  if (handling.clock === undefined) return;
  if (handling.clock.extension !== undefined) throw new ImpossibleHistory('SECOND_EXTENSION', fact);
  const effective = !isAfterExpiry(calendar, handling, fact.on);
  if (!effective) warn(handling, 'EXTENSION_AFTER_EXPIRY');
  handling.clock = extend(handling.clock, { workingDays, effective });
}

/** 延迟答复, art. 35: the reply is due on the day told to the applicant, if told before expiry. */
function deferralNotified(calendar: Calendar, handling: Draft, fact: Fact<'DEFERRAL_NOTIFIED'>): void {
  if (handling.clock === undefined) return;
  const inForce = lawOf(handling, fact) >= inForceFrom.REGULATION;
  if (!inForce) return warn(handling, 'DEFERRAL_NOT_IN_FORCE');
  if (isAfterExpiry(calendar, handling, fact.on)) return warn(handling, 'DEFERRAL_AFTER_EXPIRY');
  if (fact.until < dueAsKnownOn(calendar, handling, handling.clock, fact.on)) {
    throw new ImpossibleHistory('DEFERRAL_NOT_LATER', fact, 'until');
  }
  handling.clock = defer(handling.clock, fact.until);
}

/** 收费通知, 信息处理费管理办法: given within the reply period; a late one has no effect. */
function feeNoticeSent(calendar: Calendar, handling: Draft, fact: Fact<'FEE_NOTICE_SENT'>): void {
  const { on: sentOn } = fact;
  const entry = entryOn(paymentTerm, lawOf(handling, fact));
  const late = isAfterExpiry(calendar, handling, fact.on);
  if (late) warn(handling, 'LATE_FEE_NOTICE');
  if (entry.value === undefined) warn(handling, 'FEE_MEASURES_NOT_IN_FORCE');
  const term = entry.value;
  handling.feeNotice = notice(calendar, { sentOn, servedOn: undefined, entry, term, late });
}

/** 收费通知送达: the term to pay runs from the day after the notice is received. */
function feeNoticeServed(calendar: Calendar, handling: Draft, fact: Fact<'FEE_NOTICE_SERVED'>): void {
  if (handling.feeNotice === undefined) return;
  handling.feeNotice = notice(calendar, { ...handling.feeNotice, servedOn: fact.on });
}

/** 缴费: paid within its term, the reply period begins again the day after payment (AMB-15). */
function feePaid(handling: Draft, fact: Fact<'FEE_PAID'>): void {
  const { feeNotice, clock } = handling;
  if (feeNotice?.dueOn === undefined || feeNotice.late) return;
  if (fact.on > feeNotice.dueOn) return warn(handling, 'LATE_PAYMENT');
  handling.feeNotice = { ...feeNotice, answered: true };
  const { source } = feeNotice.entry;
  const started = clock ?? start(fact.on, entryOn(replyTerm, fact.on));
  handling.clock = restart(started, fact.on, source);
}

/** 视为放弃, art. 30 and the fee measures: possible from the first working day after the applicant's term. */
function lapsed(calendar: Calendar, handling: Draft, fact: Fact<'LAPSED'>): void {
  handling.endedOn ??= fact.on;
  const from = mayLapseFrom(calendar, handling);
  if (from !== undefined && fact.on < from) warn(handling, 'LAPSED_BEFORE_TERM_ENDED');
}

/** 可视为放弃之日, art. 30 and the fee measures: the first working day after the term of a notice left unanswered. */
export function mayLapseFrom(calendar: Calendar, handling: Handling): Day | undefined {
  const dueOn = openNotice(handling)?.dueOn;
  return dueOn === undefined ? undefined : nextWorkingDay(calendar, dueOn);
}

/** 等待申请人, arts. 30 and 33: while a notice sent in time is unanswered, the agency is neither silent nor late. */
export function awaitsApplicant(handling: Handling): boolean {
  return openNotice(handling) !== undefined;
}

function openNotice({ feeNotice, correctionNotice }: Handling): Notice | undefined {
  return [feeNotice, correctionNotice].find(bindsApplicant);
}

function warn(handling: Draft, warning: DeadlineWarning): void {
  handling.warnings = [...handling.warnings, warning];
}

/** 适用法律: the clock's law is that of the day of receipt, or of the fact itself where no receipt is known. */
function lawOf(handling: Handling, fact: ClockFact): Day {
  return handling.receivedOn ?? fact.on;
}

function isAfterExpiry(calendar: Calendar, handling: Handling, on: Day): boolean {
  return handling.clock !== undefined && on > dueAsKnownOn(calendar, handling, handling.clock, on);
}

/** An act is judged against the due date as known on its own day: consultations still out are counted up to that day. */
function dueAsKnownOn(calendar: Calendar, handling: Handling, clock: Clock, on: Day): Day {
  return replyDue(calendar, clock, suspensionsOf(calendar, handling.consultations, on));
}
