import { describe, expect, it } from '@jest/globals';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { day } from '../../src/calendar/day.ts';
import { type DecideComplaint, decideDecideComplaint } from '../../src/case-file/acts/decide-complaint.ts';
import { decideFileComplaint } from '../../src/case-file/acts/file-complaint.ts';
import { decideRecordRectification } from '../../src/case-file/acts/record-rectification.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';
import { caseStates } from '../../src/case-file/states.ts';
import { aCaseIn, caseId, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { agencies, staffWith } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

const on = day('2026-11-02');
const complaint = { by: 'APPLICANT', channel: 'ONLINE', about: 'LATE', text: '逾期未答复' } as const;

function complainedOf(told: CaseFileBuilder = aCaseIn('REPLIED')): CaseFileBuilder {
  return told.and({ fact: 'COMPLAINT_RECEIVED', on, ref: '1', ...complaint }, 'APPLICANT');
}

const founded: DecideComplaint = {
  on: day('2026-11-05'),
  ref: '1',
  founded: true,
  measure: 'RECTIFICATION_ORDERED',
  reasons: '答复逾期，查证属实',
  dueOn: day('2026-11-20'),
};

describe('a complaint to the supervising authority (arts. 47, 51)', () => {
  it.each(caseStates)('may be made in every state, and moves none: %s', (state) => {
    const told = aCaseIn(state);
    const outcome = decideFileComplaint(told.file(), { on, ...complaint }, onThe('2026-11-02'));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.facts('')).toEqual([{ fact: 'COMPLAINT_RECEIVED', on, ref: '1', ...complaint }]);
    const after = toldOn(told, outcome.value).file();
    expect([after.state, after.lastStepOn, after.complaints.length]).toEqual([
      state,
      told.file().lastStepOn,
      1,
    ]);
  });

  it('founded, with the order to rectify and its day', () => {
    given(complainedOf())
      .when((file) => decideDecideComplaint(file, founded, onThe('2026-11-05')))
      .then({ fact: 'COMPLAINT_DECIDED', ...founded });
  });

  it('founded, with criticism, which has no day', () => {
    const { dueOn: _dueOn, ...act } = { ...founded, measure: 'CRITICISM_CIRCULATED' } as const;
    given(complainedOf())
      .when((file) => decideDecideComplaint(file, act, onThe('2026-11-05')))
      .then({ fact: 'COMPLAINT_DECIDED', ...act });
  });

  it('without ground, and nothing is ordered', () => {
    const act = { on: founded.on, ref: '1', founded: false, reasons: '已按期答复' };
    given(complainedOf())
      .when((file) => decideDecideComplaint(file, act, onThe('2026-11-05')))
      .then({ fact: 'COMPLAINT_DECIDED', ...act });
  });

  it.each<readonly [string, object, Refusal]>([
    [
      'founded without a measure (art. 47)',
      { measure: undefined, dueOn: undefined },
      { code: 'COMPLAINT_MEASURE_MISSING', article: '47' },
    ],
    ['unfounded with a measure', { founded: false }, invalid('measure', 'NOT_ALLOWED')],
    ['an order to rectify without its day', { dueOn: undefined }, invalid('dueOn', 'EMPTY')],
    ['criticism with a day', { measure: 'CRITICISM_CIRCULATED' }, invalid('dueOn', 'NOT_ALLOWED')],
    ['a day that has passed', { dueOn: day('2026-11-04') }, tooEarly('dueOn', '2026-11-04', '2026-11-05')],
    ['a complaint that is not there', { ref: '2' }, invalid('ref', 'UNKNOWN')],
    ['decided before it was made', { on: day('2026-10-30') }, tooEarly('on', '2026-10-30', '2026-11-02')],
    ['without reasons', { reasons: ' ' }, invalid('reasons', 'EMPTY')],
  ])('refused: %s', (_, change, refusal) => {
    const act = Object.fromEntries(
      Object.entries({ ...founded, ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as DecideComplaint;
    given(complainedOf())
      .when((file) => decideDecideComplaint(file, act, onThe('2026-11-05')))
      .refused(refusal);
  });

  it('rectified on the very day of the order', () => {
    given(complainedOf())
      .when((file) => decideDecideComplaint(file, { ...founded, dueOn: founded.on }, onThe('2026-11-05')))
      .isDone();
  });

  it('is decided once', () => {
    const decided = complainedOf().and({ fact: 'COMPLAINT_DECIDED', ...founded });
    given(decided)
      .when((file) => decideDecideComplaint(file, founded, onThe('2026-11-05')))
      .refused({ code: 'COMPLAINT_ALREADY_DECIDED', on: day('2026-11-05') });
  });

  it.each([
    ['2026-11-20', undefined],
    ['2026-11-23', { deadline: 'RECTIFICATION_DUE', due: '2026-11-20' }],
  ])('put right on %s: late %j, and done all the same', (rectifiedOn, late) => {
    const told = complainedOf().and({ fact: 'COMPLAINT_DECIDED', ...founded });
    const act = { on: day(rectifiedOn), ref: '1', text: '已向申请人致歉并补发' };
    const outcome = decideRecordRectification(told.file(), act, onThe(rectifiedOn));
    const [fact] = outcome.ok ? outcome.value.facts('') : [];
    expect(fact).toEqual({ fact: 'COMPLAINT_RECTIFIED', ...act, ...(late ? { late } : {}) });
  });

  const ordered = complainedOf().and({ fact: 'COMPLAINT_DECIDED', ...founded });
  const criticised = complainedOf().and({
    fact: 'COMPLAINT_DECIDED',
    on: founded.on,
    ref: '1',
    founded: true,
    measure: 'CRITICISM_CIRCULATED',
    reasons: '查证属实',
  });
  const nothing = { code: 'NOTHING_TO_RECTIFY', article: '47' } as const;

  it.each<readonly [string, CaseFileBuilder, object, Refusal]>([
    ['of a complaint that is not there', ordered, { ref: '2' }, invalid('ref', 'UNKNOWN')],
    ['of a complaint not yet decided', complainedOf(), {}, nothing],
    ['where nobody ordered any', criticised, {}, nothing],
    [
      'a second time',
      ordered.and({ fact: 'COMPLAINT_RECTIFIED', on: day('2026-11-10'), ref: '1', text: '已补发' }),
      {},
      nothing,
    ],
    ['that says nothing', ordered, { text: '' }, invalid('text', 'EMPTY')],
    ['before the order', ordered, { on: day('2026-11-04') }, tooEarly('on', '2026-11-04', '2026-11-05')],
    [
      'before the complaint',
      complainedOf(),
      { on: day('2026-10-30') },
      tooEarly('on', '2026-10-30', '2026-11-02'),
    ],
  ])('no rectification %s', (_, told, change, refusal) => {
    const act = { on: day('2026-11-11'), ref: '1', text: '已补发', ...change };
    given(told)
      .when((file) => decideRecordRectification(file, act, onThe('2026-11-11')))
      .refused(refusal);
  });

  it('the agency cannot void it, nor is kept by it from voiding its own last act', () => {
    const told = complainedOf(aCaseIn('SIGNED'));
    const signedAt = told.journal().find(({ fact }) => fact.fact === 'REPLY_SIGNED')?.seq;
    expect(told.file().voidable).toEqual([signedAt]);
  });
});

describe('who decides a complaint (art. 47)', () => {
  const file = complainedOf().file();
  const authority = agencies.countyOffice;

  it.each([
    ['a supervisor of the supervising authority', staffWith('SUPERVISOR', authority), undefined],
    ['a supervisor the agency named for itself', staffWith('SUPERVISOR'), 'ROLE_MISSING'],
    ['the head of the agency complained of', staffWith('OFFICE_HEAD'), 'ROLE_MISSING'],
    ['the applicant', { kind: 'APPLICANT', caseId }, 'ROLE_MISSING'],
  ] as const)('%s: %s', (_, actor, refusal) => {
    expect(refusalToPerform(actor, 'decideComplaint', file, authority.id)).toBe(refusal);
  });

  it('the applicant files a complaint about his own case, and no other', () => {
    const other = { kind: 'APPLICANT', caseId: 'another' } as const;
    expect(
      refusalToPerform({ kind: 'APPLICANT', caseId }, 'fileComplaint', file, authority.id),
    ).toBeUndefined();
    expect(refusalToPerform(other, 'fileComplaint', file, authority.id)).toBe('NOT_THE_APPLICANT');
  });
});

function invalid(path: string, problem: 'EMPTY' | 'NOT_ALLOWED' | 'UNKNOWN'): Refusal {
  return { code: 'INVALID_INPUT', path, problem };
}

function tooEarly(path: string, on: string, bound: string): Refusal {
  return { code: 'DAY_REFUSED', path, problem: 'BEFORE_THE_STEP_IT_FOLLOWS', on: day(on), bound: day(bound) };
}
