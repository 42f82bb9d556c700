import { expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { timelineEvent } from '../../src/case-file/timeline-event.ts';

const words = { zh: '登记。', en: 'Registered.' };
const fact = { fact: 'REGISTERED', on: day('2026-03-16') };
const entry = { seq: 3, fact, recordedAt: '2026-03-17T01:00:00.000Z', actor: 'lin' };

it('an entry of a journal is told with its words, its two times and who wrote it', () => {
  expect(timelineEvent(entry, words, new Set([2, 4]))).toEqual({
    seq: 3,
    fact: 'REGISTERED',
    on: '2026-03-16',
    recordedAt: '2026-03-17T01:00:00.000Z',
    actor: 'lin',
    onBehalfOf: undefined,
    ...words,
    late: false,
    lateEntryReason: undefined,
    voided: false,
  });
});

it('and with the person who was away, that it was late, why it was entered late, and that it is void', () => {
  const late = { due: '2026-03-13', workingDays: 1 };
  const marked = { ...fact, onBehalfOf: 'chen', late, lateEntryReason: '系统停用' };
  expect(timelineEvent({ ...entry, fact: marked }, words, new Set([3]))).toMatchObject({
    onBehalfOf: 'chen',
    late: true,
    lateEntryReason: '系统停用',
    voided: true,
  });
});
