import type { Day } from '../../calendar/day.ts';

/** How a letter leaves the office; how it arrived, and by what proof, is recorded with its service (rule D3). */
export const serviceMethods = ['POST', 'IN_PERSON', 'ELECTRONIC'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

/** Done, and done late: which deadline, and what day it was. Kept in the fact, so nobody can erase it silently. */
export interface Lateness {
  readonly deadline: 'CORRECTION_NOTICE_DUE' | 'REPLY_DUE' | 'REDO_DUE' | 'RECTIFICATION_DUE';
  readonly due: Day;
}

export interface FactFrame<Name extends string> {
  readonly fact: Name;
  /** The legal day of what happened. */
  readonly on: Day;
  readonly late?: Lateness;
  /** Why it was recorded more than one working day after it happened; listed for supervision. */
  readonly lateEntryReason?: string;
  /** 代: the person who was away, for whom the actor of the entry did it. */
  readonly onBehalfOf?: string;
}
