import { describe, expect, it } from '@jest/globals';
import type { FactProblemCode } from '../../src/statute/fact-problems.ts';
import { askWrongly } from './ask.ts';
import { againstTheLaw } from './odd-facts/against-the-law.ts';
import { malformed } from './odd-facts/malformed.ts';
import { outOfOrder } from './odd-facts/out-of-order.ts';
import { twice } from './odd-facts/twice.ts';

describe.each([
  ['twice', twice],
  ['out of order', outOfOrder],
  ['against the law, or beyond the calendar', againstTheLaw],
  ['facts not in the format', malformed],
])('%s', (_, rows) => {
  const named = rows.map(([what, facts, code, path, article]) => ({ what, facts, code, path, article }));
  it.each(named)('$what', ({ facts, code, path, article }) => {
    const error = askWrongly({ id: 'case', facts });
    expect([error.code, error.path, error.article]).toEqual([code, path, article]);
    expect(error.message).toBe(error.en);
    expect(error.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(error.en).toMatch(/^[A-Z].*\.$/);
  });
});

it('every problem has its test', () => {
  // A day of asking before the last fact is tested in case-format.test.ts.
  const tested = new Set(
    [...twice, ...outOfOrder, ...againstTheLaw, ...malformed]
      .map(([, , code]) => code)
      .concat('AS_OF_BEFORE_LAST_FACT'),
  );
  const codes: Readonly<Record<FactProblemCode, true>> = {
    MALFORMED: true,
    MISSING_FIELD: true,
    UNKNOWN_FIELD: true,
    UNKNOWN_FACT: true,
    INVALID_DATE: true,
    INVALID_INSTANT: true,
    INVALID_VALUE: true,
    AS_OF_BEFORE_LAST_FACT: true,
    NO_CALENDAR: true,
    DUPLICATE_FACT: true,
    ANSWER_BEFORE_LETTER: true,
    PAYMENT_BEFORE_NOTICE: true,
    FACT_BEFORE_RECEIPT: true,
    STEP_OUT_OF_ORDER: true,
    SECOND_CORRECTION_WITHOUT_OVERRIDE: true,
    EXTENSION_OVER_MAXIMUM: true,
    SECOND_EXTENSION: true,
    DEFERRAL_NOT_LATER: true,
    PROCEDURE_NOT_IN_FORCE: true,
  };
  expect([...tested].toSorted()).toEqual(Object.keys(codes).toSorted());
});
