import type { Day } from '../calendar/day.ts';
import type { WithholdingArticle } from './facts.ts';
import {
  directSuitTerm,
  inForceFrom,
  parameterOn,
  reconsiderationApplyTerm,
  silenceSuitTerm,
  suitAfterReconsiderationTerm,
} from './parameters.ts';
import type { Term } from './parameters.ts';
import { reconsiderationFirst, replyCodes } from './reply-codes.ts';
import type { ReplyCode } from './reply-codes.ts';

/** 救济途径: route P (reconsideration first), route O (reconsideration or suit), or no remedy line at all. */
export type RemedyRoute = 'RECONSIDERATION_FIRST' | 'EITHER' | 'NONE';

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
): RemedyRoute {
  if (replyCodes[code].remedy === 'NONE') return 'NONE';
  return reconsiderationFirst(code, served) ? 'RECONSIDERATION_FIRST' : 'EITHER';
}

/** 不答复的救济途径, 实施条例 art. 30 (AMB-9): silence whose term ended on or after 2026-07-01 goes to reconsideration first. */
export function silenceRoute(termEndedOn: Day): Exclude<RemedyRoute, 'NONE'> {
  return termEndedOn >= inForceFrom.RECONSIDERATION_REGULATION ? 'RECONSIDERATION_FIRST' : 'EITHER';
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
