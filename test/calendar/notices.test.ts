import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { calendarYear, describeDay, isWorkingDay, shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, day, weekdayOf } from '../../src/calendar/day.ts';
import type { Day } from '../../src/calendar/day.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';

/** Written by hand from the notices: weekdays off, weekend days worked, working days of the year. */
const years: readonly (readonly [year: number, off: string, worked: string, workingDays: number])[] = [
  [
    2018,
    '01-01 02-15 02-16 02-19 02-20 02-21 04-05 04-06 04-30 05-01 06-18 09-24 10-01 10-02 10-03 10-04 10-05 12-31',
    '02-11 02-24 04-08 04-28 09-29 09-30 12-29',
    250,
  ],
  [
    2019,
    '01-01 02-04 02-05 02-06 02-07 02-08 04-05 05-01 05-02 05-03 06-07 09-13 10-01 10-02 10-03 10-04 10-07',
    '02-02 02-03 04-28 05-05 09-29 10-12',
    250,
  ],
  [
    2020,
    '01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08',
    '01-19 04-26 05-09 06-28 09-27 10-10',
    249,
  ],
  [
    2021,
    '01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07',
    '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
    250,
  ],
  [
    2022,
    '01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07',
    '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
    249,
  ],
  [
    2023,
    '01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06',
    '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
    249,
  ],
  [
    2024,
    '01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    251,
  ],
  [
    2025,
    '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08',
    '01-26 02-08 04-27 09-28 10-11',
    248,
  ],
  [
    2026,
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
    248,
  ],
];

describe('the State Council notices, year by year', () => {
  it.each(years)('%i: off %s, worked %s: %i working days', (year, off, worked, workingDays) => {
    const found = calendarYear(shippedCalendar(), year);
    expect(
      found.daysOff
        .filter((on) => weekdayOf(on) < 6)
        .map((on) => on.slice(5))
        .join(' '),
    ).toBe(off);
    expect(found.makeUpWorkdays.map((on) => on.slice(5)).join(' ')).toBe(worked);
    expect(found.workingDays).toBe(workingDays);
    expect(found.provisional).toBe(false);
  });

  it('every day worked instead is a Saturday or a Sunday', () => {
    const worked = years.flatMap(([year]) => calendarYear(shippedCalendar(), year).makeUpWorkdays);
    expect(worked.filter((on) => weekdayOf(on) < 6)).toEqual([]);
  });

  it('only the number of the notice for 2026 has been read; the others are marked to be checked', () => {
    const read = shippedNotices.filter(({ numberKnownFrom }) => numberKnownFrom === 'READ');
    expect(read.map(({ documentNo, issuedOn }) => [documentNo, issuedOn])).toEqual([
      ['国办发明电〔2025〕7号', '2025-11-04'],
    ]);
  });

  it('in the order of issue, each under its own number', () => {
    expect(
      shippedNotices.map(({ year, documentNo, numberKnownFrom }) => [year, documentNo, numberKnownFrom]),
    ).toEqual([
      [2018, '国办发明电〔2017〕12号', 'TO_BE_CHECKED'],
      [2019, '国办发明电〔2018〕15号', 'TO_BE_CHECKED'],
      [2019, '国办发明电〔2019〕3号', 'TO_BE_CHECKED'],
      [2020, '国办发明电〔2019〕16号', 'TO_BE_CHECKED'],
      [2020, '国办发明电〔2020〕1号', 'TO_BE_CHECKED'],
      [2021, '国办发明电〔2020〕27号', 'TO_BE_CHECKED'],
      [2022, '国办发明电〔2021〕11号', 'TO_BE_CHECKED'],
      [2023, '国办发明电〔2022〕16号', 'TO_BE_CHECKED'],
      [2024, '国办发明电〔2023〕7号', 'TO_BE_CHECKED'],
      [2025, '国办发明电〔2024〕12号', 'TO_BE_CHECKED'],
      [2026, '国办发明电〔2025〕7号', 'READ'],
    ]);
  });
});

describe('chinese-days, another table of the same notices', () => {
  interface Table {
    readonly holidays: Readonly<Record<string, string>>;
    readonly workdays: Readonly<Record<string, string>>;
  }
  // Its string tables only: its functions follow the time zone of the process.
  const table = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Table;

  it('agrees on every day from 2018-01-01 to 2026-12-31', () => {
    const disagreements: Day[] = [];
    for (let on = day('2018-01-01'); on <= '2026-12-31'; on = addDays(on, 1)) {
      const off = Object.hasOwn(table.holidays, on);
      const worked = Object.hasOwn(table.workdays, on);
      const working = worked || (!off && weekdayOf(on) < 6);
      if (isWorkingDay(shippedCalendar(), on) !== working) disagreements.push(on);
    }
    expect(disagreements).toEqual([]);
  });

  it('names the same holidays, their weekend days included', () => {
    const theirs = Object.keys(table.holidays).filter((on) => on >= '2018-01-01' && on <= '2026-12-31');
    const ours = years.flatMap(([year]) => calendarYear(shippedCalendar(), year).daysOff);
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  it('calls each day off, and each day worked for it, after the same festival', () => {
    const named = Object.entries({ ...table.holidays, ...table.workdays }).filter(
      ([on]) => on >= '2018-01-01' && on <= '2026-12-31',
    );
    const otherwise = named.filter(([on, names]) => {
      const [, theirs = '?'] = names.split(',');
      return describeDay(shippedCalendar(), day(on)).festival?.includes(theirs) !== true;
    });
    expect(named.length).toBeGreaterThan(300);
    expect(otherwise).toEqual([]);
  });
});
