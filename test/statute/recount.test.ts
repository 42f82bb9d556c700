import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, day } from '../../src/calendar/day.ts';
import { shippedNotices } from '../../src/calendar/notices/shipped.ts';
import { explainDeadlines } from '../../src/statute/explanation.ts';
import type { DeadlineExplanation } from '../../src/statute/explanation.ts';
import type { ClockFact } from '../../src/statute/facts.ts';
import { closedHistories, lastDayOf, openHistories } from './random-histories.ts';
import {
  datesBetween,
  daysAfter,
  isRestDay,
  isWeekendDay,
  sameDayMonthsLater,
  walkWorkingDays,
  isStatutoryFestival,
} from './second-calendar.ts';

/** What decides a day, looked up in the text of the notices, a later one before an earlier; from 2027 the festival law. */
function sourceOf(date: string): { readonly festival?: unknown; readonly notice?: string } {
  if (isStatutoryFestival(date)) {
    return { festival: expect.any(String), notice: '全国年节及纪念日放假办法第二条' };
  }
  const lines = shippedNotices.flatMap(({ documentNo, holidays }) =>
    holidays.map((holiday) => ({ ...holiday, documentNo })),
  );
  const line = lines.findLast(({ off, worked }) => {
    const [first = '', last = first] = off.split('..');
    return (date >= first && date <= last) || worked.includes(date);
  });
  return line ? { festival: line.name, notice: line.documentNo } : {};
}

interface Interval {
  readonly ref: string;
  readonly sentOn: string;
  readonly endsOn: string;
}

/** Art. 33 ¶3 once more (AMB-7): (sent, answered or the 15th working day after delivery, whichever comes first]. */
function intervalsOf(facts: readonly ClockFact[], asOf: string): readonly Interval[] {
  const received = facts.find(({ fact }) => fact === 'RECEIVED')?.on ?? '';
  const underOldText = received < '2019-05-15';
  const ended = facts.find(({ fact }) =>
    ['REPLY_SENT', 'REPLY_SERVED', 'WITHDRAWN', 'LAPSED'].includes(fact),
  );
  const seenOn = ended !== undefined && ended.on < asOf ? ended.on : asOf;
  return facts.flatMap((sent) => {
    if (sent.fact !== 'CONSULTATION_SENT' || (underOldText && sent.with !== 'THIRD_PARTY')) return [];
    const delivered = dayOf(facts, 'CONSULTATION_DELIVERED', sent.ref);
    const hasTerm = !underOldText && sent.with !== 'OTHER_AGENCY' && delivered !== undefined;
    const ends = [
      dayOf(facts, 'CONSULTATION_ANSWERED', sent.ref),
      hasTerm ? walkWorkingDays(delivered, 15) : undefined,
    ];
    const [endsOn = seenOn] = ends.filter((end) => end !== undefined).toSorted();
    return [{ ref: sent.ref, sentOn: sent.on, endsOn }];
  });
}

function dayOf(facts: readonly ClockFact[], name: string, ref: string): string | undefined {
  return facts.find((fact) => fact.fact === name && 'ref' in fact && fact.ref === ref)?.on;
}

/** The count of working days again, from the second calendar, the notices and the consultations alone. */
function recountWorkingDays(
  { startedOn, term }: DeadlineExplanation,
  intervals: readonly Interval[],
): readonly unknown[] {
  const days: unknown[] = [];
  let date: string = startedOn;
  for (let counted = 0; counted < term.length;) {
    date = daysAfter(date);
    const on = date;
    const refs = intervals.filter(({ sentOn, endsOn }) => on > sentOn && on <= endsOn).map(({ ref }) => ref);
    if (isRestDay(date)) days.push(restDay(date));
    else if (refs.length > 0) days.push({ day: date, skipped: 'CONSULTATION', refs });
    else days.push({ day: date, counted: ++counted, ...sourceOf(date) });
  }
  return days;
}

/** The days of a term of calendar days or months: every day counts, but the rest days on which it would end. */
function recountCalendarDays({ startedOn, term }: DeadlineExplanation): readonly unknown[] {
  const { length, unit } = term;
  const last = unit === 'MONTHS' ? sameDayMonthsLater(startedOn, length) : daysAfter(startedOn, length);
  const days: unknown[] = [];
  let date: string = startedOn;
  for (let counted = 0; date < last || isRestDay(date);) {
    date = daysAfter(date);
    if (date >= last && isRestDay(date)) days.push(restDay(date));
    else days.push({ day: date, counted: ++counted, ...sourceOf(date) });
  }
  return days;
}

function restDay(date: string): unknown {
  const source = sourceOf(date);
  return { day: date, skipped: source.notice === undefined ? 'WEEKEND' : 'HOLIDAY', ...source };
}

function recount(explanation: DeadlineExplanation, intervals: readonly Interval[]): readonly unknown[] {
  return explanation.term.unit === 'WORKING_DAYS'
    ? recountWorkingDays(explanation, intervals)
    : recountCalendarDays(explanation);
}

/** The days on which a reply period can begin: receipt, a correction, a payment. */
const beginnings: ReadonlySet<string> = new Set(['RECEIVED', 'CORRECTION_RECEIVED', 'FEE_PAID']);

describe('every explanation, recounted from the notices and the consultations alone', () => {
  const calendar = shippedCalendar();

  it('art. 33 ¶3 and 民法典 arts. 201 to 203: each day, its number or its reason, its notice, its consultations', () => {
    fc.assert(
      fc.property(fc.oneof(openHistories, closedHistories), fc.nat(60), (facts, later) => {
        const asOf = addDays(lastDayOf(facts), later);
        const explanations = explainDeadlines(calendar, facts, asOf);
        for (const [name, explanation] of Object.entries(explanations)) {
          if (explanation === undefined) throw new Error(`no explanation of ${name}`);
          const intervals = name === 'REPLY_DUE' ? intervalsOf(facts, asOf) : [];
          expect(explanation.days).toEqual(recount(explanation, intervals));
          const last = explanation.days.at(-1)?.day;
          if (explanation.deferredUntil === undefined) expect(explanation.due).toBe(last);
          else expect(explanation.due).toBe(explanation.deferredUntil);
        }
        const startedOn = explanations.REPLY_DUE?.startedOn;
        expect(facts.some(({ fact, on }) => beginnings.has(fact) && on === startedOn)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('a weekday left out, and a weekend day counted, always names its notice or the festival law', () => {
    const days = datesBetween('2018-01-02', '2035-12-31').filter(
      (date) => isRestDay(date) !== isWeekendDay(date),
    );
    expect(days.length).toBeGreaterThan(250);
    for (const date of days) {
      const facts: readonly ClockFact[] = [
        { fact: 'RECEIVED', channel: 'IN_PERSON', on: addDays(day(date), -1) },
      ];
      const [explained] = explainDeadlines(calendar, facts, day(date)).REPLY_DUE?.days ?? [];
      expect(explained).toMatchObject({ day: date, ...sourceOf(date) });
      expect(explained?.notice).toMatch(/号$|第二条$/);
    }
  });
});
