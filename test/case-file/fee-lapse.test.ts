import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { awaitsService } from '../../src/case-file/awaits-service.ts';
import { nextStepOf } from '../../src/case-file/fact-wording.ts';
import { mayLapseFrom } from '../../src/case-file/lapse-term.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseFile, aCaseIn } from '../support/builders.ts';
import { lapse, noticed, served } from '../support/builders-fees.ts';

const calendar = shippedCalendar();

describe('可视为放弃之日, said ahead', () => {
  it.each([
    ['not served: nobody knows yet', noticed, undefined],
    ['served', served, '2026-04-21'],
    ['a payment was declared', served.paymentDeclared('2026-03-23'), undefined],
    ['paid', served.feePaid('2026-03-23'), undefined],
    ['withdrawn', served.withdrawn('2026-03-23'), undefined],
  ])('%s', (_what, told, from) => {
    expect(mayLapseFrom(told.file(), calendar, day('2026-03-24'))).toBe(from);
  });

  it('the term to pay is counted from the sending only until the service is recorded', () => {
    expect(awaitsService('PAYMENT_DUE', noticed.file())).toBe(true);
    expect(awaitsService('PAYMENT_DUE', served.file())).toBe(false);
    expect(awaitsService('PAYMENT_DUE', noticed.feePaid('2026-03-20').file())).toBe(false);
    expect(awaitsService('REPLY_DUE', noticed.file())).toBe(false);
  });
});

describe('视为放弃 for a fee not paid (信息处理费管理办法)', () => {
  it.each([
    ['nothing is awaited', aCaseIn('IN_HANDLING'), '2026-04-21', 'NOTHING_AWAITED'],
    ['the notice was not served', noticed, '2026-06-01', 'SERVICE_PROOF_MISSING'],
    ['it was paid in time', served.feePaid('2026-04-10'), '2026-04-21', 'NOTHING_AWAITED'],
  ] as const)('refused: %s', (_what, told, on, code) => {
    lapse(told, on).refusedWith(code);
  });

  it('on the last day the term runs', () => {
    lapse(served, '2026-04-20').refused({
      code: 'PAYMENT_TERM_RUNNING',
      article: '42',
      mayLapseFrom: day('2026-04-21'),
    });
  });

  it.each([
    ['unpaid', served],
    ['paid after its term', served.feePaid('2026-04-21')],
  ])('on the first working day after it, %s', (_what, told) => {
    const decision = lapse(told, '2026-04-21').then({
      fact: 'LAPSED',
      on: '2026-04-21',
      ground: 'LAPSED_FEE',
      documentNo: 'NO-1',
    });
    expect(decision?.series).toBe('LAPSE_NOTICE');
  });

  it('across National Day (deadline case E02): served 2026-09-28, payable until 2026-10-30, from 2026-11-02', () => {
    const told = aCaseFile()
      .receivedAtWindow('2026-09-07')
      .registered()
      .assigned()
      .accepted()
      .feeNoticeSent('2026-09-24')
      .feeNoticeServed('2026-09-28');
    expect(rowOf(told.file(), calendar).paymentDueOn).toBe('2026-10-30');
    lapse(told, '2026-10-31').refusedWith('PAYMENT_TERM_RUNNING');
    lapse(told, '2026-11-02').then({
      fact: 'LAPSED',
      on: '2026-11-02',
      ground: 'LAPSED_FEE',
      documentNo: 'NO-1',
    });
  });

  it('ends the case as D62, and the applicant is told why', () => {
    const row = rowOf(served.lapsed('2026-04-21').file(), calendar);
    expect([row.state, row.outcome, row.closedOn, row.dueOn, row.paymentDueOn]).toEqual([
      'LAPSED',
      'LAPSED_FEE',
      '2026-04-21',
      undefined,
      undefined,
    ]);
    expect(nextStepOf(row).zh).toBe('因逾期未缴费，已按放弃申请处理。');
  });
});
