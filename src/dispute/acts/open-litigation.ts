import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
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

/** What a suit after reconsideration takes over from it: the day its fifteen days run from. */
export function afterReconsiderationOf({ id, ruling }: Dispute): AfterReconsideration {
  const runsFrom = ruling?.applicantServedOn ?? ruling?.servedOn;
  return { disputeId: id, ...(runsFrom === undefined ? {} : { runsFrom }) };
}
