import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { dueIn } from '../deadlines.ts';
import { type DisputeOutcome, frameOfFact } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { AfterReconsideration } from '../facts.ts';
import { openingWarnings } from '../warnings.ts';
import { type OpenDispute, refusalOfOpening } from './open-reconsideration.ts';

export interface OpenLitigation extends OpenDispute {
  /** 复议后起诉: the reconsideration the suit follows; absent for a direct suit. */
  readonly afterReconsideration?: AfterReconsideration;
}

/**
 * 记录起诉 (行政诉讼法 arts. 45 and 46): `on` is the day the applicant sued. A suit that came too late, or without the
 * reconsideration that had to come first, is recorded with a warning; the court decides.
 */
export function decideOpenLitigation(act: OpenLitigation, here: Circumstances): DisputeOutcome {
  const { contested, caseId, agencyId, forum, forumCaseNo, afterReconsideration } = act;
  if (contested === undefined) return refuse({ code: 'NO_REPLY_TO_CONTEST' });
  const refusal = refusalOfOpening(act, contested, here);
  if (refusal) return refuse(refusal);
  const opened = { kind: 'LITIGATION', openedOn: act.on, contested, afterReconsideration } as const;
  return {
    ok: true,
    value: {
      fact: {
        fact: 'SUIT_FILED',
        ...frameOfFact(act),
        caseId,
        agencyId,
        contested,
        forum,
        ...(forumCaseNo === undefined ? {} : { forumCaseNo }),
        ...(afterReconsideration === undefined ? {} : { afterReconsideration }),
      },
      warnings: openingWarnings(opened, here.calendar),
    },
  };
}

/**
 * What a suit after reconsideration takes over from it (行政诉讼法 art. 45): the fifteen days run from the decision, or from
 * the end of a term that passed without one.
 */
export function afterReconsiderationOf(dispute: Dispute, calendar: Calendar, on: Day): AfterReconsideration {
  const { id, ruling } = dispute;
  const decisionDue = dueIn(dispute, calendar, on, 'RECONSIDERATION_DECISION_DUE');
  const expired = decisionDue !== undefined && decisionDue < on ? decisionDue : undefined;
  const runsFrom = ruling ? (ruling.applicantServedOn ?? ruling.servedOn) : expired;
  return { disputeId: id, ...(runsFrom === undefined ? {} : { runsFrom }) };
}
