import { describe, expect, it } from '@jest/globals';
import { remedyUntil } from '../../workbench/src/views/case/remedy-until.ts';

const deadlines = [
  { name: 'LITIGATION_FILE_BY', on: '2026-09-16' },
  { name: 'RECONSIDERATION_APPLY_BY', on: '2026-05-18' },
  { name: 'REPLY_DUE', on: '2026-12-30' },
];

describe('until when a remedy is open, beside the form to file a case', () => {
  it.each([
    ['the later of the two', deadlines, '2026-05-20', '2026-09-16'],
    ['on its last day', deadlines, '2026-09-16', '2026-09-16'],
    ['over', deadlines, '2026-09-17', undefined],
    ['none began', deadlines.slice(2), '2026-05-20', undefined],
  ])('%s', (_what, known, today, until) => {
    expect(remedyUntil(known, today)).toBe(until);
  });
});
