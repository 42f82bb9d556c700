import { describe, expect, it } from '@jest/globals';
import { Lunar } from 'lunar-javascript';
import { calendarFrom, describeDay, shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, day } from '../../src/calendar/day.ts';
import { movableFestivals } from '../../src/calendar/notices/festivals.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';

describe('法定节日 2027–2036 agree with astronomy', () => {
  it.each(movableFestivals)('$year', ({ year, springFestivalEve, qingming, dragonBoat, midAutumn }) => {
    expect(springFestivalEve).toBe(Lunar.fromYmd(year, 1, 1).getSolar().next(-1).toYmd());
    expect(qingming).toBe(Lunar.fromYmd(year, 3, 1).getJieQiTable()['清明']?.toYmd());
    expect(dragonBoat).toBe(Lunar.fromYmd(year, 5, 5).getSolar().toYmd());
    expect(midAutumn).toBe(Lunar.fromYmd(year, 8, 15).getSolar().toYmd());
  });

  it('covers every year from the last notice to the end of the calendar', () => {
    expect(movableFestivals.map(({ year }) => year)).toEqual([
      2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036,
    ]);
  });
});

describe('a year without a notice has its thirteen statutory days and no swapped weekend', () => {
  const calendar = shippedCalendar();

  it.each([
    ['2027-01-01', '元旦'],
    ['2027-02-05', '春节'],
    ['2027-02-06', '春节'],
    ['2027-02-07', '春节'],
    ['2027-02-08', '春节'],
    ['2027-04-05', '清明节'],
    ['2027-05-01', '劳动节'],
    ['2027-05-02', '劳动节'],
    ['2027-06-09', '端午节'],
    ['2027-09-15', '中秋节'],
    ['2027-10-01', '国庆节'],
    ['2027-10-02', '国庆节'],
    ['2027-10-03', '国庆节'],
  ])('%s %s', (on, festival) => {
    expect(describeDay(calendar, day(on))).toEqual({
      day: on,
      working: false,
      kind: 'HOLIDAY',
      festival,
      notice: '全国年节及纪念日放假办法第二条',
      provisional: true,
    });
  });

  it.each(['2027-05-03', '2027-10-04', '2027-02-09', '2027-02-04'])('%s stays a working day', (on) => {
    expect(describeDay(calendar, day(on)).kind).toBe('WORKDAY');
  });

  it('the next year of every shipped year with a notice is not guessed from the one before', () => {
    const untilLastYear = calendarFrom(shippedNotices.filter(({ year }) => year < 2026));
    const newYear = describeDay(untilLastYear, day('2026-01-02'));
    expect(newYear).toMatchObject({ working: true, kind: 'WORKDAY', provisional: true });
    expect(describeDay(untilLastYear, addDays(day('2026-01-02'), 1)).kind).toBe('WEEKEND');
  });
});
