import type { Day } from '../calendar/day.ts';
import { firstDay, lastDay, NoCalendar } from '../calendar/calendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { handlingDeadlines, replyPeriodOf } from './handling-deadlines.ts';
import type { ReplyPeriod } from './handling-deadlines.ts';
import { disputeDeadlines } from './dispute-steps.ts';
import { inClockOrder } from './facts.ts';
import type { ClockFact } from './facts.ts';
import { awaitsApplicant, followHandling, mayLapseFrom } from './handling.ts';
import type { CurrentReply, Handling } from './handling.ts';
import type { ImpossibleHistory } from './impossible-history.ts';
import { lawUnder } from './law.ts';
import type { Law } from './law.ts';
import type { DeadlineName, DeadlineWarning } from './names.ts';
import { isOpen } from './notice.ts';
import type { Notice } from './notice.ts';
import { directSuitTerm, entryOn, reconsiderationApplyTerm, silenceSuitTerm } from './parameters.ts';
import type { Reading } from './reading.ts';
import { shippedReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { endsOnMakeUpWorkday, isProvisionalReckoning, reckon } from './reckoning.ts';
import type { Reckoning } from './reckoning.ts';
import { doubtsOfRoute, remedyRoute, silenceRoute } from './remedies.ts';
import type { RemedyRoute } from './remedies.ts';
import { replyCodeOf } from './reply-codes.ts';

/** 期限答案, arts. 30 to 35 and the remedies: every deadline that follows from the facts, and what the law says of them. */
export interface DeadlineAnswer {
  readonly deadlines: Readonly<Partial<Record<DeadlineName, Day>>>;
  readonly warnings: readonly DeadlineWarning[];
  /** 收到申请之日, art. 31. */
  readonly receivedOn: Day | undefined;
  /** 不计入期限的工作日, art. 33 ¶3: working days of the running period that did not count. */
  readonly excludedWorkingDays: number | undefined;
  /** 可视为放弃之日, art. 30: the first day on which a notice left unanswered may end the case. */
  readonly mayLapseFrom: Day | undefined;
  readonly repliedInTime: boolean | undefined;
  readonly reconsiderationFirst: boolean | undefined;
  /** Whether a year without a State Council notice is involved; undefined when not. */
  readonly provisional: boolean | undefined;
  /** Consultations excluded up to the day of asking, because nothing yet says when they end. */
  readonly open: readonly string[] | undefined;
}

/** 期限的计算过程, arts. 30 to 35 and the remedies: the answer, with each deadline as it was reckoned. */
export interface ReckonedCase {
  readonly answer: DeadlineAnswer;
  readonly reckonings: readonly Reckoning[];
  /** An extension or a deferral that is none the law allows; the answer leaves it out. */
  readonly contradiction: ImpossibleHistory | undefined;
}

/**
 * 计算期限, arts. 30 to 35 and the remedies: the dates that follow from the facts of a case.
 * @param facts as parseClockFacts or the acts of a case admit them; put in clock order here
 * @param asOf the day of asking, not before the last fact; it matters for silence and for consultations still out
 * @param readings how the doubtful points of the law are read
 * @throws NoCalendar when a count leaves the years of the calendar
 */
export function calculateDeadlines(
  calendar: Calendar,
  facts: readonly ClockFact[],
  asOf: Day,
  readings: Readings = shippedReadings,
): DeadlineAnswer {
  return reckonCase(calendar, facts, asOf, readings).answer;
}

/** 期限的计算过程, arts. 30 to 35 and the remedies: as calculateDeadlines, with what it takes to recount each day. */
export function reckonCase(
  calendar: Calendar,
  unordered: readonly ClockFact[],
  asOf: Day,
  readings: Readings = shippedReadings,
): ReckonedCase {
  const facts = inClockOrder(unordered);
  requireFactsCovered(facts);
  const law = lawUnder(calendar, readings);
  const handling = followHandling(law, facts);
  const period = replyPeriodOf(law, handling, asOf);
  const { reply } = handling;
  const remedies = remediesOf(law, handling, period, reply, asOf);

  const reckonings = handlingDeadlines(law, handling, period);
  if (remedies !== undefined) reckonings.push(...remedyDeadlines(law, facts, remedies));
  if (handling.disputed) {
    for (const reckoning of disputeDeadlines(law, facts, asOf)) putInPlace(reckonings, reckoning);
  }
  const deadlines: Partial<Record<DeadlineName, Day>> = {};
  for (const { name, due } of reckonings) deadlines[name] = due;

  const judged = repliedInTime(reply, reply.redone ? deadlines.REDO_DUE : period?.due);
  const answer = {
    deadlines,
    warnings: warningsOf(law, handling, reply, reckonings),
    receivedOn: handling.receivedOn,
    excludedWorkingDays: period && period.suspensions.length > 0 ? period.excludedWorkingDays : undefined,
    mayLapseFrom: mayLapseFrom(law, handling),
    // A reply before the applicant has corrected or paid is never late.
    repliedInTime: judged === false && awaitsApplicant(handling) ? undefined : judged,
    reconsiderationFirst: remedies && remedies.route === 'RECONSIDERATION_FIRST',
    provisional: touchesProvisionalYear(law, reckonings) || undefined,
    open: period && period.open.length > 0 ? period.open : undefined,
  };
  return { answer, reckonings, contradiction: handling.contradiction };
}

function touchesProvisionalYear(law: Law, reckonings: readonly Reckoning[]): boolean {
  for (const reckoning of reckonings) if (isProvisionalReckoning(law, reckoning)) return true;
  return false;
}

/** 是否按期答复, 国办公开办函〔2016〕235号: the day of posting or sending decides; service within the term proves it too. */
function repliedInTime({ sentOn, served }: CurrentReply, due: Day | undefined): boolean | undefined {
  if (due === undefined) return undefined;
  if (sentOn !== undefined) return sentOn <= due;
  return served !== undefined && served.on <= due ? true : undefined;
}

interface Remedies {
  readonly readings: readonly Reading[];
  readonly route: RemedyRoute;
  readonly from: Day;
  readonly suitTerm: typeof directSuitTerm;
}

/** 救济, 行政复议法 arts. 20 and 23: from the service of the reply, or from the end of a term that passed in silence. */
function remediesOf(
  { readings }: Law,
  handling: Handling,
  period: ReplyPeriod | undefined,
  { served }: CurrentReply,
  asOf: Day,
): Remedies | undefined {
  if (served !== undefined) {
    const { on: servedOn, ground, withheldUnder = [] } = served;
    const code = replyCodeOf(ground);
    return {
      route: remedyRoute(code, { withheldUnder, servedOn }, readings),
      from: servedOn,
      suitTerm: directSuitTerm,
      readings: doubtsOfRoute(code, withheldUnder),
    };
  }
  const expired = period !== undefined && period.due < asOf;
  if (!expired || handling.endedOn !== undefined || awaitsApplicant(handling)) return undefined;
  return {
    route: silenceRoute(period.due, readings),
    from: period.due,
    suitTerm: silenceSuitTerm,
    readings: ['AMB-9'],
  };
}

/** 救济期限, 行政复议法 art. 20, 行政诉讼法 art. 46: sixty days to apply, and where the route is open six months to sue. */
function remedyDeadlines(law: Law, facts: readonly ClockFact[], remedies: Remedies): Reckoning[] {
  if (remedies.route === 'NONE') return [];
  const { route, from, suitTerm, readings } = remedies;
  const apply = entryOn(reconsiderationApplyTerm, from);
  const deadlines = [reckon(law, 'RECONSIDERATION_APPLY_BY', from, { ...apply, readings }, apply.value)];
  // 行政复议法 art. 29: no suit while an accepted reconsideration is under way.
  const underWay = facts.some((fact) => fact.fact === 'RECONSIDERATION_ACCEPTED' && fact.on >= from);
  if (route === 'EITHER' && !underWay) {
    const sue = entryOn(suitTerm, from);
    deadlines.push(reckon(law, 'LITIGATION_FILE_BY', from, { ...sue, readings }, sue.value));
  }
  return deadlines;
}

function warningsOf(
  calendar: Calendar,
  handling: Handling,
  { served }: CurrentReply,
  reckonings: readonly Reckoning[],
): readonly DeadlineWarning[] {
  const { correctionNotice, feeNotice } = handling;
  const warnings = handling.warnings.slice();
  if (isUnserved(correctionNotice) || isUnserved(feeNotice)) warnings.push('TERM_RUNS_FROM_SENDING');
  const unstated = served?.ground === 'PARTIAL_DISCLOSURE' && served.withheldUnder === undefined;
  if (unstated) warnings.push('WITHHELD_UNDER_NOT_STATED');
  for (const reckoning of reckonings) {
    if (endsOnMakeUpWorkday(calendar, reckoning)) warnings.push('ENDS_ON_MAKE_UP_WORKDAY');
  }
  return warnings.length > 1 ? [...new Set(warnings)] : warnings;
}

/** A notice whose term runs, though nobody knows yet that it was served. */
function isUnserved(notice: Notice | undefined): boolean {
  return isOpen(notice) && notice.dueOn !== undefined && !notice.served;
}

/** A later step replaces the deadline an earlier one of the same name gave. */
function putInPlace(reckonings: Reckoning[], reckoning: Reckoning): void {
  const earlier = reckonings.findIndex(({ name }) => name === reckoning.name);
  if (earlier !== -1) reckonings.splice(earlier, 1);
  reckonings.push(reckoning);
}

/** Facts in clock order lie between the first and the last. @throws NoCalendar */
function requireFactsCovered(facts: readonly ClockFact[]): void {
  const [first] = facts;
  const last = facts[facts.length - 1];
  if (first !== undefined && first.on < firstDay) throw new NoCalendar(first.on);
  if (last !== undefined && last.on > lastDay) throw new NoCalendar(last.on);
}
