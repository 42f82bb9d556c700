import type { Day } from '../../calendar/day.ts';
import type { CaseState } from '../../case-file/states.ts';
import type { ReplyGround } from '../../statute/facts.ts';
import type { CaseSelection } from './reading.ts';

/** What cases may be counted by; a month is YYYY-MM. */
export interface CaseGroup {
  readonly agencyId: string;
  readonly receivedMonth: string;
  readonly repliedMonth: string;
  readonly repliedLate: boolean;
  readonly outcome: ReplyGround | null;
  readonly state: CaseState;
  /** Open, and the due day is gone. */
  readonly overdue: boolean;
  readonly receivedOn: Day | null;
  readonly repliedOn: Day;
}

export interface CaseGroups {
  /** How many cases of a selection there are of each sort. */
  count<By extends keyof CaseGroup>(
    selection: CaseSelection,
    by: readonly By[],
  ): Promise<readonly (Pick<CaseGroup, By> & { readonly count: number })[]>;
}
