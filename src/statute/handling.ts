import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { defer, doubted, endOfTerm, extend, replyDue, restart, start } from './clock.ts';
import type { Clock } from './clock.ts';
import { consultationSent, deliverConsultation, readNotToSuspend, suspensionsOf } from './consultations.ts';
import type { Consultation } from './consultations.ts';
import type { ClockFact, Fact } from './facts.ts';
import { ImpossibleHistory } from './impossible-history.ts';
import type { Law } from './law.ts';
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
import type { Reading } from './reading.ts';
import { readingOn } from './readings.ts';
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
  /** Asked in time for reasons (art. 35), where the clock waits for them (AMB-10). */
  readonly awaitsReasons: boolean;
  readonly consultations: readonly Consultation[];
  /** The reply, the withdrawal or the lapse that stopped the clock. */
  readonly endedOn: Day | undefined;
  readonly reply: CurrentReply;
  /** A step of a reconsideration or a suit is known, from which a deadline may follow. */
  readonly disputed: boolean;
  readonly warnings: readonly DeadlineWarning[];
  /** The first extension or deferral that is none the law allows: it has no effect. */
  readonly contradiction: ImpossibleHistory | undefined;
}

/** 答复: the reply of the current round; a quashing begins a new round (AMB-11). */
export interface CurrentReply {
  readonly sentOn: Day | undefined;
  readonly served: Fact<'REPLY_SERVED'> | undefined;
  readonly redone: boolean;
}

const unanswered: CurrentReply = { sentOn: undefined, served: undefined, redone: false };

/** While the facts are being followed, in one pass, what has been found so far is filled in where it stands. */
type Mutable<Value> = { -readonly [Part in keyof Value]: Value[Part] };
interface Draft extends Mutable<Omit<Handling, 'consultations' | 'correctionNotice' | 'feeNotice'>> {
  readonly consultations: Mutable<Consultation>[];
  correctionNotice: Mutable<Notice> | undefined;
  feeNotice: Mutable<Notice> | undefined;
}

/** 办理过程, arts. 30 to 35: follows the facts, in clock order, from receipt to reply. */
export function followHandling(law: Law, facts: readonly ClockFact[]): Handling {
  const handling: Draft = {
    receivedOn: receivedOn(facts),
    clock: undefined,
    noticeWindowFrom: undefined,
    correctionNotice: undefined,
    correctionNoticesSent: 0,
    feeNotice: undefined,
    awaitsReasons: false,
    consultations: [],
    endedOn: undefined,
    reply: unanswered,
    disputed: false,
    warnings: [],
    contradiction: undefined,
  };
  if (handling.receivedOn !== undefined) receive(handling, handling.receivedOn);
  for (const fact of facts) follow(law, handling, fact);
  return handling;
}

function follow(law: Law, handling: Draft, fact: ClockFact): void {
  switch (fact.fact) {
    case 'CORRECTION_NOTICE_SENT':
      return correctionNoticeSent(law, handling, fact);
    case 'CORRECTION_RECEIVED':
      return correctionReceived(handling, fact);
    case 'CONSULTATION_SENT':
      return opinionSought(law, handling, fact);
    case 'CONSULTATION_DELIVERED':
      return opinionAwaited(law, handling, fact);
    case 'CONSULTATION_ANSWERED':
      return opinionGiven(handling, fact);
    case 'EXTENSION_NOTIFIED':
      return extensionNotified(law, handling, fact);
    case 'REASONS_REQUESTED':
      return reasonsRequested(law, handling, fact);
    case 'REASONS_GIVEN':
      return reasonsGiven(handling, fact);
    case 'DEFERRAL_NOTIFIED':
      return deferralNotified(law, handling, fact);
    case 'FEE_NOTICE_SENT':
      return feeNoticeSent(law, handling, fact);
    case 'FEE_NOTICE_SERVED':
      return feeNoticeServed(law, handling, fact);
    case 'FEE_PAID':
      return feePaid(law, handling, fact);
    case 'LAPSED':
      return lapsed(law, handling, fact);
    case 'WITHDRAWN':
      handling.endedOn ??= fact.on;
      return;
    case 'REPLY_SENT':
      handling.endedOn ??= fact.on;
      handling.reply = { ...handling.reply, sentOn: handling.reply.sentOn ?? fact.on };
      return;
    case 'REPLY_SERVED':
      handling.endedOn ??= fact.on;
      handling.reply = { ...handling.reply, served: fact };
      return;
    case 'REDO_ORDERED':
      handling.reply = { sentOn: undefined, served: undefined, redone: true };
      handling.disputed = true;
      return;
    case 'RECONSIDERATION_APPLIED':
    case 'RECONSIDERATION_CORRECTION_NOTICE_SERVED':
    case 'RECONSIDERATION_ACCEPTED':
    case 'RECONSIDERATION_COPY_RECEIVED':
    case 'RECONSIDERATION_DECISION_SERVED':
    case 'COMPLAINT_COPY_RECEIVED':
    case 'DISCLOSURE_JUDGMENT_EFFECTIVE':
      handling.disputed = true;
  }
}

/** 收到, arts. 31 and 33 ¶2: the reply term and the seven days of a correction notice run from receipt. */
function receive(handling: Draft, on: Day): void {
  handling.clock = start(on, entryOn(replyTerm, on));
  handling.noticeWindowFrom = on;
}

/** 补正告知, art. 30: within seven working days, once (AMB-2), with a reasonable term (AMB-6) from its service. */
function correctionNoticeSent(law: Law, handling: Draft, fact: Fact<'CORRECTION_NOTICE_SENT'>): void {
  const governedOn = governingDay(handling, fact);
  const window = parameterOn(correctionNoticeTerm, governedOn);
  const from = handling.noticeWindowFrom;
  const late = window !== undefined && from !== undefined && fact.on > endOfTerm(law, from, window);
  if (late) warn(handling, 'LATE_CORRECTION_NOTICE');
  const second = window !== undefined && handling.correctionNoticesSent > 0;
  if (second) warn(handling, 'SECOND_CORRECTION_NOTICE');
  handling.correctionNoticesSent++;

  const entry = entryOn(correctionTerm, governedOn);
  const { on: sentOn, servedOn, termWorkingDays } = fact;
  const term: Term | undefined = termWorkingDays
    ? { length: termWorkingDays, unit: 'WORKING_DAYS' }
    : entry.value;
  const ineffective =
    (late && readingOn(law.readings, 'AMB-3', governedOn) === 'DOES_NOT_RESTART') ||
    (second && readingOn(law.readings, 'AMB-2', governedOn) === 'DOES_NOT_RESTART');
  const doubts: Reading[] = [];
  if (late) doubts.push('AMB-3');
  if (second) doubts.push('AMB-2');
  handling.correctionNotice = notice(law, { sentOn, servedOn, entry, term, ineffective, doubts });
}

/** 补正, art. 30: the period begins again; not after a notice without effect (AMB-2, AMB-3), and not under the 2007 text. */
function correctionReceived(handling: Draft, fact: Fact<'CORRECTION_RECEIVED'>): void {
  const { correctionNotice, clock } = handling;
  if (correctionNotice === undefined) return;
  const { ineffective, doubts, dueOn, entry } = correctionNotice;
  correctionNotice.answered = true;
  if (ineffective && clock !== undefined) handling.clock = doubted(clock, doubts);
  if (ineffective || governingDay(handling, fact) < inForceFrom.REGULATION) return;
  if (dueOn !== undefined && fact.on > dueOn) warn(handling, 'LATE_CORRECTION_ACCEPTED');
  if (clock === undefined) return receive(handling, fact.on);
  handling.clock = restart(clock, fact.on, entry.source, doubts);
  handling.noticeWindowFrom = fact.on;
}

/** 征求意见, arts. 32, 33 ¶3 and 34: its time does not count; under the 2007 text only a third party's does not. */
function opinionSought(law: Law, handling: Draft, fact: Fact<'CONSULTATION_SENT'>): void {
  if (isAfterExpiry(law, handling, fact.on)) warn(handling, 'CONSULTATION_AFTER_EXPIRY');
  const governedOn = governingDay(handling, fact);
  const consultation = consultationSent(law, { ref: fact.ref, with: fact.with, governedOn, sentOn: fact.on });
  handling.consultations.push(consultation);
  const { clock } = handling;
  if (clock !== undefined && readNotToSuspend(law, consultation)) handling.clock = doubted(clock, ['AMB-7']);
}

function opinionAwaited(
  law: Law,
  { consultations }: Draft,
  { ref, on }: Fact<'CONSULTATION_DELIVERED'>,
): void {
  const sent = consultations.find((one) => one.ref === ref);
  if (sent !== undefined) deliverConsultation(law, sent, on);
}

function opinionGiven({ consultations }: Draft, { ref, on }: Fact<'CONSULTATION_ANSWERED'>): void {
  const consultation = consultations.find((one) => one.ref === ref);
  if (consultation !== undefined) consultation.answeredOn = on;
}

/** 延长, art. 33 ¶2: once in a period (AMB-20), at most the maximum, decided and notified before expiry. */
function extensionNotified(law: Law, handling: Draft, fact: Fact<'EXTENSION_NOTIFIED'>): void {
  const { clock } = handling;
  const governedOn = governingDay(handling, fact);
  const given = clock?.extension?.effective ? clock.extension.workingDays : 0;
  const once = readingOn(law.readings, 'AMB-20', governedOn) === 'ONCE';
  const workingDays = once ? fact.workingDays : given + fact.workingDays;
  if (workingDays > parameterOn(extensionMaximum, governedOn)) {
    return contradict(handling, new ImpossibleHistory('EXTENSION_OVER_MAXIMUM', fact, 'workingDays'));
  }
  if (clock === undefined) return;
  if (once && clock.extension !== undefined)
    return contradict(handling, new ImpossibleHistory('SECOND_EXTENSION', fact));
  const inTime = !isAfterExpiry(law, handling, fact.on);
  if (inTime) handling.clock = extend(clock, { workingDays, effective: true });
  else {
    warn(handling, 'EXTENSION_AFTER_EXPIRY');
    handling.clock = extend(clock, clock.extension ?? { workingDays, effective: false });
  }
}

/** 要求说明理由, art. 35: the clock runs on while the reasons are awaited, unless it is read to wait for them (AMB-10). */
function reasonsRequested(law: Law, handling: Draft, fact: Fact<'REASONS_REQUESTED'>): void {
  const governedOn = governingDay(handling, fact);
  if (handling.clock === undefined || governedOn < inForceFrom.REGULATION) return;
  handling.clock = doubted(handling.clock, ['AMB-10']);
  const waits = readingOn(law.readings, 'AMB-10', governedOn) === 'RESTARTS';
  handling.awaitsReasons = waits && !isAfterExpiry(law, handling, fact.on);
}

/** 说明理由, art. 35: where the clock was read to wait for the reasons, the period begins again (AMB-10). */
function reasonsGiven(handling: Draft, fact: Fact<'REASONS_GIVEN'>): void {
  const { clock, awaitsReasons } = handling;
  if (clock === undefined || !awaitsReasons) return;
  handling.awaitsReasons = false;
  handling.clock = restart(clock, fact.on, { instrument: 'REGULATION', article: 35 }, ['AMB-10']);
}

/**
 * 延迟答复, art. 35: the reply is due on the day told to the applicant, if told before expiry. A day before the due date is
 * none the law allows; it is kept and moves nothing, for whether it is depends on days that a notice may change yet.
 */
function deferralNotified(law: Law, handling: Draft, fact: Fact<'DEFERRAL_NOTIFIED'>): void {
  const { clock } = handling;
  if (clock === undefined) return;
  const inForce = governingDay(handling, fact) >= inForceFrom.REGULATION;
  if (!inForce) return warn(handling, 'DEFERRAL_NOT_IN_FORCE');
  if (isAfterExpiry(law, handling, fact.on)) return warn(handling, 'DEFERRAL_AFTER_EXPIRY');
  if (fact.until < dueAsKnownOn(law, handling, clock, fact.on)) {
    contradict(handling, new ImpossibleHistory('DEFERRAL_NOT_LATER', fact, 'until'));
    if (clock.deferredUntil !== undefined && clock.deferredUntil > fact.until) return;
  }
  handling.clock = defer(clock, fact.until);
}

/**
 * 收费通知, 信息处理费管理办法: given within the reply period; a late one has no effect. Whose amount was changed since stays
 * given on its day, and its term runs from the change (AMB-32).
 */
function feeNoticeSent(law: Law, handling: Draft, fact: Fact<'FEE_NOTICE_SENT'>): void {
  const entry = entryOn(paymentTerm, governingDay(handling, fact));
  const late = isAfterExpiry(law, handling, fact.on);
  if (late) warn(handling, 'LATE_FEE_NOTICE');
  if (entry.value === undefined) warn(handling, 'FEE_MEASURES_NOT_IN_FORCE');
  handling.feeNotice = notice(law, {
    sentOn: fact.changedOn ?? fact.on,
    servedOn: undefined,
    entry,
    term: entry.value,
    ineffective: late,
    doubts: fact.changedOn === undefined ? ['AMB-15'] : ['AMB-15', 'AMB-32'],
  });
}

/** 收费通知送达: the term to pay runs from the day after the notice is received. */
function feeNoticeServed(law: Law, handling: Draft, fact: Fact<'FEE_NOTICE_SERVED'>): void {
  if (handling.feeNotice === undefined) return;
  handling.feeNotice = notice(law, { ...handling.feeNotice, servedOn: fact.on });
}

/** 缴费: paid within its term, the reply period begins again the day after payment, which may be day 1 (AMB-15). */
function feePaid({ readings }: Law, handling: Draft, fact: Fact<'FEE_PAID'>): void {
  const { feeNotice, clock } = handling;
  if (feeNotice?.dueOn === undefined || feeNotice.ineffective) return;
  if (fact.on > feeNotice.dueOn) return warn(handling, 'LATE_PAYMENT');
  const { entry, doubts } = feeNotice;
  feeNotice.answered = true;
  const nextDayCounts = readingOn(readings, 'AMB-15', governingDay(handling, fact)) === 'NEXT_DAY_COUNTS';
  const from = nextDayCounts ? fact.on : addDays(fact.on, 1);
  const started = clock ?? start(fact.on, entryOn(replyTerm, fact.on));
  handling.clock = restart(started, from, entry.source, doubts);
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

/** 等待申请人, arts. 30, 33 and 35: while a notice sent in time is unanswered, the agency is neither silent nor late. */
export function awaitsApplicant(handling: Handling): boolean {
  return openNotice(handling) !== undefined || handling.awaitsReasons;
}

function openNotice({ feeNotice, correctionNotice }: Handling): Notice | undefined {
  if (bindsApplicant(feeNotice)) return feeNotice;
  return bindsApplicant(correctionNotice) ? correctionNotice : undefined;
}

function contradict(handling: Draft, contradiction: ImpossibleHistory): void {
  handling.contradiction ??= contradiction;
}

function warn(handling: Draft, warning: DeadlineWarning): void {
  handling.warnings = [...handling.warnings, warning];
}

/** 适用法律: the clock's law is that of the day of receipt, or of the fact itself where no receipt is known. */
function governingDay(handling: Handling, fact: ClockFact): Day {
  return handling.receivedOn ?? fact.on;
}

function isAfterExpiry(law: Law, handling: Handling, on: Day): boolean {
  return handling.clock !== undefined && on > dueAsKnownOn(law, handling, handling.clock, on);
}

/** An act is judged against the due date as known on its own day: consultations still out are counted up to that day. */
function dueAsKnownOn(law: Law, handling: Handling, clock: Clock, on: Day): Day {
  return replyDue(law, clock, suspensionsOf(handling.consultations, on));
}
