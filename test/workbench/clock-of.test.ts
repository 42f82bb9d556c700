import { describe, expect, it } from '@jest/globals';
import { clockOf, uncountedDays } from '../../workbench/src/views/case/clock-of.ts';
import type { Deadline, Explanation } from '../../workbench/src/views/case/head.ts';

const days: Explanation['days'] = [
  { day: '2026-03-03', counted: 1 },
  { day: '2026-03-04', skipped: 'CONSULTATION', refs: ['C1'] },
  { day: '2026-03-05', counted: 2 },
  { day: '2026-03-06', counted: 3 },
];
const suspended = { move: 'SUSPENDED', ref: 'C1', from: '2026-03-04', to: '2026-03-04' };

function deadline(name: string, moves: Explanation['moves'] = []): Deadline {
  return { name, zh: '期限', on: '2026-03-06', text: '', explanation: { days, moves }, settled: null };
}

describe('the clock in the head of a case', () => {
  it.each([
    ['on the day of receipt nothing is used', '2026-03-02', 0],
    ['a working day', '2026-03-03', 1],
    ['a day that does not count adds nothing', '2026-03-04', 1],
    ['the last day', '2026-03-06', 3],
    ['after it', '2026-03-20', 3],
  ])('%s', (_, today, used) => {
    expect(clockOf({ deadlines: [deadline('REPLY_DUE')] }, today)).toMatchObject({ used, length: 3 });
  });

  it.each([
    ['before the consultation', '2026-03-03', [suspended], []],
    ['while it runs', '2026-03-04', [suspended], ['C1']],
    ['after it', '2026-03-05', [suspended], []],
    ['while nothing ends it', '2026-03-05', [{ ...suspended, open: true }], ['C1']],
  ])('stopped %s', (_, today, moves, suspendedBy) => {
    expect(clockOf({ deadlines: [deadline('REPLY_DUE', moves)] }, today)).toMatchObject({ suspendedBy });
  });

  it('shows no period that is settled', () => {
    const replied = { ...deadline('REPLY_DUE'), settled: { zh: '已于2026年3月5日送出答复。' } };
    expect(clockOf({ deadlines: [replied] }, '2026-03-03')).toBeUndefined();
    const redo = clockOf({ deadlines: [replied, deadline('REDO_DUE')] }, '2026-03-03');
    expect(redo?.deadline.name).toBe('REDO_DUE');
  });

  it('shows the new reply that a decision ordered, before the old one', () => {
    const clock = clockOf({ deadlines: [deadline('REPLY_DUE'), deadline('REDO_DUE')] }, '2026-03-03');
    expect(clock?.deadline.name).toBe('REDO_DUE');
  });

  it('is none where no reply period runs', () => {
    expect(clockOf({ deadlines: [deadline('CORRECTION_DUE')] }, '2026-03-03')).toBeUndefined();
  });
});

describe('the days up to the last one that are not counted', () => {
  it.each([
    ['none', 4, 20, 16, 0],
    ['those of a consultation', 4, 20, 28, 12],
    ['none once it is over', 20, 20, -3, 0],
    ['none where nothing runs', 0, 20, null, 0],
  ])('%s', (_, used, length, remaining, uncounted) => {
    expect(uncountedDays({ used, length }, remaining)).toBe(uncounted);
  });
});
