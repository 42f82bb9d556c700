import chineseDays from 'chinese-days';
import { shippedCalendar } from '../src/calendar/calendar.ts';
import { addDays, day } from '../src/calendar/day.ts';
import type { Day } from '../src/calendar/day.ts';
import { calculateDeadlines } from '../src/statute/deadlines.ts';
import { explainDeadlines } from '../src/statute/explanation.ts';
import type { ClockFact } from '../src/statute/facts.ts';
import type { Comparison, Contestant } from './measure.ts';

interface History {
  readonly facts: readonly ClockFact[];
  readonly asOf: Day;
}

const calendar = shippedCalendar();

/** 3,000 whole cases, received on the days of 2023 to 2025, no two steps of them always the same days apart. */
const histories = Array.from({ length: 3000 }, (_, n) => historyOf(addDays(day('2023-01-01'), n % 1090), n));
const receipts = histories.map(({ facts }) => facts[0]?.on ?? day('2023-01-01'));

/** Every deadline of a case, from its facts, against one date 20 working days on. */
export function deadlines(milliseconds: number): Comparison {
  return {
    title: 'Deadlines: all of a case (peer: add 20 working days to one date)',
    contestants: [
      {
        name: 'mingda',
        run: () => speed(({ facts, asOf }) => calculateDeadlines(calendar, facts, asOf), milliseconds),
      },
      chineseDaysAddsTwenty(milliseconds),
    ],
    aims: { 'chinese-days': 16 },
  };
}

/** The same with the explanation of every day of every deadline. */
export function explainedDeadlines(milliseconds: number): Comparison {
  return {
    title: 'Deadlines, explained: all of a case, every day of them (peer: add 20 working days to one date)',
    contestants: [
      {
        name: 'mingda',
        run: () => speed(({ facts, asOf }) => explainDeadlines(calendar, facts, asOf), milliseconds),
      },
      chineseDaysAddsTwenty(milliseconds),
    ],
    aims: { 'chinese-days': 1 },
  };
}

function chineseDaysAddsTwenty(milliseconds: number): Contestant {
  return {
    name: 'chinese-days',
    run: () => speed((_, index) => chineseDays.findWorkday(20, receipts[index]), milliseconds),
  };
}

/** Received, asked to correct, corrected, a third party consulted, extended, answered; some steps are left out of some. */
function historyOf(receivedOn: Day, n: number): History {
  const noticeOn = addDays(receivedOn, 1 + (n % 7));
  const correctedOn = addDays(noticeOn, 3 + (n % 11));
  const consultedOn = addDays(correctedOn, 2 + (n % 5));
  const deliveredOn = addDays(consultedOn, 1 + (n % 3));
  const answeredOn = addDays(deliveredOn, 4 + (n % 23));
  const extendedOn = addDays(correctedOn, 15 + (n % 9));
  const repliedOn = addDays(answeredOn > extendedOn ? answeredOn : extendedOn, 1 + (n % 13));
  const facts: readonly ClockFact[] = [
    { fact: 'RECEIVED', channel: 'INTERNET', on: receivedOn },
    { fact: 'CORRECTION_NOTICE_SENT', on: noticeOn, servedOn: addDays(noticeOn, n % 3) },
    { fact: 'CORRECTION_RECEIVED', channel: 'INTERNET', on: correctedOn },
    { fact: 'CONSULTATION_SENT', ref: 'a', with: 'THIRD_PARTY', on: consultedOn },
    { fact: 'CONSULTATION_DELIVERED', ref: 'a', on: deliveredOn },
    ...(n % 4 === 0 ? [] : [{ fact: 'CONSULTATION_ANSWERED', ref: 'a', on: answeredOn } as const]),
    { fact: 'EXTENSION_NOTIFIED', workingDays: 5 + (n % 16), on: extendedOn },
    { fact: 'REPLY_SENT', by: 'POST', on: repliedOn },
  ];
  return { facts: facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), asOf: repliedOn };
}

/** @returns calls per second */
function speed(answer: (history: History, index: number) => unknown, milliseconds: number): number {
  const begin = performance.now();
  let calls = 0;
  let last: unknown;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    histories.forEach((history, index) => {
      last = answer(history, index);
    });
    calls += histories.length;
    elapsed = performance.now() - begin;
  }
  if (last === undefined) throw new Error('nothing was computed');
  return (calls * 1000) / elapsed;
}
