import { describe, expect, it } from '@jest/globals';
import { remainingText } from '../../workbench/src/views/remaining-text.ts';
import { termsOf } from '../../workbench/src/views/start/terms-of.ts';

const replied = { state: 'REPLIED', remainingWorkingDays: null, alertLevel: 'NONE' };
const step = { remainingWorkingDays: null, alertLevel: null, remedyUntil: null };

describe('what presses in a case of the start page', () => {
  it.each([
    ['closed, and nothing is asked', replied, '已办结', undefined],
    [
      'to be redone: the term of the order',
      { ...replied, nextSteps: [{ ...step, task: 'REDO', remainingWorkingDays: 3, alertLevel: 'WARNING' }] },
      '剩3个工作日',
      undefined,
    ],
    [
      'to be filed while the applicant may still sue',
      { ...replied, nextSteps: [{ ...step, task: 'FILE', remedyUntil: '2026-09-11' }] },
      '已办结',
      '2026-09-11',
    ],
    ['to be filed after that', { ...replied, nextSteps: [{ ...step, task: 'FILE' }] }, '已办结', undefined],
    [
      'in handling',
      { ...replied, state: 'IN_HANDLING', remainingWorkingDays: 5, nextSteps: [] },
      '剩5个工作日',
      undefined,
    ],
  ])('%s', (_, file, remaining, until) => {
    const { urgency, remedyUntil } = termsOf(file);
    expect([remainingText(urgency), remedyUntil]).toEqual([remaining, until]);
  });
});
