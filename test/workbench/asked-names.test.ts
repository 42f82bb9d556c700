import { describe, expect, it } from '@jest/globals';
import { type Asked, deadlineOfWait, nameOfMark } from '../../workbench/src/views/case/asked-names.ts';
import type { Deadline, Wait } from '../../workbench/src/views/case/head.ts';

const consultations: Asked['consultations'] = [
  { ref: 'C1', sentOn: '2026-03-03', party: { name: '云雾茶业' } },
  { ref: 'C2', sentOn: '2026-03-04', party: { name: '县林业局' } },
  { ref: 'C3', sentOn: '2026-03-05', party: { name: '县林业局' } },
];

describe('who is meant by the mark of a consultation', () => {
  it.each([
    ['C1', '云雾茶业'],
    ['C2', '县林业局，2026年3月4日发出'],
    ['C9', '对方'],
  ])('%s is %s', (mark, name) => {
    expect(nameOfMark(mark, consultations)).toBe(name);
  });
});

describe('the last day of a wait', () => {
  const deadlines = ['CORRECTION_DUE', 'PAYMENT_DUE', 'CONSULTATION_REPLY_DUE:C3'].map((name): Deadline => ({
    name,
    zh: '期限',
    on: '2026-03-26',
    text: '',
    explanation: { days: [], moves: [] },
    settled: null,
  }));
  const wait: Wait = {
    kind: 'CONSULTATION',
    forWhom: '县林业局',
    since: '2026-03-05',
    dueOn: '2026-03-26',
    over: false,
  };

  it.each([
    ['of its own consultation', {}, 'CONSULTATION_REPLY_DUE:C3'],
    ['of a correction', { kind: 'CORRECTION' }, 'CORRECTION_DUE'],
    ['of a payment', { kind: 'FEE' }, 'PAYMENT_DUE'],
    ['of another letter to the same', { since: '2026-03-04' }, undefined],
    ['of co-handling, which no law sets', { kind: 'CO_HANDLING' }, undefined],
    ['when the day is another', { dueOn: '2026-03-27' }, undefined],
  ])('%s', (_, change, name) => {
    expect(deadlineOfWait({ ...wait, ...change }, { consultations, deadlines })?.name).toBe(name);
  });
});
