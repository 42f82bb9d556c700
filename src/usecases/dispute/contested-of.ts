import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import {
  type Contested,
  type ContestedKind,
  contestedReply,
  contestedSilence,
} from '../../dispute/contested.ts';

/** What an applicant contests, as the office picks it out of the case. */
export interface ContestedChoice {
  readonly contested: ContestedKind;
  /** Which reply, where one was quashed and followed by another; default: the latest that has left. */
  readonly replyNo?: string;
  /** What was done, for an act that is neither a reply nor the want of one. */
  readonly otherAct?: string;
}

/** 被争议的行为 as it stands in the case. @returns undefined when there is no such reply */
export function contestedOf(
  file: CaseFile,
  { contested, replyNo, otherAct }: ContestedChoice,
  calendar: Calendar,
  on: Day,
): Contested | undefined {
  switch (contested) {
    case 'REPLY':
      return contestedReply(file, replyNo);
    case 'SILENCE':
      return contestedSilence(file, calendar, on);
    case 'OTHER_ACT':
      return { kind: 'OTHER_ACT', what: otherAct ?? '' };
  }
}
