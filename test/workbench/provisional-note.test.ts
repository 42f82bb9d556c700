import { describe, expect, it } from '@jest/globals';
import { provisionalNote } from '../../workbench/src/views/provisional-note.ts';

describe('暂定: a day that may still move says why', () => {
  it.each([
    ['counted in a year whose holidays are not announced', false, true, '暂定，当年节假日安排尚未公布'],
    ['counted from a service not recorded yet', true, true, '暂定，送达后起算'],
    ['certain', false, false, undefined],
  ])('%s', (_, awaitsService, provisional, note) => {
    expect(provisionalNote({ awaitsService, explanation: { provisional } })).toBe(note);
  });
  it('of a dispute no day awaits a service', () => {
    expect(provisionalNote({ explanation: {} })).toBeUndefined();
  });
});
