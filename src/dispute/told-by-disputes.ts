import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { RedoOrder, ToldByDisputes } from '../case-file/told-by-disputes.ts';
import { nextDueOf } from './deadlines.ts';
import type { Dispute } from './dispute.ts';
import { decisionResults, isOneOf, mayOrderNewReply } from './results.ts';
import type { DisputeState } from './states.ts';

export function isOpenDispute({ state }: { readonly state: DisputeState }): boolean {
  return state !== 'ENDED' && state !== 'VOID';
}

/** 责令重新答复 that binds the agency. @returns undefined while the dispute goes on, or when nothing of the kind was ordered */
export function redoOrderOf(dispute: Dispute, calendar: Calendar, today: Day): RedoOrder | undefined {
  const { kind, state, ruling, effectiveOn, forum, contested } = dispute;
  if (state !== 'ENDED' || ruling?.order?.kind !== 'NEW_REPLY' || ruling.no === undefined) return undefined;
  if (!mayOrderNewReply(ruling.result)) return undefined;
  const { quashedFor, until } = ruling.order;
  const dueOn = nextDueOf(dispute, calendar, today);
  return {
    orderedBy: kind === 'RECONSIDERATION' ? 'RECONSIDERATION' : 'COURT',
    forum,
    ...(dispute.judgments.at(-1)?.instance === 'SECOND' ? { onAppeal: true } : {}),
    result: ruling.result,
    decisionNo: ruling.no,
    orderedOn: effectiveOn ?? ruling.servedOn,
    servedOn: ruling.servedOn,
    quashedFor,
    ...(contested.kind === 'REPLY' ? { quashed: contested.documentNo } : {}),
    ...(until === undefined ? {} : { until }),
    ...(dueOn === undefined ? {} : { dueOn }),
  };
}

/** What the disputes about a case tell it, in the order they were opened. */
export function toldByDisputes(
  disputes: readonly Dispute[],
  file: CaseFile,
  calendar: Calendar,
  today: Day,
): ToldByDisputes {
  const ofWhatStands = disputes.filter(
    (dispute) => dispute.state !== 'VOID' && contestsWhatStands(dispute, file),
  );
  const applied = ofWhatStands.findLast(({ kind }) => kind === 'RECONSIDERATION');
  const sued = ofWhatStands.findLast(({ kind }) => kind === 'LITIGATION');
  return {
    open: disputes.some(isOpenDispute),
    orders: disputes.flatMap((dispute) => redoOrderOf(dispute, calendar, today) ?? []),
    ...(applied ? { appliedOn: applied.openedOn, suitAfterReconsideration: movesTheSuit(applied) } : {}),
    ...(sued ? { suedOn: sued.openedOn } : {}),
  };
}

/** The reply that was sent last, or while there is none the silence. */
export function contestsWhatStands({ contested }: Dispute, { reply }: CaseFile): boolean {
  if (contested.kind === 'REPLY')
    return reply?.sentOn !== undefined && contested.documentNo === reply.documentNo;
  return contested.kind === 'SILENCE' && reply?.sentOn === undefined;
}

/** 行政复议法 arts. 29 and 34; 行政诉讼法 art. 45: who waits for the decision sues within fifteen days of it. */
function movesTheSuit(reconsideration: Dispute): boolean {
  const { ruling } = reconsideration;
  return isOpenDispute(reconsideration) || (ruling !== undefined && isOneOf(decisionResults, ruling.result));
}
