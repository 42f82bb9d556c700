import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { citationText } from '../statute/citation.ts';
import { type DisputeActionName, disputeActions } from './actions.ts';
import { dueIn } from './deadlines.ts';
import type { Dispute } from './dispute.ts';
import type { DisputeRefusal } from './refusals.ts';

type ConditionalAction =
  'recordOrdinaryProcedure' | 'recordReconsiderationExtension' | 'recordJudgmentEffective';

/**
 * What the dispute itself still lacks for an act, as far as it can be told before the act's own details are known:
 * the guard that refuses the act is the reason a screen shows beside the grey button.
 * @param on the legal day of the act
 */
export function unmetDisputeCondition(
  action: DisputeActionName,
  dispute: Dispute,
  calendar: Calendar,
  on: Day,
): DisputeRefusal | undefined {
  switch (action) {
    case 'recordOrdinaryProcedure':
      return dispute.procedure === 'SIMPLIFIED' ? undefined : wrongProcedure('ORDINARY', action);
    case 'recordReconsiderationExtension':
      return refusalOfExtension(dispute, action);
    case 'recordJudgmentEffective':
      return untilAppealTermEnds(dispute, calendar, on, action);
    default:
      return undefined;
  }
}

/** 行政复议法 art. 62: the ordinary procedure alone is extended, and once. */
function refusalOfExtension(dispute: Dispute, action: ConditionalAction): DisputeRefusal | undefined {
  if (dispute.procedure === 'SIMPLIFIED') return wrongProcedure('SIMPLIFIED', action);
  const { extendedByDays: byDays } = dispute;
  return byDays > 0 ? { code: 'ALREADY_EXTENDED', article: articleOf(action), byDays } : undefined;
}

/** 行政诉讼法 art. 85: a judgment takes effect when its term of appeal has passed. An appeal given up is no matter of days. */
function untilAppealTermEnds(
  dispute: Dispute,
  calendar: Calendar,
  on: Day,
  action: ConditionalAction,
): DisputeRefusal | undefined {
  const until = dueIn(dispute, calendar, on, 'APPEAL_BY');
  return until !== undefined && on <= until
    ? { code: 'APPEAL_TERM_RUNNING', article: articleOf(action), until }
    : undefined;
}

function wrongProcedure(procedure: 'ORDINARY' | 'SIMPLIFIED', action: ConditionalAction): DisputeRefusal {
  return { code: 'WRONG_PROCEDURE', article: articleOf(action), procedure };
}

function articleOf(action: ConditionalAction): string {
  return citationText(disputeActions[action].article);
}
