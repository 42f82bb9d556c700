import { expect } from '@jest/globals';
import type { RawFact } from './ask.ts';

/** A rule of the law, a history it is read on, and what the answer holds. */
export type RuleRow = readonly [
  rule: string,
  facts: readonly RawFact[],
  expected: Readonly<Record<string, unknown>>,
];

/** Of the deadlines of an answer, these; it may hold others. */
export function deadlines(expected: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return { deadlines: expect.objectContaining(expected) };
}
