import { describe, expect, it } from '@jest/globals';
import { specimensOf } from '../../src/letters/specimens/specimens.ts';
import type { LetterData, LetterKind } from '../../src/usecases/ports/letters.ts';
import { composed } from './press-under-test.ts';

/** Letters that name a day that was counted. */
const naming: readonly LetterKind[] = [
  'REGISTRATION_RECEIPT',
  'EXTENSION_NOTICE',
  'FEE_REVIEW_RESULT',
  'CO_HANDLING_LETTER',
  'STATEMENT_OF_ANSWER',
  'STATEMENT_OF_DEFENCE',
];
/** Papers that have room for a word beside the day. */
const marking: readonly LetterKind[] = [
  'REGISTRATION_SHEET',
  'ASSIGNMENT_SLIP',
  'APPROVAL_SHEET',
  'FILING_REPORT',
];

const clause = '2027年节假日安排公布后，答复期限有变化的，以按公布的安排计算的为准。';
const mark = '（暂定，2027年节假日安排尚未公布）';

function written(data: LetterData): string {
  return JSON.stringify(composed(data).blocks);
}

function provisionalOf(kind: LetterKind): readonly LetterData[] {
  const all: readonly LetterData[] = specimensOf[kind].map(({ data }) => data);
  return all.filter((data) => 'provisionalYears' in data);
}

describe('a day counted in a year whose holidays are not announced is not told as certain', () => {
  it.each([
    ...naming.map((kind) => [kind, clause] as const),
    ...marking.map((kind) => [kind, mark] as const),
  ])('%s: %s', (kind, words) => {
    const found = provisionalOf(kind);
    expect(found.length).toBeGreaterThan(0);
    for (const data of found)
      expect(written(data).replace('缴费期限有变化', '答复期限有变化')).toContain(words);
    const [plain] = specimensOf[kind];
    if (!plain) throw new Error(kind);
    expect(written(plain.data)).not.toMatch(/暂定|节假日安排/u);
  });

  it('right after the day', () => {
    expect(provisionalOf('EXTENSION_NOTICE').map(written).join('')).toContain(
      `延长后的答复期限为2027年1月12日（含当日）。${clause}`,
    );
  });
});
