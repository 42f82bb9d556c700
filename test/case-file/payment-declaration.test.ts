import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideDeclarePayment } from '../../src/case-file/acts/declare-payment.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { aFile } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

function charged(): CaseFileBuilder {
  return aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-12');
}

function declared(told: CaseFileBuilder, changes: { readonly paidOn?: string; readonly voucherNo?: string }) {
  const { paidOn = '2026-03-13', voucherNo = 'HK20260001' } = changes;
  const act = { on: day('2026-03-16'), paidOn: day(paidOn), voucherNo, files: [aFile('回单.pdf')] };
  return given(told).when((file) => decideDeclarePayment(file, act, onThe('2026-03-16')));
}

describe('申报缴费 (art. 42): the office is told where to look; no period begins', () => {
  it.each(['2026-03-12', '2026-03-16'])('paid on %s', (paidOn) => {
    const documentNo = charged().file().feeNotices[0]?.documentNo;
    declared(charged(), { paidOn }).then({
      fact: 'PAYMENT_DECLARED',
      on: '2026-03-16',
      documentNo,
      paidOn,
      voucherNo: 'HK20260001',
      files: [aFile('回单.pdf')],
    });
  });

  it.each([
    ['before it was asked for', '2026-03-11', 'BEFORE_THE_STEP_IT_FOLLOWS', '2026-03-12'],
    ['on a day that has not come', '2026-03-17', 'IN_THE_FUTURE', '2026-03-16'],
  ] as const)('not paid %s', (_, paidOn, problem, bound) => {
    declared(charged(), { paidOn }).refused({
      code: 'DAY_REFUSED',
      path: 'paidOn',
      problem,
      on: day(paidOn),
      bound: day(bound),
    });
  });

  it('not without a number to look for', () => {
    declared(charged(), { voucherNo: ' ' }).refused({
      code: 'INVALID_INPUT',
      path: 'voucherNo',
      problem: 'EMPTY',
    });
  });

  it.each([
    ['nothing is to be paid', aCaseIn('IN_HANDLING')],
    ['it is paid', charged().feePaid('2026-03-13')],
  ])('not where %s', (_, told) => {
    declared(told, {}).refused({ code: 'PAYMENT_BEFORE_NOTICE', article: '42' });
  });

  it('the last one stands beside the notice, and the clock knows nothing of it', () => {
    const told = charged().paymentDeclared('2026-03-13').paymentDeclared('2026-03-16');
    expect(told.file().feeNotices.at(-1)).toMatchObject({
      declared: { on: '2026-03-16', voucherNo: 'HK20260001' },
    });
    expect(told.file().feeNotices.at(-1)?.paid).toBeUndefined();
    expect(told.file().clockFacts).toEqual(charged().file().clockFacts);
    expect(told.file().lastStepOn).toBe(charged().file().lastStepOn);
  });
});
