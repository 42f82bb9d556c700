import { describe, expect, it } from '@jest/globals';
import { calendarFrom, describeDay, isWorkingDay, shippedCalendar } from '../../src/calendar/calendar.ts';
import {
  calendarDifference,
  reachOf,
  reachOfDays,
  unitedReach,
} from '../../src/calendar/calendar-difference.ts';
import { calendarsFrom, inForce, type LoadedNotice } from '../../src/calendar/calendars.ts';
import { day } from '../../src/calendar/day.ts';
import { festivalsWorked } from '../../src/calendar/festivals-worked.ts';
import { missingNotices } from '../../src/calendar/missing-notices.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';
import { inventedNotice2027, inventedStoppage } from '../support/notices.ts';

const shipped = shippedCalendar();
const with2027 = calendarFrom(shippedNotices, [inventedNotice2027]);

function loaded(id: string, change: Partial<LoadedNotice> = {}): LoadedNotice {
  return { id, notice: inventedNotice2027, source: '县政府公报2026年第11期', approver: '苏砚秋', ...change };
}

const stoppage = loaded('stoppage', { notice: inventedStoppage, agencyIds: ['town'] });

describe('what a notice changes, day by day', () => {
  const changes = calendarDifference(shipped, with2027);

  it('the invented notice of 2027: the swaps that the festivals alone did not say', () => {
    expect(changes.days.map(({ on, before, after }) => `${on} ${before.kind} → ${after.kind}`)).toEqual([
      '2027-01-31 WEEKEND → MAKE_UP_WORKDAY',
      '2027-02-09 WORKDAY → HOLIDAY',
      '2027-02-10 WORKDAY → HOLIDAY',
      '2027-02-11 WORKDAY → HOLIDAY',
      '2027-02-13 WEEKEND → MAKE_UP_WORKDAY',
      '2027-04-25 WEEKEND → MAKE_UP_WORKDAY',
      '2027-05-03 WORKDAY → HOLIDAY',
      '2027-05-04 WORKDAY → HOLIDAY',
      '2027-05-05 WORKDAY → HOLIDAY',
      '2027-05-08 WEEKEND → MAKE_UP_WORKDAY',
      '2027-09-26 WEEKEND → MAKE_UP_WORKDAY',
      '2027-10-04 WORKDAY → HOLIDAY',
      '2027-10-05 WORKDAY → HOLIDAY',
      '2027-10-06 WORKDAY → HOLIDAY',
      '2027-10-07 WORKDAY → HOLIDAY',
      '2027-10-09 WEEKEND → MAKE_UP_WORKDAY',
    ]);
  });

  it('makes 2027 final; taken back, 2027 is provisional again', () => {
    expect([changes.yearsAnnounced, changes.yearsReopened]).toEqual([[2027], []]);
    const back = calendarDifference(with2027, shipped);
    expect([back.yearsAnnounced, back.yearsReopened]).toEqual([[], [2027]]);
    expect(back.days.map(({ on }) => on)).toEqual(changes.days.map(({ on }) => on));
  });

  it('reaches over the days that change; with the year that becomes final, over all of it', () => {
    expect(reachOfDays(changes)).toEqual({ first: '2027-01-31', last: '2027-10-09' });
    expect(reachOf(changes)).toEqual({ first: '2027-01-01', last: '2027-12-31' });
  });

  it('of several reaches, from the first beginning to the last end, in whatever order they come', () => {
    const [early, late, within] = [
      { first: day('2026-01-05'), last: day('2026-02-01') },
      { first: day('2026-06-01'), last: day('2026-09-30') },
      { first: day('2026-01-07'), last: day('2026-01-08') },
    ];
    const whole = { first: '2026-01-05', last: '2026-09-30' };
    expect(unitedReach([early, late, within])).toEqual(whole);
    expect(unitedReach([within, late, early])).toEqual(whole);
    expect(unitedReach([])).toBeUndefined();
  });

  it('nothing, where nothing changes', () => {
    const nothing = calendarDifference(with2027, with2027);
    expect([nothing.days, reachOf(nothing), reachOfDays(nothing)]).toEqual([[], undefined, undefined]);
  });
});

describe('the calendars of an installation', () => {
  it('without anything loaded, everybody has the shipped one', () => {
    const calendars = calendarsFrom(shippedNotices, []);
    expect(calendars.edition).toBe(shipped.edition);
    expect(calendars.of('town').edition).toBe(shipped.edition);
    expect(calendars.all).toHaveLength(1);
  });

  it('a national notice is everybody’s', () => {
    const calendars = calendarsFrom(shippedNotices, [loaded('2027')]);
    expect(calendars.of('town')).toBe(calendars.general);
    expect(calendars.general.edition).toBe(with2027.edition);
  });

  it('a local override is its agency’s alone (AMB-24)', () => {
    const calendars = calendarsFrom(shippedNotices, [stoppage]);
    expect(isWorkingDay(calendars.of('town'), day('2026-03-12'))).toBe(false);
    expect(isWorkingDay(calendars.of('office'), day('2026-03-12'))).toBe(true);
    expect(isWorkingDay(calendars.general, day('2026-03-12'))).toBe(true);
    expect(calendars.edition).not.toBe(shipped.edition);
    expect(calendars.all.map(({ edition }) => edition)).toEqual([
      shipped.edition,
      calendars.of('town').edition,
    ]);
  });

  it('a local override without a scope binds the whole installation', () => {
    const calendars = calendarsFrom(shippedNotices, [loaded('all', { notice: inventedStoppage })]);
    expect(isWorkingDay(calendars.general, day('2026-03-12'))).toBe(false);
    expect(isWorkingDay(calendars.of('town'), day('2026-03-12'))).toBe(false);
  });

  it('what binds everybody is one edition, each notice in it once', () => {
    const calendars = calendarsFrom(shippedNotices, [loaded('all', { notice: inventedStoppage })]);
    const laidOver = calendarFrom(shippedNotices, [inventedStoppage]);
    expect(calendars.edition).toBe(laidOver.edition);
    expect(calendars.general.edition).toBe(laidOver.edition);
    expect(calendars.all).toEqual([calendars.general]);
    expect(calendars.of('')).toBe(calendars.general);
  });

  it('two overrides of one agency are laid over each other, and another scope is another edition', () => {
    const second = loaded('second', {
      notice: {
        ...inventedStoppage,
        documentNo: '清防汛〔2026〕4号',
        holidays: [{ name: '防汛停工', off: '2026-03-16', worked: [] }],
      },
      agencyIds: ['town', 'office'],
    });
    const calendars = calendarsFrom(shippedNotices, [stoppage, second]);
    expect(isWorkingDay(calendars.of('town'), day('2026-03-12'))).toBe(false);
    expect(isWorkingDay(calendars.of('town'), day('2026-03-16'))).toBe(false);
    expect(isWorkingDay(calendars.of('office'), day('2026-03-12'))).toBe(true);
    expect(isWorkingDay(calendars.of('office'), day('2026-03-16'))).toBe(false);
    const wider = calendarsFrom(shippedNotices, [{ ...stoppage, agencyIds: ['town', 'office'] }]);
    expect(wider.edition).not.toBe(calendarsFrom(shippedNotices, [stoppage]).edition);
  });

  it('a local override prevails on its days over a national notice loaded after it', () => {
    const inFebruary = loaded('flood', {
      notice: {
        ...inventedStoppage,
        year: 2027,
        holidays: [{ name: '防汛停工', off: '2027-02-13', worked: [] }],
      },
      agencyIds: ['town'],
    });
    const calendars = calendarsFrom(shippedNotices, [inFebruary, loaded('2027')]);
    expect(describeDay(calendars.of('town'), day('2027-02-13')).kind).toBe('HOLIDAY');
    expect(describeDay(calendars.general, day('2027-02-13')).kind).toBe('MAKE_UP_WORKDAY');
  });

  it('a corrected notice takes the place of the one it replaces', () => {
    const corrected = loaded('again', {
      notice: {
        ...inventedNotice2027,
        holidays: [{ name: '元旦', off: '2027-01-01..2027-01-04', worked: [] }],
      },
      replaces: '2027',
    });
    const calendars = calendarsFrom(shippedNotices, [loaded('2027'), corrected]);
    expect(inForce([loaded('2027'), corrected]).map(({ id }) => id)).toEqual(['again']);
    expect(isWorkingDay(calendars.general, day('2027-01-04'))).toBe(false);
    expect(isWorkingDay(calendars.general, day('2027-02-09'))).toBe(true);
  });

  it('an override taken back leaves the calendar as it was before', () => {
    const lifted = loaded('lifted', {
      notice: { ...inventedStoppage, documentNo: '清防汛〔2026〕5号', holidays: [] },
      agencyIds: ['town'],
      replaces: 'stoppage',
    });
    const calendars = calendarsFrom(shippedNotices, [stoppage, lifted]);
    expect(calendars.edition).toBe(shipped.edition);
    expect(calendars.of('town').edition).toBe(shipped.edition);
  });
});

describe('a statutory festival that would be worked', () => {
  it('none in the invented notice of 2027, none in a provisional year', () => {
    expect(festivalsWorked(with2027, 2027)).toEqual([]);
    expect(festivalsWorked(shipped, 2028)).toEqual([]);
  });

  it('is not known of the years before 2027, whose festivals are in their notices alone', () => {
    expect(festivalsWorked(shipped, 2026)).toEqual([]);
  });

  it('a notice that forgets Qingming and 除夕', () => {
    const holidays = inventedNotice2027.holidays
      .filter(({ name }) => name !== '清明节')
      .map((holiday) => (holiday.name === '春节' ? { ...holiday, off: '2027-02-06..2027-02-11' } : holiday));
    const calendar = calendarFrom(shippedNotices, [{ ...inventedNotice2027, holidays }]);
    expect(festivalsWorked(calendar, 2027)).toEqual([
      { festival: '春节', on: '2027-02-05' },
      { festival: '清明节', on: '2027-04-05' },
    ]);
  });
});

describe('a national notice is missed', () => {
  it.each([
    ['2026-10-31', []],
    ['2026-11-01', [2027]],
    ['2026-12-31', [2027]],
    ['2027-01-01', [2027]],
    ['2027-10-31', [2027]],
    ['2027-11-01', [2027, 2028]],
    ['2036-11-01', [2036, 2037]],
  ])('on %s: %j', (today, years) => {
    expect(missingNotices(shipped, day(today))).toEqual(years);
  });

  it('not in the last year of the calendar, once that is announced', () => {
    const announced = calendarFrom(shippedNotices, [{ ...inventedNotice2027, year: 2036 }]);
    expect(missingNotices(announced, day('2036-10-31'))).toEqual([]);
  });

  it('no longer once it is loaded; a local override is none', () => {
    expect(missingNotices(with2027, day('2026-12-01'))).toEqual([]);
    expect(missingNotices(with2027, day('2027-11-01'))).toEqual([2028]);
    const local = calendarFrom(shippedNotices, [{ ...inventedStoppage, year: 2027 }]);
    expect(missingNotices(local, day('2026-12-01'))).toEqual([2027]);
  });
});
