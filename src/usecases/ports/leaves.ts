import type { Day } from '../../calendar/day.ts';

/** 离岗代办: who is away from when until when, and who deputises. */
export interface Leave {
  readonly id: string;
  readonly staffId: string;
  readonly deputyId: string;
  /** The first day and the last, both included. */
  readonly from: Day;
  readonly until: Day;
  readonly setBy: string;
  /** An instant, ISO 8601 in UTC. */
  readonly setAt: string;
}

/** 离岗登记. What was cancelled is in none of the answers. */
export interface Leaves {
  leave(id: string): Promise<Leave | undefined>;
  /** @returns those of these people that end on this day or later, the first one first */
  of(staffIds: readonly string[], from: Day): Promise<readonly Leave[]>;
  /** @returns those in which this person deputises on this day */
  deputisedBy(deputyId: string, on: Day): Promise<readonly Leave[]>;
  /**
   * Keeps a leave, one after the other for the same people.
   * @returns OVERLAPS: the person has another in those days; DEPUTY_AWAY: the deputy is away in some of them
   */
  add(leave: Leave): Promise<'ADDED' | 'OVERLAPS' | 'DEPUTY_AWAY'>;
  /** @returns false when it was cancelled before */
  cancel(id: string, by: string, at: string): Promise<boolean>;
}
