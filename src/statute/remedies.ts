import type { Day } from '../calendar/day.ts';
import type { WithholdingArticle } from './facts.ts';
import {
  directSuitTerm,
  parameterOn,
  reconsiderationApplyTerm,
  silenceSuitTerm,
  suitAfterReconsiderationTerm,
} from './parameters.ts';
import type { Term } from './parameters.ts';
import type { Reading } from './reading.ts';
import { readingOn, shippedReadings } from './readings.ts';
import type { Readings, ReadingValue } from './readings.ts';
import { reconsiderationFirst, replyCodes } from './reply-codes.ts';
import type { ReplyCode } from './reply-codes.ts';

/**
 * 救济途径: route P (reconsideration first), route O (reconsideration or suit), reconsideration alone where the courts do
 * not hear the reply (AMB-18), or no remedy line at all.
 */
export type RemedyRoute = 'RECONSIDERATION_FIRST' | 'EITHER' | 'RECONSIDERATION_ONLY' | 'NONE';

/** 救济期限: the periods a remedy line names. */
export interface RemedyPeriods {
  readonly applyForReconsideration: Term;
  readonly sueAfterReconsideration: Term;
  readonly sueDirectly: Term;
  readonly sueOverSilence: Term;
}

/** 救济途径, 行政复议法 art. 23: the route the letter of a reply must name; route O too where courts do not hear (AMB-18). */
export function remedyRoute(
  code: ReplyCode,
  served: { readonly withheldUnder?: readonly WithholdingArticle[]; readonly servedOn: Day },
  readings: Readings = shippedReadings,
): RemedyRoute {
  const { remedy } = replyCodes[code];
  if (remedy === 'NONE') return 'NONE';
  if (remedy === 'NOT_HEARD') return readingOn(readings, 'AMB-18', served.servedOn);
  return reconsiderationFirst(code, served, readings) ? 'RECONSIDERATION_FIRST' : 'EITHER';
}

/** 不答复的救济途径, 实施条例 art. 30 (AMB-9): silence whose term ended on or after 2026-07-01 goes to reconsideration first. */
export function silenceRoute(termEndedOn: Day, readings: Readings = shippedReadings): ReadingValue<'AMB-9'> {
  return readingOn(readings, 'AMB-9', termEndedOn);
}

/** 口径: the doubtful points that decide the route of a reply (AMB-18, AMB-25). */
export function doubtsOfRoute(
  code: ReplyCode,
  withheldUnder: readonly WithholdingArticle[],
): readonly Reading[] {
  const { remedy } = replyCodes[code];
  if (remedy === 'NOT_HEARD') return ['AMB-18'];
  return remedy === 'PARTIAL' && withheldUnder.length > 0 ? ['AMB-25'] : [];
}

/** 救济期限, 行政复议法 art. 20, 行政诉讼法 arts. 45 and 46: the periods in force on the day the remedy starts. */
export function remedyPeriodsOn(on: Day): RemedyPeriods {
  return {
    applyForReconsideration: parameterOn(reconsiderationApplyTerm, on),
    sueAfterReconsideration: parameterOn(suitAfterReconsiderationTerm, on),
    sueDirectly: parameterOn(directSuitTerm, on),
    sueOverSilence: parameterOn(silenceSuitTerm, on),
  };
}
