import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideRecordPaymentNotFound } from '../../src/case-file/acts/record-payment-not-found.ts';
import { waitsOf } from '../../src/case-file/case-waits.ts';
import { factWording } from '../../src/case-file/fact-wording.ts';
import { noMatters, publicNames } from '../../src/case-file/names-of-marks.ts';
import { nextStepsOf } from '../../src/case-file/next-steps.ts';
import { submittedFilesOf } from '../../src/case-file/submitted-files.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { aFile } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

const finding = '财政专户没有这个凭证号的款项。';

function declared(): CaseFileBuilder {
  return aCaseIn('IN_HANDLING')
    .feeNoticeSent('2026-03-12')
    .feeNoticeServed('2026-03-13')
    .paymentDeclared('2026-03-16');
}

function looked(told: CaseFileBuilder, on: string, words = finding) {
  const act = { on: day(on), finding: words };
  return given(told).when((file) => decideRecordPaymentNotFound(file, act, onThe(on)));
}

describe('记录未到账 (art. 42): what was declared is not there', () => {
  it('is recorded on the day of the declaration or later, with where the office looked', () => {
    looked(declared(), '2026-03-16').then({ fact: 'PAYMENT_NOT_FOUND', on: '2026-03-16', finding });
  });

  it('not before it was declared', () => {
    looked(declared(), '2026-03-13').refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-13'),
      bound: day('2026-03-16'),
    });
  });

  it('not without saying where', () => {
    looked(declared(), '2026-03-16', ' ').refused({
      code: 'INVALID_INPUT',
      path: 'finding',
      problem: 'EMPTY',
    });
  });

  it.each([
    ['nothing was declared', aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-12')],
    ['it was looked for already', declared().paymentNotFound('2026-03-16')],
    ['the money came', declared().feePaid('2026-03-16')],
  ])('not where %s', (_, told) => {
    looked(told, '2026-03-16').refused({ code: 'NO_PAYMENT_DECLARED', article: '42' });
  });

  it('the fee is owed as before: the applicant is waited for again, and no clock moves', () => {
    const [before, after] = [declared().file(), declared().paymentNotFound('2026-03-17').file()];
    expect([before, after].map((file) => nextStepsOf(file).map(({ task }) => task))).toEqual([
      ['CONFIRM_PAYMENT'],
      [],
    ]);
    expect([before, after].map((file) => waitsOf(file).map(({ kind }) => kind))).toEqual([[], ['FEE']]);
    expect(after.clockFacts).toEqual(before.clockFacts);
    // Beside the case: what is next in it may have happened before.
    expect(after.lastStepOn).toBe(before.lastStepOn);
  });

  it('what was declared is kept, its voucher too, beside the next declaration', () => {
    const told = declared().paymentNotFound('2026-03-17').paymentDeclared('2026-03-18');
    expect(told.file().feeNotices.at(-1)).toMatchObject({
      declared: { on: '2026-03-18' },
      notFound: [{ on: '2026-03-17', declared: { on: '2026-03-16', voucherNo: 'HK20260001' } }],
    });
    expect(submittedFilesOf(told.file())).toEqual([aFile('回单.pdf'), aFile('回单.pdf')]);
  });

  it('reads so', () => {
    const fact = { fact: 'PAYMENT_NOT_FOUND', on: day('2026-03-17'), finding } as const;
    expect(factWording(fact, publicNames(noMatters))).toEqual({
      zh: `经核对，申报的缴费没有到账：“${finding}”`,
      en: `The payment that was declared has not been found: “${finding}”`,
    });
  });
});
