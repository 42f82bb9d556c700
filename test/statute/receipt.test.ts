import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { localDateOf, receivedOn } from '../../src/statute/receipt.ts';

describe('the date in Asia/Shanghai of an instant', () => {
  it.each([
    ['2026-03-07T22:10:00+08:00', '2026-03-07'],
    ['2026-03-07T23:59:59.999+08:00', '2026-03-07'],
    ['2026-03-08T00:00:00+08:00', '2026-03-08'],
    ['2026-03-07T15:59:59Z', '2026-03-07'],
    ['2026-03-07T16:00:00Z', '2026-03-08'],
    ['2026-03-07T16:00Z', '2026-03-08'],
    ['2026-03-07T10:59:00-05:00', '2026-03-07'],
    ['2026-03-07T11:00:00-05:00', '2026-03-08'],
    ['2026-03-08T05:59:00+14:00', '2026-03-07'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
    // A leap second; Kathmandu, 5:45 ahead, where it is 21:45 when Shanghai turns the day.
    ['2026-03-07T10:00:60Z', '2026-03-07'],
    ['2026-03-07T21:44:00+05:45', '2026-03-07'],
    ['2026-03-07T21:45:00+05:45', '2026-03-08'],
    ['2026-03-07T12:00:00+08:59', '2026-03-07'],
  ])('%s → %s', (instant, date) => {
    expect(localDateOf(instant)).toBe(date);
  });

  it.each([
    '2026-03-07T22:10:00',
    '2026-03-07',
    '2026-02-30T10:00:00Z',
    '2026-03-07T24:00:00Z',
    '2026-03-07T10:60:00Z',
    '2026-03-07T10:00:61Z',
    '2026-03-07T10:00:00+15:00',
    '2026-03-07T10:00:00+08:60',
    'at 2026-03-07T10:00:00Z',
    '2026-03-07T10:00:00Z sharp',
    '2026-03-07 10:00:00Z',
    '',
  ])('%p is no instant', (text) => {
    expect(localDateOf(text)).toBeUndefined();
  });
});

describe('收到申请之日 (art. 31)', () => {
  const submitted = { fact: 'SUBMITTED', on: day('2026-03-07'), channel: 'INTERNET' } as const;

  it.each([
    ['the platform confirms at once', [{ ...submitted, confirmation: 'AUTO' }], '2026-03-07'],
    ['the agency has not confirmed', [{ ...submitted, confirmation: 'AGENCY' }], undefined],
    [
      'the agency confirms on Monday',
      [
        { ...submitted, confirmation: 'AGENCY' },
        { fact: 'CONFIRMED', on: day('2026-03-09') },
      ],
      '2026-03-09',
    ],
    [
      'a confirmation after the platform has confirmed changes nothing',
      [
        { ...submitted, confirmation: 'AUTO' },
        { fact: 'CONFIRMED', on: day('2026-03-09') },
      ],
      '2026-03-07',
    ],
    [
      'a receipt date that is known prevails',
      [
        { ...submitted, confirmation: 'AUTO' },
        { fact: 'RECEIVED', on: day('2026-03-10'), channel: 'INTERNET' },
      ],
      '2026-03-10',
    ],
    ['nothing was submitted', [], undefined],
  ] as const)('%s → %p', (_, facts, on) => {
    expect(receivedOn(facts)).toBe(on);
  });
});
