import { describe, expect, it } from '@jest/globals';
import { lastDay, shippedCalendar } from '../../src/calendar/calendar.ts';
import { addMonths, day } from '../../src/calendar/day.ts';
import { decideDeferReply } from '../../src/case-file/acts/defer-reply.ts';
import { decideRecordReasons } from '../../src/case-file/acts/record-reasons.ts';
import { decideRequestReasons } from '../../src/case-file/acts/request-reasons.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { people } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

const calendar = shippedCalendar();
const request = {
  applicationsCounted: 46,
  countedSince: day('2026-01-05'),
  finding: '一周内三十一件',
  termWorkingDays: 7,
  by: 'POST',
} as const;

function ask(told: CaseFileBuilder, on: string, change: object = {}) {
  return given(told).when((file) =>
    decideRequestReasons(file, { ...request, ...change, on: day(on) }, onThe(on)),
  );
}

function defer(told: CaseFileBuilder, on: string, until: string) {
  const act = { on: day(on), until: day(until), reason: '需要逐件检索', by: 'POST' } as const;
  return given(told).when((file) => decideDeferReply(file, act, onThe(on, people.officeHead)));
}

/** Received 2026-03-02, due 2026-03-30. */
const asked = aCaseIn('IN_HANDLING').reasonsRequested('2026-03-10');
const given18 = asked.reasonsGiven('2026-03-18');

function askedAndExtended(): CaseFileBuilder {
  return asked.extended('2026-03-12', 5).reasonsGiven('2026-03-18');
}

describe('要求说明理由 (art. 35)', () => {
  it('with counts, finding and term; the clock runs on (AMB-10)', () => {
    const told = aCaseIn('IN_HANDLING');
    const decision = ask(told, '2026-03-10').then({
      fact: 'REASONS_REQUESTED',
      on: '2026-03-10',
      documentNo: 'NO-1',
      ...request,
    });
    expect(decision?.series).toBe('REASONS_REQUEST');
    if (decision) expect(rowOf(toldOn(told, decision).file(), calendar).dueOn).toBe('2026-03-30');
  });

  it('once in a case', () => {
    ask(asked, '2026-03-11').refused({
      code: 'REASONS_ALREADY_REQUESTED',
      article: '35',
      on: day('2026-03-10'),
    });
  });

  it('not under the 2007 text', () => {
    const of2019 = aCaseFile().receivedAtWindow('2019-05-14').registered().assigned().accepted();
    ask(of2019, '2019-05-16', { countedSince: day('2019-01-02') }).refused({
      code: 'LAW_NOT_IN_FORCE',
      article: '35',
      inForceOn: day('2019-05-15'),
    });
  });

  it.each([
    ['applicationsCounted', { applicationsCounted: 0 }, 'OUT_OF_RANGE', 100_000],
    ['termWorkingDays', { termWorkingDays: 61 }, 'OUT_OF_RANGE', 60],
    ['finding', { finding: '' }, 'EMPTY', undefined],
  ] as const)('refused at the field %s', (path, change, problem, limit) => {
    ask(aCaseIn('IN_HANDLING'), '2026-03-10', change).refused({
      code: 'INVALID_INPUT',
      path,
      problem,
      ...(limit === undefined ? {} : { limit }),
    });
  });

  it('counted from the day itself', () => {
    ask(aCaseIn('IN_HANDLING'), '2026-03-10', { countedSince: day('2026-03-10') }).isDone();
  });

  it('counted from a day that has not come: refused', () => {
    ask(aCaseIn('IN_HANDLING'), '2026-03-10', { countedSince: day('2026-03-11') }).refused({
      code: 'DAY_REFUSED',
      path: 'countedSince',
      problem: 'IN_THE_FUTURE',
      on: day('2026-03-11'),
      bound: day('2026-03-10'),
    });
  });
});

describe('收到理由说明 (art. 35)', () => {
  function record(told: CaseFileBuilder, on: string) {
    return given(told).when((file) =>
      decideRecordReasons(file, { on: day(on), text: '用于研究' }, onThe(on)),
    );
  }

  it('moves no day', () => {
    record(asked, '2026-03-18').then({ fact: 'REASONS_GIVEN', on: '2026-03-18', text: '用于研究' });
    expect(rowOf(given18.file(), calendar).replyDueOn).toBe('2026-03-30');
  });

  it('an answer before its question: refused with the article', () => {
    record(aCaseIn('IN_HANDLING'), '2026-03-18').refused({ code: 'REASONS_NOT_REQUESTED', article: '35' });
    record(asked, '2026-03-09').refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-09'),
      bound: day('2026-03-10'),
    });
  });

  it('once', () => {
    record(given18, '2026-03-19').refused({
      code: 'REASONS_ALREADY_GIVEN',
      article: '35',
      on: day('2026-03-18'),
    });
  });
});

describe('延迟答复 (art. 35): told on or before the due day, the reply is due on the day told', () => {
  it.each(['2026-03-18', '2026-03-30'])('told %s until 2026-05-29 → due 2026-05-29', (on) => {
    const decision = defer(given18, on, '2026-05-29').then({
      fact: 'DEFERRAL_NOTIFIED',
      on,
      documentNo: 'NO-1',
      until: '2026-05-29',
      reason: '需要逐件检索',
      by: 'POST',
    });
    expect(decision?.series).toBe('DEFERRAL_NOTICE');
    if (decision) expect(rowOf(toldOn(given18, decision).file(), calendar).dueOn).toBe('2026-05-29');
  });

  it('told the day after: refused, it would have no effect', () => {
    defer(given18, '2026-03-31', '2026-05-29').refused({
      code: 'DEFERRAL_AFTER_EXPIRY',
      article: '35',
      due: day('2026-03-30'),
    });
  });

  it('until a day before the due day: refused', () => {
    defer(given18, '2026-03-20', '2026-03-27').refused({
      code: 'DEFERRAL_NOT_LATER',
      article: '35',
      due: day('2026-03-30'),
    });
  });

  it('until a day that the calendar does not reach with its remedies: refused at the field', () => {
    defer(given18, '2026-03-20', '2036-01-01').refused({
      code: 'INVALID_INPUT',
      path: 'until',
      problem: 'OUT_OF_RANGE',
    });
  });

  it('until the due day itself, or the last day with a calendar for its remedies', () => {
    defer(given18, '2026-03-20', '2026-03-30').isDone();
    defer(given18, '2026-03-20', addMonths(lastDay, -12)).isDone();
  });

  it.each([
    ['the reasons', given18, '2026-03-17', '2026-03-18'],
    ['an extension told after them', given18.extended('2026-03-20', 5), '2026-03-19', '2026-03-20'],
    ['the reasons, where the extension was before them', askedAndExtended(), '2026-03-17', '2026-03-18'],
  ])('follows %s', (_, told, on, bound) => {
    defer(told, on, '2026-05-29').refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day(on),
      bound: day(bound),
    });
  });

  it('without a request, or without an answer: refused', () => {
    defer(aCaseIn('IN_HANDLING'), '2026-03-20', '2026-05-29').refused({
      code: 'REASONS_NOT_REQUESTED',
      article: '35',
    });
    defer(asked, '2026-03-20', '2026-05-29').refused({ code: 'REASONS_NOT_GIVEN', article: '35' });
  });

  it('an opinion delivered meanwhile makes the period end later still: the later day counts, and nothing breaks', () => {
    const told = given18
      .consultationSent('2026-03-19')
      .deferred('2026-03-20', '2026-03-31')
      .consultationDelivered('2026-03-20');
    expect(rowOf(told.file(), calendar).replyDueOn).toBe('2026-04-22');
  });
});
