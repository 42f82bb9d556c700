import { parseDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';

/** 对象: whether a value read from JSON is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 日期: a date that exists, or undefined. */
export function readDay(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}
