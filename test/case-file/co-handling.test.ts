import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import {
  decideRecordCoHandlingAnswer,
  type RecordCoHandlingAnswer,
} from '../../src/case-file/acts/record-co-handling-answer.ts';
import {
  decideRequestCoHandling,
  type RequestCoHandling,
} from '../../src/case-file/acts/request-co-handling.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { decideSubmitForReview } from '../../src/case-file/acts/submit-for-review.ts';
import { coHandlingStanding } from '../../src/case-file/co-handling-standing.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { openMatters } from '../../src/case-file/open-matters.ts';
import type { InputProblem, Refusal } from '../../src/case-file/refusals.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, aFile, units } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

const calendar = shippedCalendar();
const { education, naturalResources } = agencies;
const wanted = '请检索校舍用地的移交清单';
const toEducation = { kind: 'AGENCY', agencyId: education.id, name: education.name } as const;
// Received on Monday 2026-03-02: the reply is due on 2026-03-30.
const inHandling = aCaseIn('IN_HANDLING');

function asked(told: CaseFileBuilder, on: string, change: Partial<RequestCoHandling> = {}) {
  const act = { with: toEducation, wanted, dueOn: day('2026-03-20'), on: day(on), ...change };
  return given(told).when((file) => decideRequestCoHandling(file, act, onThe(on)));
}

function answered(told: CaseFileBuilder, on: string, change: Partial<RecordCoHandlingAnswer> = {}) {
  const act = { ref: 'H1', text: '检索到清单一份', files: [], on: day(on), ...change };
  return given(told).when((file) => decideRecordCoHandlingAnswer(file, act, onThe(on)));
}

describe('请求协办: what is wanted, of whom, by which internal day', () => {
  it.each<readonly [string, RequestCoHandling['with']]>([
    ['another agency', toEducation],
    ['another unit', { kind: 'UNIT', unitId: units.survey.id, name: units.survey.name }],
    ['one known by name alone', { kind: 'NAMED', name: '清湖县供销合作社' }],
  ])('%s, with a number of its own', (_, coHandler) => {
    const decision = asked(inHandling, '2026-03-10', { with: coHandler }).then({
      fact: 'CO_HANDLING_REQUESTED',
      on: '2026-03-10',
      ref: 'H1',
      with: coHandler,
      wanted,
      dueOn: '2026-03-20',
      documentNo: 'NO-1',
    });
    expect(decision).toMatchObject({ series: 'CO_HANDLING', warnings: [] });
  });

  it('several may be out at once, each with a ref of its own', () => {
    const { coHandlings } = inHandling
      .coHandlingRequested('2026-03-09')
      .coHandlingRequested('2026-03-10')
      .file();
    expect(coHandlings.map(({ ref }) => ref)).toEqual(['H1', 'H2']);
  });

  it.each<readonly [string, string, Partial<RequestCoHandling>, InputProblem]>([
    [
      'the handling unit itself',
      'with.unitId',
      { with: { kind: 'UNIT', unitId: units.landUse.id, name: '耕地保护科' } },
      'NOT_ALLOWED',
    ],
    [
      'the agency itself',
      'with.agencyId',
      { with: { kind: 'AGENCY', agencyId: naturalResources.id, name: naturalResources.name } },
      'NOT_ALLOWED',
    ],
    ['nobody', 'with.name', { with: { kind: 'NAMED', name: ' ' } }, 'EMPTY'],
    ['nothing', 'wanted', { wanted: '' }, 'EMPTY'],
    ['a day before the letter', 'dueOn', { dueOn: day('2026-03-09') }, 'OUT_OF_RANGE'],
  ])('is refused for %s', (_, path, change, problem) => {
    asked(inHandling, '2026-03-10', change).refused({ code: 'INVALID_INPUT', path, problem });
  });

  it.each([
    ['2026-03-10', 'the same day', []],
    ['2026-03-27', 'the last working day before the reply is due', []],
    [
      '2026-03-30',
      'the day the reply is due',
      [{ code: 'CO_HANDLING_DUE_TOO_LATE', path: 'dueOn', due: '2026-03-30' }],
    ],
  ])('by %s, %s', (dueOn, _, warnings) => {
    const act = { with: toEducation, wanted, dueOn: day(dueOn), on: day('2026-03-10') };
    expect(decideRequestCoHandling(inHandling.file(), act, onThe('2026-03-10'))).toMatchObject({
      ok: true,
      value: { warnings },
    });
  });
});

describe('收到协办反馈: once, early or late', () => {
  const out = inHandling.coHandlingRequested('2026-03-10');

  it('what it says, and its files', () => {
    answered(out, '2026-03-16', { files: [aFile('移交清单.pdf')] }).then({
      fact: 'CO_HANDLING_ANSWERED',
      on: '2026-03-16',
      ref: 'H1',
      text: '检索到清单一份',
      files: [aFile('移交清单.pdf')],
    });
  });

  it('after the reply, too', () => {
    const replied = out
      .drafted('2026-03-11')
      .reviewRequested()
      .legalReviewPassed()
      .secrecyReviewPassed()
      .signed()
      .sent('2026-03-16');
    answered(replied, '2026-03-16').isDone();
  });

  it('is refused before the letter, for another letter, a second time, and without a word', () => {
    answered(out, '2026-03-09').refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-09'),
      bound: day('2026-03-10'),
    });
    answered(out, '2026-03-16', { ref: 'H2' }).refused({
      code: 'INVALID_INPUT',
      path: 'ref',
      problem: 'UNKNOWN',
    });
    answered(out, '2026-03-16', { text: '' }).refused({
      code: 'INVALID_INPUT',
      path: 'text',
      problem: 'EMPTY',
    });
    answered(inHandling, '2026-03-16').refused({ code: 'NO_CO_HANDLING_OPEN' });
    const again: Refusal = {
      code: 'CO_HANDLING_ANSWERED',
      ref: 'H1',
      coHandler: '清湖县教育局',
      on: day('2026-03-16'),
    };
    answered(out.coHandlingAnswered('2026-03-16'), '2026-03-17').refused(again);
    const another = out.coHandlingRequested('2026-03-11').coHandlingAnswered('2026-03-16');
    answered(another, '2026-03-17').refused(again);
    answered(another, '2026-03-17', { ref: 'H2' }).isDone();
  });
});

describe('against the internal day 2026-03-20', () => {
  const out = inHandling.coHandlingRequested('2026-03-10');

  it.each([
    ['open, on the day', out, '2026-03-20', { state: 'OPEN', late: false }],
    ['open, the day after', out, '2026-03-21', { state: 'OPEN', late: true }],
    [
      'answered on the day',
      out.coHandlingAnswered('2026-03-20'),
      '2026-03-25',
      { state: 'ANSWERED', late: false },
    ],
    [
      'answered after it',
      out.coHandlingAnswered('2026-03-23'),
      '2026-03-25',
      { state: 'ANSWERED', late: true },
    ],
  ])('%s', (_, told, asOf, standing) => {
    const [one] = told.file().coHandlings;
    expect(one && coHandlingStanding(one, day(asOf))).toEqual(standing);
  });

  it('a late answer is no late act of the agency', () => {
    expect(out.coHandlingAnswered('2026-03-23').file().lateActs).toEqual([]);
  });
});

describe('what a co-handling does not do', () => {
  const out = inHandling.coHandlingRequested('2026-03-10');
  const late = day('2026-03-25');

  it('AMB-29: the reply stays due on 2026-03-30, open, answered in time or late', () => {
    for (const told of [
      inHandling,
      out,
      out.coHandlingAnswered('2026-03-16'),
      out.coHandlingAnswered(late),
    ]) {
      expect(deadlinesOf(told.file(), calendar, late)).toMatchObject({
        deadlines: { REPLY_DUE: '2026-03-30' },
      });
      expect(rowOf(told.file(), calendar).dueOn).toBe('2026-03-30');
    }
  });

  it('it is no open matter that keeps an application whole', () => {
    expect(openMatters(out.file(), calendar, late)).toEqual([]);
  });

  it.each<readonly [string, (told: CaseFileBuilder) => CaseFileBuilder, readonly object[]]>([
    ['none', (told) => told, []],
    [
      'one open',
      (told) => told.coHandlingRequested(),
      [{ code: 'CO_HANDLING_OPEN', path: 'caseId', documentNos: ['清湖自然资协〔2026〕1号'] }],
    ],
    ['one answered', (told) => told.coHandlingRequested().coHandlingAnswered(), []],
    [
      'one of two answered',
      (told) => told.coHandlingRequested().coHandlingRequested().coHandlingAnswered(),
      [{ code: 'CO_HANDLING_OPEN', path: 'caseId', documentNos: ['清湖自然资协〔2026〕2号'] }],
    ],
  ])(
    'with %s, what was drafted goes to review and what was signed is sent; whoever does it is told',
    (_, help, warnings) => {
      const drafted = help(inHandling).drafted();
      const { lastStepOn: on } = drafted.file();
      expect(decideSubmitForReview(drafted.file(), { on }, onThe(on))).toMatchObject({
        ok: true,
        value: { warnings },
      });
      const signed = drafted.reviewRequested().legalReviewPassed().secrecyReviewPassed().signed();
      const { lastStepOn } = signed.file();
      expect(
        decideSendReply(signed.file(), { on: lastStepOn, by: 'IN_PERSON' }, onThe(lastStepOn)),
      ).toMatchObject({
        ok: true,
        value: { warnings },
      });
    },
  );
});
