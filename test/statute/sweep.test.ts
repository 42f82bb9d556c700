import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import type { Day } from '../../src/calendar/day.ts';
import { endOfTerm } from '../../src/statute/clock.ts';
import { calculateDeadlines } from '../../src/statute/deadlines.ts';
import type { ClockFact, ReplyGround, WithholdingArticle } from '../../src/statute/facts.ts';
import { lawUnder } from '../../src/statute/law.ts';
import type { Term } from '../../src/statute/parameters.ts';
import { shippedReadings } from '../../src/statute/readings.ts';
import { datesBetween, walkCalendarDays, walkMonths, walkWorkingDays } from './second-calendar.ts';

const calendar = shippedCalendar();
const law = lawUnder(calendar, shippedReadings);
const everyDay = datesBetween('2018-01-01', '2026-12-31').map(day);

/** What the product answers otherwise than the second calendar, day by day. */
function disagreements(
  days: readonly Day[],
  ours: (on: Day) => unknown,
  theirs: (on: Day) => unknown,
): readonly string[] {
  return days
    .map((on) => [on, JSON.stringify(ours(on)), JSON.stringify(theirs(on))])
    .filter(([, here, there]) => here !== there)
    .map(([on, here, there]) => `${on}: ${here} here, ${there} there`);
}

const terms: readonly (readonly [
  length: number,
  unit: Term['unit'],
  walk: (from: string, length: number) => string,
])[] = [
  [5, 'WORKING_DAYS', walkWorkingDays],
  [7, 'WORKING_DAYS', walkWorkingDays],
  [10, 'WORKING_DAYS', walkWorkingDays],
  [15, 'WORKING_DAYS', walkWorkingDays],
  [20, 'WORKING_DAYS', walkWorkingDays],
  [15, 'CALENDAR_DAYS', walkCalendarDays],
  [30, 'CALENDAR_DAYS', walkCalendarDays],
  [60, 'CALENDAR_DAYS', walkCalendarDays],
  [6, 'MONTHS', walkMonths],
];

describe('every day from 2018-01-01 to 2026-12-31 and every term, against a second calendar', () => {
  it('has 3,287 days', () => {
    expect(everyDay).toHaveLength(3287);
  });

  it.each(terms)('民法典 arts. 201 to 203: %i %s', (length, unit, walk) => {
    const found = disagreements(
      everyDay,
      (on) => endOfTerm(law, on, { length, unit }),
      (on) => walk(on, length),
    );
    expect(found).toEqual([]);
  });
});

/** 2019-05-15: the 2007 text before, with 15 working days and none for a correction notice. */
const regulation = day('2019-05-15');

describe('an application received on every day', () => {
  it('arts. 30 and 33: correction notice within 7 working days, reply within 20 (before 2019-05-15: reply within 15)', () => {
    const found = disagreements(
      everyDay,
      (on) => calculateDeadlines(calendar, [{ fact: 'RECEIVED', channel: 'IN_PERSON', on }], on).deadlines,
      (on) =>
        on < regulation
          ? { REPLY_DUE: walkWorkingDays(on, 15) }
          : { CORRECTION_NOTICE_DUE: walkWorkingDays(on, 7), REPLY_DUE: walkWorkingDays(on, 20) },
    );
    expect(found).toEqual([]);
  });
});

const never = day('2199-12-31');
/** 行政复议法 art. 23 in force; 实施条例 art. 31 in force. */
const reconsiderationLaw = day('2024-01-01');
const reconsiderationRegulation = day('2026-07-01');

/** Written by hand from the law: each ground, and since when reconsideration must come before a suit. */
const routes: readonly (readonly [
  ground: ReplyGround,
  reconsiderationFirstSince: Day,
  withheldUnder?: readonly WithholdingArticle[],
])[] = [
  ['ALREADY_PUBLIC', never],
  ['PROVIDED', never],
  ['PROVIDED_BY_OTHER_MEANS', never],
  ['PARTIAL_DISCLOSURE', never, []],
  ['PARTIAL_DISCLOSURE', reconsiderationRegulation, [14]],
  ['PARTIAL_DISCLOSURE', reconsiderationRegulation, [15, 16]],
  ['STATE_SECRET', reconsiderationLaw],
  ['PROHIBITED_BY_LAW', reconsiderationLaw],
  ['ENDANGERS_SECURITY', reconsiderationLaw],
  ['THIRD_PARTY_INTERESTS', reconsiderationLaw],
  ['INTERNAL_AFFAIRS', reconsiderationLaw],
  ['DELIBERATIVE', reconsiderationLaw],
  ['ENFORCEMENT_FILE', reconsiderationLaw],
  ['GOVERNED_BY_SPECIAL_LAW', never],
  ['INFORMATION_NONEXISTENT', never],
  ['NOT_RESPONSIBLE_AGENCY', never],
  ['REQUIRES_PROCESSING', never],
  ['STILL_UNCLEAR', never],
  ['NOT_AN_APPLICATION', never],
  ['REPEAT_NOT_PROCESSED', never],
  ['PUBLISHED_WORK', never],
  ['EXCESSIVE_NOT_PROCESSED', never],
  ['REISSUE_NOT_PROCESSED', never],
  ['LAPSED_CORRECTION', never],
  ['LAPSED_FEE', never],
];

function afterService(on: Day, ground: ReplyGround, withheldUnder?: readonly WithholdingArticle[]) {
  const fact: ClockFact = { fact: 'REPLY_SERVED', on, ground, ...(withheldUnder && { withheldUnder }) };
  const { deadlines, reconsiderationFirst } = calculateDeadlines(calendar, [fact], on);
  return { ...deadlines, first: reconsiderationFirst };
}

describe('a reply served on every day', () => {
  const expected = new Map(
    everyDay.map((on) => [on, { apply: walkCalendarDays(on, 60), sue: walkMonths(on, 6) }]),
  );

  const rows = routes.map(([ground, since, withheldUnder]) => ({ ground, since, withheldUnder }));
  it.each(rows)(
    '行政复议法 art. 20, 行政诉讼法 art. 46: $ground, withheld under $withheldUnder, reconsideration first since $since',
    ({ ground, since, withheldUnder }) => {
      const found = disagreements(
        everyDay,
        (on) => afterService(on, ground, withheldUnder),
        (on) => {
          const first = on >= since;
          const { apply, sue } = expected.get(on) ?? {};
          return { RECONSIDERATION_APPLY_BY: apply, ...(!first && { LITIGATION_FILE_BY: sue }), first };
        },
      );
      expect(found).toEqual([]);
    },
  );

  it('a case closed otherwise (D63) has no remedy line on any day', () => {
    const found = disagreements(
      everyDay,
      (on) => afterService(on, 'OTHER'),
      () => ({ first: false }),
    );
    expect(found).toEqual([]);
  });
});
