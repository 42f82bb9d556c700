import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { readingValues, shippedReadings } from '../../src/statute/readings.ts';
import type { Readings } from '../../src/statute/readings.ts';
import { endOfPublicNotice, returnReasons, serviceDays } from '../../src/statute/service.ts';
import type { ReturnReason, ServiceCourse } from '../../src/statute/service.ts';
import { readAs } from './ask.ts';

const calendar = shippedCalendar();

/** Of 2026: the Spring Festival is off from Sunday 15 to Monday 23 February; Saturdays 14 and 28 February are worked. */
const rows: readonly (readonly [what: string, course: ServiceCourse, timely: string, served: string])[] = [
  [
    '直接送达: signed for on a Thursday',
    { kind: 'SIGNED', on: day('2026-03-12') },
    '2026-03-12',
    '2026-03-12',
  ],
  [
    '直接送达: signed for at home on New Year’s Day 2026-02-17, which is valid and not moved',
    { kind: 'SIGNED', on: day('2026-02-17') },
    '2026-02-17',
    '2026-02-17',
  ],
  [
    '拒绝签收: not served, and nothing left the office',
    { kind: 'SIGNATURE_REFUSED', on: day('2026-03-12') },
    'none',
    'none',
  ],
  [
    '留置送达: left at the door on the day it was refused',
    { kind: 'LEFT_IN_PLACE', on: day('2026-03-13') },
    '2026-03-13',
    '2026-03-13',
  ],
  [
    '邮寄: posted before the Spring Festival, signed for after it: one letter, two dates',
    { kind: 'MAIL_DELIVERED', postedOn: day('2026-02-13'), on: day('2026-02-24') },
    '2026-02-13',
    '2026-02-24',
  ],
  [
    '邮寄: EMS delivers on a rest day, and the terms run from it',
    { kind: 'MAIL_DELIVERED', postedOn: day('2026-02-14'), on: day('2026-02-16') },
    '2026-02-14',
    '2026-02-16',
  ],
  [
    '邮寄退回: from the address the recipient gave',
    returned('NOT_COLLECTED', true),
    '2026-02-13',
    '2026-02-25',
  ],
  ['邮寄退回: from an address the office found', returned('NOT_COLLECTED', false), '2026-02-13', 'none'],
  ['邮寄退回: by the fault of the carrier', returned('CARRIER_FAULT', true), '2026-02-13', 'none'],
  [
    '电子送达: arrived at midnight of a Saturday of the festival',
    { kind: 'ELECTRONIC_ARRIVED', on: day('2026-02-21') },
    '2026-02-21',
    '2026-02-21',
  ],
  ['电子送达: it bounced', { kind: 'ELECTRONIC_FAILED', on: day('2026-03-12') }, 'none', 'none'],
  [
    '自行领取: told before the festival, fetched after it',
    { kind: 'PICKED_UP', notifiedOn: day('2026-02-13'), on: day('2026-02-26') },
    '2026-02-13',
    '2026-02-26',
  ],
  [
    '自行领取: never fetched',
    { kind: 'NOT_PICKED_UP', notifiedOn: day('2026-02-13'), on: day('2026-03-16') },
    '2026-02-13',
    'none',
  ],
  [
    '公告送达: the thirtieth day',
    { kind: 'PUBLIC_NOTICE', publishedOn: day('2026-03-02') },
    '2026-03-02',
    '2026-04-01',
  ],
  [
    '公告送达: the thirtieth day lies in the Spring Festival',
    { kind: 'PUBLIC_NOTICE', publishedOn: day('2026-01-20') },
    '2026-01-20',
    '2026-02-19',
  ],
];

describe('the two days of a letter: what decides timeliness, and what terms and remedies run from (rule D3)', () => {
  it.each(rows)('%s', (_, course, timely, served) => {
    const { timelyOn = 'none', servedOn = 'none' } = serviceDays(calendar, course);
    expect([timelyOn, servedOn]).toEqual([timely, served]);
  });

  it('every kind of course is in the table', () => {
    const kinds = new Set(rows.map(([, { kind }]) => kind));
    expect([...kinds].toSorted()).toEqual([
      'ELECTRONIC_ARRIVED',
      'ELECTRONIC_FAILED',
      'LEFT_IN_PLACE',
      'MAIL_DELIVERED',
      'MAIL_RETURNED',
      'NOT_PICKED_UP',
      'PICKED_UP',
      'PUBLIC_NOTICE',
      'SIGNATURE_REFUSED',
      'SIGNED',
    ]);
  });
});

describe('公告期, 民事诉讼法 art. 95: sixty days before 2022-01-01, thirty since', () => {
  it.each([
    ['2021-12-31', '2022-03-01'],
    ['2022-01-01', '2022-01-31'],
    ['2024-01-31', '2024-03-01'],
    ['2026-11-02', '2026-12-02'],
  ])('published %s → served %s', (published, served) => {
    expect(endOfPublicNotice(calendar, day(published))).toBe(served);
  });
});

interface Turned {
  readonly point: 'AMB-26' | 'AMB-27' | 'AMB-28';
  readonly sentence: string;
  readonly course: ServiceCourse;
  readonly days: readonly (readonly [value: string, readings: Readings, timely: string, served: string])[];
}

const turned: readonly Turned[] = [
  {
    sentence: 'AMB-26: returned on 2026-02-25 from the address that the applicant gave',
    point: 'AMB-26',
    course: returned('REFUSED', true),
    days: [
      ['SERVED_ON_RETURN', shippedReadings, '2026-02-13', '2026-02-25'],
      ['NOT_SERVED', readAs('AMB-26', 'NOT_SERVED'), '2026-02-13', 'none'],
    ],
  },
  {
    sentence: 'AMB-27: the thirtieth day is 2026-02-19, in the Spring Festival that ends on 2026-02-23',
    point: 'AMB-27',
    course: { kind: 'PUBLIC_NOTICE', publishedOn: day('2026-01-20') },
    days: [
      ['STAYS', shippedReadings, '2026-01-20', '2026-02-19'],
      ['MOVES', readAs('AMB-27', 'MOVES'), '2026-01-20', '2026-02-24'],
    ],
  },
  {
    sentence: 'AMB-28: told on 2026-02-13 to fetch it, fetched on 2026-02-26',
    point: 'AMB-28',
    course: { kind: 'PICKED_UP', notifiedOn: day('2026-02-13'), on: day('2026-02-26') },
    days: [
      ['NOTIFIED', shippedReadings, '2026-02-13', '2026-02-26'],
      ['FETCHED', readAs('AMB-28', 'FETCHED'), '2026-02-26', '2026-02-26'],
    ],
  },
];

describe.each(turned)('$sentence', ({ point, course, days }) => {
  it.each(days)('read as %s', (_, readings, timely, served) => {
    const { timelyOn = 'none', servedOn = 'none', doubts } = serviceDays(calendar, course, readings);
    expect([timelyOn, servedOn, doubts]).toEqual([timely, served, [point]]);
  });

  it('every value is tried, the shipped one first', () => {
    expect(days.map(([value]) => value)).toEqual(Object.keys(readingValues[point]));
  });
});

describe('a letter that came back', () => {
  it.each(returnReasons)('%s: served only where nobody but the recipient is to blame', (reason) => {
    const { servedOn, doubts } = serviceDays(calendar, returned(reason, true));
    expect(servedOn).toBe(reason === 'CARRIER_FAULT' ? undefined : '2026-02-25');
    expect(doubts).toEqual(reason === 'CARRIER_FAULT' ? [] : ['AMB-26']);
  });
});

function returned(reason: ReturnReason, atConfirmedAddress: boolean): ServiceCourse {
  const days = { postedOn: day('2026-02-13'), on: day('2026-02-25') };
  return { kind: 'MAIL_RETURNED', reason, atConfirmedAddress, ...days };
}
