import { chineseDay } from '../calendar/chinese-day.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Citation } from '../statute/citation.ts';
import { calculateDeadlines } from '../statute/deadlines.ts';
import { type ClockFact, inClockOrder } from '../statute/facts.ts';
import { followHandling } from '../statute/handling.ts';
import { lawUnder } from '../statute/law.ts';
import type { Wording } from '../statute/wording.ts';
import type { CaseFile, Deferral, Extension } from './case-file.ts';

/** 答复期限的变动 that the running period knows of; what was told before it began anew moves it no more. */
export interface TermsThatCount {
  /** The period began anew with the payment of the fee (信息处理费管理办法). */
  readonly restartedByFee: boolean;
  readonly extensions: readonly Extension[];
  readonly deferral?: Deferral;
}

/** @returns nothing that counts while an order to reply anew is followed: its term is neither extended nor deferred */
export function termsThatCount(file: CaseFile, calendar: Calendar): TermsThatCount {
  if (file.redo) return { restartedByFee: false, extensions: [] };
  const { extensions, deferral } = file;
  const clock = runningClock(file, calendar);
  return {
    restartedByFee: clock?.restartedUnder?.instrument === 'FEE_MEASURES',
    // Once in a period (AMB-20): whatever the running one has is the last that was told.
    extensions: clock?.extension === undefined ? [] : extensions.slice(-1),
    ...(deferral && clock?.deferredUntil !== undefined ? { deferral } : {}),
  };
}

/**
 * 此前告知的答复期限不再适用 (arts. 30 and 33 ¶2, 信息处理费管理办法): the period began anew, and the day that an extension or a
 * deferral had told is none any more.
 * @returns undefined where no day that was told before is replaced
 */
export function replacedTerm(file: CaseFile, calendar: Calendar): Wording | undefined {
  const facts = inClockOrder(file.clockFacts);
  const clock = runningClock(file, calendar);
  if (clock?.restartedUnder === undefined) return undefined;
  const spent = [
    ...(clock.extension === undefined ? file.extensions : file.extensions.slice(0, -1)),
    ...(file.deferral && clock.deferredUntil === undefined ? [file.deferral] : []),
  ];
  const told = spent.toSorted((a, b) => (a.notifiedOn < b.notifiedOn ? -1 : 1)).at(-1);
  const restart = restartOf(facts, clock.restartedUnder);
  if (!told || !restart) return undefined;
  const until = 'until' in told ? told.until : toldByExtension(facts, told, calendar);
  if (until === undefined) return undefined;
  const { documentNo } = told;
  return {
    zh: `${chineseDay(restart.on)}${restart.zh}，${documentNo}告知的答复期限（${chineseDay(until)}）不再适用。`,
    en: `${restart.en} ${restart.on}: the last day told by ${documentNo}, ${until}, stands no more.`,
  };
}

function runningClock({ clockFacts }: CaseFile, calendar: Calendar) {
  return followHandling(lawUnder(calendar), inClockOrder(clockFacts)).clock;
}

function restartOf(
  facts: readonly ClockFact[],
  { instrument, article }: Citation,
): (Wording & { readonly on: Day }) | undefined {
  if (instrument === 'FEE_MEASURES') {
    const paid = facts.findLast(({ fact }) => fact === 'FEE_PAID');
    const zh = '按期缴费，答复期限自次日起重新计算';
    return paid && { on: paid.on, zh, en: 'The reply period began anew the day after the fee was paid on' };
  }
  if (article !== 30) return undefined;
  const corrected = facts.findLast(({ fact }) => fact === 'CORRECTION_RECEIVED');
  const zh = '收到补正，答复期限重新计算';
  return corrected && { on: corrected.on, zh, en: 'The reply period began anew with the correction of' };
}

/** The day that the letter told: as known when it was given. */
function toldByExtension(
  facts: readonly ClockFact[],
  { notifiedOn }: Extension,
  calendar: Calendar,
): Day | undefined {
  const given = facts.findLastIndex(({ fact, on }) => fact === 'EXTENSION_NOTIFIED' && on === notifiedOn);
  return calculateDeadlines(calendar, facts.slice(0, given + 1), notifiedOn).deadlines.REPLY_DUE;
}
