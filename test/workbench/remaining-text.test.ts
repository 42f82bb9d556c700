import { describe, expect, it } from '@jest/globals';
import { isOver, remainingText } from '../../workbench/src/views/remaining-text.ts';

describe('how urgent a case is, in words', () => {
  it.each<[string, number | null, string]>([
    ['IN_HANDLING', 3, '剩3个工作日'],
    ['IN_HANDLING', 0, '今天到期'],
    ['SIGNED', -2, '已逾期2个工作日'],
    ['SUBMITTED', null, '期限未起算'],
    ['AWAITING_CORRECTION', null, '暂不计期限'],
    ['REPLIED', null, '已办结'],
    ['REPLIED', -2, '已办结'],
    ['ARCHIVED', null, '已办结'],
    ['LAPSED', null, '已办结'],
    ['WITHDRAWN', null, '已办结'],
  ])('%s with %s working days: %s', (state, remainingWorkingDays, words) => {
    expect(remainingText({ state, remainingWorkingDays })).toBe(words);
    expect(isOver({ state, remainingWorkingDays })).toBe(words.startsWith('已逾期'));
  });

  it('of a closed case that is to be done anew says so', () => {
    const closed = { state: 'REPLIED', remainingWorkingDays: null };
    expect(remainingText({ ...closed, tasks: ['REDO'] })).toBe('待重新办理');
    expect(remainingText({ ...closed, tasks: ['FILE'] })).toBe('已办结');
  });
});
