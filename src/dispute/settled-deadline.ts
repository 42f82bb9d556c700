import type { Day } from '../calendar/day.ts';
import { remedyOver, settledWording } from '../case-file/settled-deadline.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { Wording } from '../statute/wording.ts';
import type { Dispute } from './dispute.ts';

/** 期限已了 in a dispute: what was done about it. @returns undefined while it is to be met, or was missed */
export function settledDisputeDeadline(
  name: DeadlineName,
  due: Day,
  dispute: Dispute,
  today: Day,
): Wording | undefined {
  const { kind, openedOn, acceptedOn, copyReceivedOn, answer, ruling } = dispute;
  switch (name) {
    case 'RECONSIDERATION_APPLY_BY':
      return settled('已于{}申请行政复议。', 'Applied for on {}.', openedOn);
    case 'RECONSIDERATION_ACCEPTANCE_DUE':
    case 'RECONSIDERATION_CORRECTION_DUE':
      return settled('已于{}受理。', 'Accepted on {}.', acceptedOn);
    case 'RECONSIDERATION_COPY_DUE':
      return settled('已于{}收到副本。', 'The copy came on {}.', copyReceivedOn);
    case 'RECONSIDERATION_ANSWER_DUE':
    case 'COURT_ANSWER_DUE':
      return settled('已于{}提交。', 'Filed on {}.', answer?.filedOn);
    case 'RECONSIDERATION_DECISION_DUE':
      return settled('复议决定已于{}送达。', 'The decision was served on {}.', ruling?.servedOn);
    case 'LITIGATION_FILE_BY':
      return kind === 'LITIGATION'
        ? settled('已于{}起诉。', 'Sued on {}.', openedOn)
        : remedyOver(name, due, today);
    default:
      return undefined;
  }
}

function settled(zh: string, en: string, on: Day | undefined): Wording | undefined {
  return on === undefined ? undefined : settledWording({ zh, en }, on);
}
