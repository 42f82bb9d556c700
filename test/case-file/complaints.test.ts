import { describe, expect, it } from '@jest/globals';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { day } from '../../src/calendar/day.ts';
import { type DecideComplaint, decideDecideComplaint } from '../../src/case-file/acts/decide-complaint.ts';
import { decideFileComplaint } from '../../src/case-file/acts/file-complaint.ts';
import { decideRecordRectification } from '../../src/case-file/acts/record-rectification.ts';
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

  it.each([
    [
      'founded without a measure (art. 47)',
      { measure: undefined, dueOn: undefined },
      'COMPLAINT_MEASURE_MISSING',
    ],
    ['unfounded with a measure', { founded: false }, 'INVALID_INPUT'],
    ['an order to rectify without its day', { dueOn: undefined }, 'INVALID_INPUT'],
    ['criticism with a day', { measure: 'CRITICISM_CIRCULATED' }, 'INVALID_INPUT'],
    ['a day that has passed', { dueOn: day('2026-11-04') }, 'DAY_REFUSED'],
    ['a complaint that is not there', { ref: '2' }, 'INVALID_INPUT'],
    ['decided before it was made', { on: day('2026-10-30') }, 'DAY_REFUSED'],
  ] as const)('refused: %s', (_, change, code) => {
    const act = Object.fromEntries(
      Object.entries({ ...founded, ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as DecideComplaint;
    given(complainedOf())
      .when((file) => decideDecideComplaint(file, act, onThe('2026-11-05')))
      .refusedWith(code);
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
    expect(fact?.late).toEqual(late);
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
