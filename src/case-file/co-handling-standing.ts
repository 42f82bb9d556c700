import type { Day } from '../calendar/day.ts';
import type { Attachment } from './application.ts';
import type { CaseFile, CoHandling } from './case-file.ts';
import type { Warning } from './decision.ts';

/** 协办的状态. */
export type CoHandlingState = 'OPEN' | 'ANSWERED';

export interface CoHandlingStanding {
  readonly state: CoHandlingState;
  /** Past the internal day: without an answer until today, or answered after it. No statutory deadline is concerned. */
  readonly late: boolean;
}

/** 协办的状态, against its internal day, as known on a day. */
export function coHandlingStanding({ dueOn, answer }: CoHandling, asOf: Day): CoHandlingStanding {
  return answer ? { state: 'ANSWERED', late: answer.on > dueOn } : { state: 'OPEN', late: asOf > dueOn };
}

/** 未反馈的协办: it blocks no reply and no filing, and whoever replies or files is told of it. */
export function openCoHandlingWarnings({ coHandlings }: CaseFile): readonly Warning[] {
  const documentNos = coHandlings.filter(({ answer }) => !answer).map(({ documentNo }) => documentNo);
  return documentNos.length === 0 ? [] : [{ code: 'CO_HANDLING_OPEN', path: 'caseId', documentNos }];
}

/** 协办材料: what came with the answers; the office alone sees it. */
export function coHandlingFilesOf({ coHandlings }: Pick<CaseFile, 'coHandlings'>): readonly Attachment[] {
  return coHandlings.flatMap(({ answer }) => answer?.files ?? []);
}
