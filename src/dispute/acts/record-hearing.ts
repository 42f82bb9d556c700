import type { Circumstances } from '../../case-file/decision.ts';
import { refuse } from '../../case-file/outcome.ts';
import { type DisputeAct, type DisputeOutcome, frameOfFact, recorded } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { Day } from '../../calendar/day.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import type { DisputeRefusal } from '../refusals.ts';
import { refusalOfDisputeStep, refusalOfEarlierDay } from '../step.ts';

export interface RecordHearing extends DisputeAct {
  readonly hearingOn: Day;
  readonly place: string;
}

/** 记录听证、开庭 (行政复议法 art. 50): the notice of a hearing or a session of the court, which lies on or after its notice. */
export function decideRecordHearing(
  dispute: Dispute,
  act: RecordHearing,
  here: Circumstances,
): DisputeOutcome {
  const refusal = firstRefusal<DisputeRefusal>(
    refusalOfDisputeStep('recordHearing', dispute, act, here),
    refusalOfEarlierDay('hearingOn', act.hearingOn, act.on),
    refusalOfText('place', act.place, lineLimit),
  );
  if (refusal) return refuse(refusal);
  return recorded({
    fact: 'HEARING_NOTIFIED',
    ...frameOfFact(act),
    hearingOn: act.hearingOn,
    place: act.place,
  });
}
