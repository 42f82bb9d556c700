import chineseDays from 'chinese-days';
import { addBusinessDays } from 'date-fns';
import { addWorkingDays, shippedCalendar } from '../src/calendar/calendar.ts';
import { addDays, day } from '../src/calendar/day.ts';
import type { Comparison } from './measure.ts';

/** Every day of 2024 and 2025, one after the other, so that no answer is the answer of the call before. */
const days = Array.from({ length: 731 }, (_, n) => addDays(day('2024-01-01'), n));
const dates = days.map((text) => new Date(`${text}T00:00:00`));

/** 20 working days on: the term of reply (art. 33). date-fns knows weekends only. */
export function workingDays(milliseconds: number): Comparison {
  const calendar = shippedCalendar();
  for (const from of days) {
    const ours = addWorkingDays(calendar, from, 20);
    const theirs = chineseDays.findWorkday(20, from);
    if (ours !== theirs) throw new Error(`20 working days after ${from}: ${ours} here, ${theirs} there`);
  }
  return {
    title: 'Working days: "add 20"',
    contestants: [
      { name: 'mingda', run: () => speed(days, (from) => addWorkingDays(calendar, from, 20), milliseconds) },
      {
        name: 'chinese-days',
        run: () => speed(days, (from) => chineseDays.findWorkday(20, from), milliseconds),
      },
      {
        name: 'date-fns, weekends only',
        run: () => speed(dates, (from) => addBusinessDays(from, 20), milliseconds),
      },
    ],
    aims: { 'chinese-days': 1000 },
  };
}

/** @returns calls per second */
function speed<From, To>(inputs: readonly From[], add: (from: From) => To, milliseconds: number): number {
  const begin = performance.now();
  let calls = 0;
  let last: To | undefined;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (const from of inputs) last = add(from);
    calls += inputs.length;
    elapsed = performance.now() - begin;
  }
  if (last === undefined) throw new Error('nothing was computed');
  return (calls * 1000) / elapsed;
}
