import { describe, expect, it } from '@jest/globals';
import { type NoticeProblem, noticeProblem } from '../../src/calendar/notice-problem.ts';
import type { HolidayNotice, NoticeHoliday } from '../../src/calendar/notice.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';
import { inventedNotice2027, inventedStoppage } from '../support/notices.ts';

function holiday(off: string, ...worked: readonly string[]): NoticeHoliday {
  return { name: '春节', off, worked };
}

const bad: readonly (readonly [what: string, change: Partial<HolidayNotice>, problem: NoticeProblem])[] = [
  ['a year before the calendar', { year: 2017 }, { code: 'NO_CALENDAR', path: 'year', text: '2017' }],
  ['a year after the calendar', { year: 2037 }, { code: 'NO_CALENDAR', path: 'year', text: '2037' }],
  ['half a year', { year: 2026.5 }, { code: 'NO_CALENDAR', path: 'year', text: '2026.5' }],
  [
    'issued on a day there is not',
    { issuedOn: '2026-11-31' },
    { code: 'NO_SUCH_DAY', path: 'issuedOn', text: '2026-11-31' },
  ],
  ['no holiday at all', { holidays: [] }, { code: 'NO_DAYS', path: 'holidays' }],
  [
    '30 February',
    { holidays: [holiday('2027-02-30')] },
    { code: 'NO_SUCH_DAY', path: 'holidays[0].off', text: '2027-02-30' },
  ],
  [
    'a span that ends before it begins',
    { holidays: [holiday('2027-02-05'), holiday('2027-02-11..2027-02-06')] },
    { code: 'ENDS_BEFORE_IT_BEGINS', path: 'holidays[1].off', text: '2027-02-11..2027-02-06' },
  ],
  [
    'a span of three ends',
    { holidays: [holiday('2027-02-05..2027-02-06..2027-02-07')] },
    { code: 'NO_SUCH_DAY', path: 'holidays[0].off', text: '2027-02-05..2027-02-06..2027-02-07' },
  ],
  [
    'a span worked',
    { holidays: [holiday('2027-02-05', '2027-02-13..2027-02-14')] },
    { code: 'NO_SUCH_DAY', path: 'holidays[0].worked[0]', text: '2027-02-13..2027-02-14' },
  ],
  [
    'November before',
    { holidays: [holiday('2026-11-30')] },
    { code: 'OUTSIDE_THE_YEAR', path: 'holidays[0].off', text: '2026-11-30' },
  ],
  [
    'a span that reaches into the year after',
    { holidays: [holiday('2027-12-31..2028-01-02')] },
    { code: 'OUTSIDE_THE_YEAR', path: 'holidays[0].off', text: '2028-01-01' },
  ],
  [
    'December 2017, where there is no calendar',
    { year: 2018, holidays: [holiday('2017-12-30')] },
    { code: 'OUTSIDE_THE_YEAR', path: 'holidays[0].off', text: '2017-12-30' },
  ],
  [
    'a Monday worked instead',
    { holidays: [holiday('2027-02-05', '2027-01-31', '2027-02-15')] },
    { code: 'WORKED_ON_A_WEEKDAY', path: 'holidays[0].worked[1]', text: '2027-02-15' },
  ],
  [
    'a day off and worked',
    { holidays: [holiday('2027-02-05..2027-02-11'), holiday('2027-02-13', '2027-02-07')] },
    { code: 'OFF_AND_WORKED', path: 'holidays[1].worked[0]', text: '2027-02-07' },
  ],
  [
    'a day worked and off',
    { holidays: [holiday('2027-02-05', '2027-02-07'), holiday('2027-02-06..2027-02-08')] },
    { code: 'OFF_AND_WORKED', path: 'holidays[1].off', text: '2027-02-07' },
  ],
  [
    'a day off twice',
    { holidays: [holiday('2027-02-05..2027-02-08'), holiday('2027-02-08')] },
    { code: 'NAMED_TWICE', path: 'holidays[1].off', text: '2027-02-08' },
  ],
];

describe('a notice that is no calendar', () => {
  it.each(bad)('%s', (_, change, problem) => {
    expect(noticeProblem({ ...inventedNotice2027, ...change })).toEqual(problem);
  });
});

describe('a notice that is one', () => {
  it.each([...shippedNotices, inventedNotice2027, inventedStoppage])('$documentNo for $year', (notice) => {
    expect(noticeProblem(notice)).toBeUndefined();
  });

  it.each([2018, 2036])('of %i, the first or the last year there is a calendar for', (year) => {
    const notice = { ...inventedNotice2027, year, holidays: [holiday(`${year}-10-01`)] };
    expect(noticeProblem(notice)).toBeUndefined();
  });

  it('may begin on 1 December before', () => {
    expect(noticeProblem({ ...inventedNotice2027, holidays: [holiday('2026-12-01')] })).toBeUndefined();
  });

  it('may reach into the December before, off and worked', () => {
    const holidays = [holiday('2026-12-31..2027-01-02', '2026-12-27')];
    expect(noticeProblem({ ...inventedNotice2027, holidays })).toBeUndefined();
  });
});
