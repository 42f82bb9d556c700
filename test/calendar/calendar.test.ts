import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  NoCalendar,
  addWorkingDays,
  calendarFrom,
  calendarYear,
  describeDay,
  describeDayAfter,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  rollForward,
  shippedCalendar,
  workingDaysBetween,
} from '../../src/calendar/calendar.ts';
import { addDays, day, dayFromNumber, dayNumber } from '../../src/calendar/day.ts';
import type { HolidayNotice } from '../../src/calendar/notice.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';

const calendar = shippedCalendar();
const anyDay = fc
  .integer({ min: dayNumber(day('2018-01-01')), max: dayNumber(day('2035-12-31')) })
  .map(dayFromNumber);
const anyCount = fc.integer({ min: 1, max: 60 });

describe('what a day is', () => {
  it.each([
    ['2026-03-02', 'WORKDAY', true, undefined],
    ['2026-03-07', 'WEEKEND', false, undefined],
    ['2026-02-14', 'MAKE_UP_WORKDAY', true, '国办发明电〔2025〕7号'],
    ['2026-02-17', 'HOLIDAY', false, '国办发明电〔2025〕7号'],
    ['2026-02-22', 'HOLIDAY', false, '国办发明电〔2025〕7号'],
    ['2018-12-29', 'MAKE_UP_WORKDAY', true, '国办发明电〔2018〕15号'],
    ['2022-12-31', 'HOLIDAY', false, '国办发明电〔2022〕16号'],
    // A later notice prevails day by day: Labour Day 2019 and the epidemic of 2020.
    ['2019-05-01', 'HOLIDAY', false, '国办发明电〔2019〕3号'],
    ['2019-05-05', 'MAKE_UP_WORKDAY', true, '国办发明电〔2019〕3号'],
    ['2020-01-30', 'HOLIDAY', false, '国办发明电〔2019〕16号'],
    ['2020-01-31', 'HOLIDAY', false, '国办发明电〔2020〕1号'],
    ['2020-02-01', 'HOLIDAY', false, '国办发明电〔2020〕1号'],
    ['2020-02-03', 'WORKDAY', true, undefined],
    // 除夕 2024 was a working day.
    ['2024-02-09', 'WORKDAY', true, undefined],
  ] as const)('%s: %s', (on, kind, working, notice) => {
    const found = describeDay(calendar, day(on));
    expect([found.kind, found.working, found.notice, found.provisional]).toEqual([
      kind,
      working,
      notice,
      false,
    ]);
    expect(isWorkingDay(calendar, day(on))).toBe(working);
  });
});

describe('counting working days: the first day is not counted', () => {
  it.each([
    ['2026-01-05', 7, '2026-01-14'],
    ['2026-02-10', 20, '2026-03-16'],
    ['2026-02-12', 7, '2026-02-28'],
    ['2022-09-30', 20, '2022-11-02'],
    ['2020-01-10', 20, '2020-02-14'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-12-21', 20, '2027-01-19'],
  ])('%s and %i working days → %s', (from, n, to) => {
    expect(addWorkingDays(calendar, day(from), n)).toBe(to);
    expect(workingDaysBetween(calendar, day(from), day(to))).toBe(n);
  });

  it.each([
    ['2026-02-14', '2026-02-24'],
    ['2026-09-30', '2026-10-08'],
    ['2026-03-07', '2026-03-09'],
  ])('the working day after %s is %s', (from, to) => {
    expect(nextWorkingDay(calendar, day(from))).toBe(to);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses to count %d working days', (n) => {
    expect(() => addWorkingDays(calendar, day('2026-03-02'), n)).toThrow(
      new RangeError(`cannot count ${n} working days`),
    );
  });

  it('nothing lies between a day and an earlier one', () => {
    expect(workingDaysBetween(calendar, day('2026-03-09'), day('2026-03-02'))).toBe(0);
  });
});

describe('the last day of a period of calendar days', () => {
  it.each([
    ['2026-10-04', '2026-10-08', 'in National Day: the first working day after'],
    ['2026-10-10', '2026-10-10', 'a make-up Saturday is no rest day (AMB-21)'],
    ['2026-05-31', '2026-06-01', 'a Sunday: the Monday'],
    ['2026-06-02', '2026-06-02', 'a working day stays'],
  ])('%s → %s: %s', (on, rolled) => {
    expect(rollForward(calendar, day(on))).toBe(rolled);
  });
});

describe('where the calendar ends', () => {
  it.each(['2017-12-31', '2008-05-01', '2037-01-01', '1900-01-01'])('%s has no calendar', (on) => {
    expect(() => isWorkingDay(calendar, day(on))).toThrow(NoCalendar);
    expect(() => addWorkingDays(calendar, day(on), 1)).toThrow(NoCalendar);
    expect(() => describeDay(calendar, day(on))).toThrow(NoCalendar);
  });

  it('a count that runs out of the calendar says so, and names the day', () => {
    expect(() => addWorkingDays(calendar, day('2036-12-20'), 20)).toThrow(
      'no calendar for 2037-01-01: it reaches from 2018-01-01 to 2036-12-31',
    );
    expect(() => describeDayAfter(calendar, day('2036-12-30'), 2)).toThrow('no calendar for 2037-01-01');
  });

  it('what has no calendar is named for programs', () => {
    expect(() => isWorkingDay(calendar, day('2037-01-01'))).toThrow(
      expect.objectContaining({ name: 'NoCalendar', day: '2037-01-01' }),
    );
  });

  it('a day off that a notice sets beyond it is passed over', () => {
    const beyond: HolidayNotice = {
      documentNo: '国办发明电〔2035〕1号',
      year: 2036,
      scope: 'NATIONAL',
      numberKnownFrom: 'READ',
      holidays: [{ name: '元旦', off: '2036-12-31..2037-01-02', worked: [] }],
    };
    const before: HolidayNotice = {
      ...beyond,
      year: 2018,
      holidays: [{ name: '元旦', off: '2017-12-30..2018-01-01', worked: [] }],
    };
    const bounded = calendarFrom(shippedNotices, [before, beyond]);
    expect(calendarYear(bounded, 2036).daysOff).toEqual(['2036-12-31']);
    expect([...bounded.decisions.keys()].filter((on) => on < '2018-01-01' || on > '2036-12-31')).toEqual([]);
  });

  it('the first and the last day are inside', () => {
    expect(isWorkingDay(calendar, day('2018-01-01'))).toBe(false);
    expect(isWorkingDay(calendar, day('2036-12-31'))).toBe(true);
  });
});

describe('a notice loaded later', () => {
  const notice2027: HolidayNotice = {
    documentNo: '国办发明电〔2026〕99号',
    year: 2027,
    scope: 'NATIONAL',
    numberKnownFrom: 'READ',
    holidays: [{ name: '元旦', off: '2027-01-01..2027-01-03', worked: ['2026-12-26'] }],
  };
  const later = calendarFrom(shippedNotices, [notice2027]);

  it('ends the provisional year, and reaches into the December before', () => {
    expect(isProvisional(calendar, day('2027-01-04'))).toBe(true);
    expect(isProvisional(later, day('2027-01-04'))).toBe(false);
    expect(isWorkingDay(later, day('2026-12-26'))).toBe(true);
    expect(calendarYear(later, 2027).notices).toEqual(['国办发明电〔2026〕99号']);
  });

  it('leaves nothing of the festivals that stood in for it', () => {
    expect(isWorkingDay(calendar, day('2027-02-05'))).toBe(false);
    expect(isWorkingDay(later, day('2027-02-05'))).toBe(true);
  });

  it('a year whose first day is worked counts it', () => {
    const worked: HolidayNotice = {
      ...notice2027,
      year: 2018,
      holidays: [{ name: '元旦', off: '2018-01-02', worked: ['2018-01-01'] }],
    };
    expect(calendarYear(calendar, 2018).workingDays).toBe(250);
    expect(calendarYear(calendarFrom(shippedNotices, [worked]), 2018).workingDays).toBe(250);
  });

  it('one sign in its number makes another edition; a local one does not announce its year', () => {
    const other = { ...notice2027, documentNo: '国办发明电〔2026〕98号' };
    expect(calendarFrom(shippedNotices, [other]).edition).not.toBe(later.edition);
    const local: HolidayNotice = { ...notice2027, scope: 'LOCAL' };
    expect(calendarFrom(shippedNotices, [local]).edition).toMatch(/^2026-/);
    expect(later.edition).toMatch(/^2027-/);
  });

  it('makes another edition; the same notices make the same one', () => {
    expect(later.edition).not.toBe(calendar.edition);
    expect(calendarFrom(shippedNotices, [notice2027]).edition).toBe(later.edition);
    expect(calendarFrom(shippedNotices).edition).toBe(calendar.edition);
    expect(calendar.edition).toMatch(/^2026-[0-9a-f]{8}$/);
  });

  it('a local stoppage of work (AMB-24) prevails on its days and does not stand for a notice', () => {
    const local: HolidayNotice = {
      documentNo: '某县防汛指令第1号',
      year: 2027,
      scope: 'LOCAL',
      numberKnownFrom: 'READ',
      holidays: [{ name: '防汛停工', off: '2027-07-01', worked: [] }],
    };
    const overlaid = calendarFrom(shippedNotices, [local]);
    expect(describeDay(overlaid, day('2027-07-01'))).toMatchObject({
      kind: 'HOLIDAY',
      notice: '某县防汛指令第1号',
      provisional: true,
    });
  });

  it.each([
    ['2027-02-30', 'no such day in the span: 2027-02-30'],
    ['2027-02-30..2027-03-01', 'no such day in the span: 2027-02-30..2027-03-01'],
    ['2027-02-01..2027-02-30', 'no such day in the span: 2027-02-01..2027-02-30'],
    ['2027-01-03..2027-01-01', 'the span ends before it begins: 2027-01-03..2027-01-01'],
    ['', 'no such day in the span: '],
  ])('is refused when it names %p', (off, message) => {
    const broken = { ...notice2027, holidays: [{ name: '元旦', off, worked: [] }] };
    expect(() => calendarFrom(shippedNotices, [broken])).toThrow(new RangeError(message));
  });
});

describe('laws of counting', () => {
  it('never lands on a rest day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, n) => isWorkingDay(calendar, addWorkingDays(calendar, from, n))),
    );
  });

  it('is additive: n and then m is n + m', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (from, n, m) => {
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, n), m)).toBe(
          addWorkingDays(calendar, from, n + m),
        );
      }),
    );
  });

  it('is monotone in the start', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), anyCount, (from, later, n) => {
        const start = addDays(from, later);
        expect(addWorkingDays(calendar, from, n) <= addWorkingDays(calendar, start, n)).toBe(true);
      }),
    );
  });

  it('counts back what it counted: there are n working days up to the n-th', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, n) => {
        expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, n))).toBe(n);
      }),
    );
  });

  it('equals walking day by day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, n) => {
        let on = from;
        for (let left = n; left > 0; left -= describeDay(calendar, on).working ? 1 : 0) on = addDays(on, 1);
        expect(addWorkingDays(calendar, from, n)).toBe(on);
      }),
    );
  });

  it('rolling forward stops at the first day that is no rest day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const rolled = rollForward(calendar, on);
        expect(rolled >= on && isWorkingDay(calendar, rolled)).toBe(true);
        expect(
          workingDaysBetween(calendar, addDays(on, -1) < '2018-01-01' ? on : addDays(on, -1), rolled),
        ).toBeLessThanOrEqual(1);
      }),
    );
  });
});
