import type { Circumstances } from '../../case-file/decision.ts';
import { firstRefusal, lineLimit, refusalOfOptionalText, refusalOfText } from '../../case-file/input-text.ts';
import { refuse } from '../../case-file/outcome.ts';
import type { Contested } from '../contested.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact } from '../decision.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeDay, refusalOfEarlierDay } from '../step.ts';
import { openingWarnings } from '../warnings.ts';

/** What opens a dispute of either kind. */
export interface OpenDispute extends DisputeAct {
  readonly caseId: string;
  readonly agencyId: string;
  /** Undefined when the case holds no such act. */
  readonly contested: Contested | undefined;
  readonly forum: string;
  readonly forumCaseNo?: string;
}

/**
 * 记录复议申请 (行政复议法 art. 20): `on` is the day the applicant applied. One that came after the sixty days is recorded
 * with a warning; whether it is accepted is for the authority to decide.
 */
export function decideOpenReconsideration(act: OpenDispute, here: Circumstances): DisputeOutcome {
  const { contested, caseId, agencyId, forum, forumCaseNo } = act;
  if (contested === undefined) return refuse({ code: 'NO_REPLY_TO_CONTEST' });
  const refusal = refusalOfOpening(act, contested, here);
  if (refusal) return refuse(refusal);
  const numbered = forumCaseNo === undefined ? {} : { forumCaseNo };
  return {
    ok: true,
    value: {
      fact: {
        fact: 'RECONSIDERATION_APPLIED',
        ...frameOfFact(act),
        caseId,
        agencyId,
        contested,
        forum,
        ...numbered,
      },
      warnings: openingWarnings({ kind: 'RECONSIDERATION', openedOn: act.on, contested }, here.calendar),
    },
  };
}

/** Nobody contests a reply before it has left. */
export function refusalOfOpening(
  act: OpenDispute,
  contested: Contested,
  here: Circumstances,
): DisputeRefusal | undefined {
  return firstRefusal<DisputeRefusal>(
    refusalOfDisputeDay(act, here),
    contested.kind === 'REPLY' ? refusalOfEarlierDay('on', act.on, contested.sentOn) : undefined,
    contested.kind === 'OTHER_ACT' ? refusalOfText('otherAct', contested.what, lineLimit) : undefined,
    refusalOfText('forum', act.forum, lineLimit),
    refusalOfOptionalText('forumCaseNo', act.forumCaseNo, lineLimit),
  );
}
