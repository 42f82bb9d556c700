import type { DisputeRefusal } from './refusals.ts';
import { type DisputeResult, disputeResults } from './results.ts';

/** 结果不符合要求: a result of another kind of dispute or of another way to end it; the refusal names those that fit. */
export function unfitResult(fitting: readonly DisputeResult[]): DisputeRefusal {
  const rows = fitting.map((result) => disputeResults[result]);
  return {
    code: 'INVALID_INPUT',
    path: 'result',
    problem: 'NOT_ALLOWED',
    fitting: { zh: rows.map(({ zh }) => zh).join('、'), en: rows.map(({ en }) => en).join(', ') },
  };
}
