import type { Day } from '../../calendar/day.ts';

export interface Clock {
  /** This instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** The date at this instant in Asia/Shanghai. */
  today(): Day;
}
