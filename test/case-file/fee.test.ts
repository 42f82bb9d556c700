import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideCountItems } from '../../src/case-file/acts/count-items.ts';
import { decideIssueFeeNotice, type IssueFeeNotice } from '../../src/case-file/acts/issue-fee-notice.ts';
import { decideLapseApplication } from '../../src/case-file/acts/lapse-application.ts';
import { decideRecordPayment } from '../../src/case-file/acts/record-payment.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import { decideReplyOnTheSpot } from '../../src/case-file/acts/reply-on-the-spot.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { awaitsService } from '../../src/case-file/awaits-service.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { nextStepOf } from '../../src/case-file/fact-wording.ts';
import { mayLapseFrom } from '../../src/case-file/lapse-term.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder, nonexistent, providedWith } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { anApplication } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

const calendar = shippedCalendar();

function charge(told: CaseFileBuilder, on: string, basis: IssueFeeNotice['basis'], earlierItems = 0) {
  return given(told).when((file) =>
    decideIssueFeeNotice(file, { on: day(on), basis, by: 'POST' }, onThe(on), earlierItems),
  );
}

function pay(told: CaseFileBuilder, on: string, amountInFen = 20_000) {
  return given(told).when((file) =>
    decideRecordPayment(file, { on: day(on), amountInFen, receiptNo: '0001' }, onThe(on)),
  );
}

function lapse(told: CaseFileBuilder, on: string) {
  return given(told).when((file) => decideLapseApplication(file, { on: day(on) }, onThe(on)));
}

function wanting(change: Parameters<typeof anApplication>[0]): CaseFileBuilder {
  return aCaseFile().receivedAtWindow('2026-03-02', anApplication(change)).registered().assigned().accepted();
}

/** Deadline case E01: received 2026-03-02, notice of 2026-03-18 served on 2026-03-20; payable until 2026-04-20. */
const noticed = aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-18');
const served = noticed.feeNoticeServed('2026-03-20');

describe('收费通知 (art. 42): the amount is computed', () => {
  it('by items, after 28 others of the month: 5 cost 800 yuan', () => {
    const decision = charge(aCaseIn('IN_HANDLING'), '2026-03-18', { items: 5 }, 28).then({
      fact: 'FEE_NOTICE_SENT',
      on: '2026-03-18',
      documentNo: 'NO-1',
      basis: { tariff: 'ITEMS', month: '2026-03', earlierItems: 28, items: 5 },
      amountInFen: 80_000,
      by: 'POST',
    });
    expect(decision?.series).toBe('FEE_NOTICE');
  });

  it('by pages: 68 cost 380 yuan, whatever else was asked in the month', () => {
    charge(aCaseIn('IN_HANDLING'), '2026-03-18', { pages: 68 }, 99).then({
      fact: 'FEE_NOTICE_SENT',
      on: '2026-03-18',
      documentNo: 'NO-1',
      basis: { tariff: 'PAGES', pages: 68 },
      amountInFen: 38_000,
      by: 'POST',
    });
  });

  it.each([
    ['ten items', { items: 10 }, 0],
    ['three after seven', { items: 3 }, 7],
    ['thirty pages', { pages: 30 }, 99],
  ])('%s: nothing to charge', (_what, basis, earlier) => {
    charge(aCaseIn('IN_HANDLING'), '2026-03-18', basis, earlier).refused({
      code: 'NOTHING_TO_CHARGE',
      article: '42',
    });
  });

  it.each([
    ['basis.items', { items: 0 }, 500],
    ['basis.items', { items: 501 }, 500],
    ['basis.pages', { pages: 1.5 }, 100_000],
  ])('refused at the field %s', (path, basis, limit) => {
    charge(aCaseIn('IN_HANDLING'), '2026-03-18', basis).refused({
      code: 'INVALID_INPUT',
      path,
      problem: 'OUT_OF_RANGE',
      limit,
    });
  });

  it('on the due day yes, the day after no (settled: refused when late)', () => {
    charge(aCaseIn('IN_HANDLING'), '2026-03-30', { items: 12 }).then({
      fact: 'FEE_NOTICE_SENT',
      on: '2026-03-30',
      documentNo: 'NO-1',
      basis: { tariff: 'ITEMS', month: '2026-03', earlierItems: 0, items: 12 },
      amountInFen: 20_000,
      by: 'POST',
    });
    charge(aCaseIn('IN_HANDLING'), '2026-03-31', { items: 12 }).refused({
      code: 'FEE_NOTICE_AFTER_EXPIRY',
      article: '42',
      due: day('2026-03-30'),
    });
  });

  it('within an extension it is in time', () => {
    charge(aCaseIn('IN_HANDLING').extended('2026-03-30', 20), '2026-04-28', { pages: 31 }).then({
      fact: 'FEE_NOTICE_SENT',
      on: '2026-04-28',
      documentNo: 'NO-1',
      basis: { tariff: 'PAGES', pages: 31 },
      amountInFen: 1_000,
      by: 'POST',
    });
  });

  it('an application received before 2021-01-01: the measures were not in force', () => {
    const told = aCaseFile().receivedAtWindow('2020-12-31').registered().assigned().accepted();
    charge(told, '2021-01-04', { items: 12 }).refused({
      code: 'LAW_NOT_IN_FORCE',
      article: '42',
      inForceOn: day('2021-01-01'),
    });
  });

  it('one at a time, and one in all', () => {
    charge(noticed, '2026-03-19', { items: 12 }).refused({
      code: 'FEE_NOTICE_OPEN',
      article: '42',
      documentNo: '清湖自然资费〔2026〕1号',
    });
    charge(served.feePaid('2026-04-10'), '2026-04-13', { pages: 68 }).refused({
      code: 'FEE_ALREADY_PAID',
      article: '42',
      on: day('2026-04-10'),
    });
  });

  it.each([
    ['paper by post', { form: 'PAPER', delivery: 'POST' }, true],
    ['an electronic file by e-mail', { form: 'ELECTRONIC', delivery: 'EMAIL' }, true],
    ['a disc fetched in person', { form: 'DISC', delivery: 'PICK_UP' }, true],
    ['an electronic file from the portal', { form: 'ELECTRONIC', delivery: 'ONLINE' }, false],
    ['reading on site', { form: 'PAPER', delivery: 'INSPECTION_ON_SITE' }, false],
  ] as const)('pages of %s: may be charged for: %s', (_what, change, allowed) => {
    const outcome = charge(wanting(change), '2026-03-18', { pages: 68 });
    if (allowed) outcome.isDone();
    else outcome.refused({ code: 'PAGE_TARIFF_NOT_APPLICABLE', article: '42', because: 'NOTHING_COPIED' });
  });
});

describe('计件: 一事一申请', () => {
  function count(told: CaseFileBuilder, items: number) {
    return given(told).when((file) =>
      decideCountItems(file, { on: day('2026-03-20'), items }, onThe('2026-03-20')),
    );
  }

  it('an application is one item until it is counted', () => {
    expect(rowOf(aCaseIn('IN_HANDLING').file(), calendar).items).toBe(1);
    count(aCaseIn('IN_HANDLING'), 8).then({ fact: 'ITEMS_COUNTED', on: '2026-03-20', items: 8 });
    expect(rowOf(aCaseIn('IN_HANDLING').itemsCounted(8).file(), calendar).items).toBe(8);
    expect(rowOf(noticed.file(), calendar).items).toBe(12);
  });

  it('not against a notice that was given', () => {
    count(noticed, 8).refusedWith('FEE_NOTICE_OPEN');
    count(aCaseIn('IN_HANDLING'), 0).refusedWith('INVALID_INPUT');
  });
});

describe('送达收费通知: the term to pay runs from it', () => {
  it.each([
    ['FAILED of the fee notice', noticed, 'FEE_NOTICE', refused, undefined],
    ['a reply that is not out', noticed, 'REPLY', signed, 'LETTER_NOT_OUT'],
    ['a fee notice there is none of', aCaseIn('IN_HANDLING'), 'FEE_NOTICE', signed, 'LETTER_NOT_OUT'],
    ['a fee notice twice', served, 'FEE_NOTICE', signed, 'ALREADY_SERVED'],
  ] as const)('%s', (_what, told, letter, how, code) => {
    const evidence = how('2026-03-23');
    const outcome = given(told).when((file) =>
      decideRecordService(file, { letter, evidence }, onThe('2026-03-23')),
    );
    const letterSeq = told.journal().length;
    if (code) outcome.refusedWith(code);
    else outcome.then({ fact: 'SERVICE_FAILED', on: '2026-03-23', letter, letterSeq, evidence });
  });

  it('is of the day the notice came, whatever the case did since, and not of one before it was sent', () => {
    const since = noticed.correctionNoticeSent('2026-03-23');
    const letter = 'FEE_NOTICE';
    given(since)
      .when((file) =>
        decideRecordService(file, { letter, evidence: signed('2026-03-20') }, onThe('2026-03-23')),
      )
      .then({ fact: 'FEE_NOTICE_SERVED', on: '2026-03-20', evidence: signed('2026-03-20') });
    given(since)
      .when((file) =>
        decideRecordService(file, { letter, evidence: signed('2026-03-17') }, onThe('2026-03-18')),
      )
      .refused({
        code: 'DAY_REFUSED',
        path: 'evidence.on',
        problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
        on: day('2026-03-17'),
        bound: day('2026-03-18'),
      });
  });

  it('with a correction notice out as well, each is named', () => {
    const both = noticed.correctionNoticeSent('2026-03-19');
    const evidence = signed('2026-03-20');
    given(both)
      .when((file) => decideRecordService(file, { letter: 'FEE_NOTICE', evidence }, onThe('2026-03-20')))
      .then({ fact: 'FEE_NOTICE_SERVED', on: '2026-03-20', evidence });
    given(both)
      .when((file) =>
        decideRecordService(file, { letter: 'CORRECTION_NOTICE', evidence }, onThe('2026-03-20')),
      )
      .then({ fact: 'CORRECTION_NOTICE_SERVED', on: '2026-03-20', evidence });
  });

  function signed(on: string) {
    return { kind: 'SIGNED', on: day(on), signer: '周沐言', relation: 'ADDRESSEE' } as const;
  }

  function refused(on: string) {
    return { kind: 'SIGNATURE_REFUSED', on: day(on), refusedBy: '周沐言' } as const;
  }
});

describe('缴费', () => {
  it.each([
    // Deadline case E01.
    ['2026-04-10', '2026-05-12'],
    // The last day of the term.
    ['2026-04-20', '2026-05-20'],
  ])('paid %s: a new period from the day after, due %s (AMB-15)', (on, due) => {
    const decision = pay(served, on).then({ fact: 'FEE_PAID', on, amountInFen: 20_000, receiptNo: '0001' });
    expect(decision?.warnings).toBeUndefined();
    expect(rowOf(served.feePaid(on).file(), calendar).dueOn).toBe(due);
  });

  it('paid the day after the term: recorded, the caller warned, no new period', () => {
    const decision = pay(served, '2026-04-21').then({
      fact: 'FEE_PAID',
      on: '2026-04-21',
      amountInFen: 20_000,
      receiptNo: '0001',
    });
    expect(decision?.warnings).toEqual([{ code: 'LATE_PAYMENT', path: 'on' }]);
    const row = rowOf(served.feePaid('2026-04-21').file(), calendar);
    expect([row.replyDueOn, row.paymentDueOn]).toEqual(['2026-03-30', undefined]);
  });

  it('before its notice: refused with the article', () => {
    pay(aCaseIn('IN_HANDLING'), '2026-03-18').refused({ code: 'PAYMENT_BEFORE_NOTICE', article: '42' });
    pay(noticed, '2026-03-17').refused({
      code: 'PAYMENT_BEFORE_NOTICE',
      article: '42',
      sentOn: day('2026-03-18'),
    });
    pay(served.feePaid('2026-04-10'), '2026-04-13').refused({ code: 'PAYMENT_BEFORE_NOTICE', article: '42' });
  });

  it.each([0, 19_999, 20_001])('%s fen for a notice of 20,000: refused', (amountInFen) => {
    pay(served, '2026-04-10', amountInFen).refused({
      code: 'PAYMENT_AMOUNT_DIFFERS',
      article: '42',
      amountInFen: 20_000,
    });
  });
});

describe('while a fee is awaited the office is neither silent nor late', () => {
  it('nothing is due, and the applicant is told to pay', () => {
    const row = rowOf(served.file(), calendar);
    expect([row.dueOn, row.replyDueOn, row.paymentDueOn]).toEqual([undefined, '2026-03-30', '2026-04-20']);
    expect(nextStepOf(row).zh).toBe('请按收费通知缴费。');
    expect(nextStepOf(rowOf(served.feePaid('2026-04-10').file(), calendar)).zh).toBe('承办人正在办理。');
    expect(deadlinesOf(served.file(), calendar, day('2026-04-13')).deadlines.RECONSIDERATION_APPLY_BY).toBe(
      undefined,
    );
  });

  it('nothing is released: neither signed nor sent', () => {
    const unpaid = {
      code: 'FEE_UNPAID',
      article: '42',
      documentNo: '清湖自然资费〔2026〕1号',
      amountInFen: 20_000,
    } as const;
    given(aCaseIn('APPROVED').feeNoticeSent('2026-03-18'))
      .when((file) => decideSignReply(file, { on: day('2026-03-19') }, onThe('2026-03-19')))
      .refused(unpaid);
    given(aCaseIn('SIGNED').feeNoticeSent('2026-03-18'))
      .when((file) => decideSendReply(file, { on: day('2026-03-19'), by: 'ELECTRONIC' }, onThe('2026-03-19')))
      .refused(unpaid);
    given(noticed)
      .when((file) => {
        const reply = providedWith('方案.pdf');
        const released = new Set(['ab'.repeat(32)]);
        return decideReplyOnTheSpot(
          file,
          { on: day('2026-03-19'), reply, evidence: '签收' },
          released,
          onThe('2026-03-19'),
        );
      })
      .refused(unpaid);
    given(aCaseIn('APPROVED').feeNoticeSent('2026-03-18').feePaid('2026-03-20'))
      .when((file) => decideSignReply(file, { on: day('2026-03-20') }, onThe('2026-03-20')))
      .isDone();
  });

  it('a reply that releases nothing may leave, after the old due day too, and is not late', () => {
    const signed = aCaseIn('IN_HANDLING')
      .searched('2026-03-06')
      .feeNoticeSent('2026-03-18')
      .drafted('2026-03-18', nonexistent)
      .reviewRequested()
      .legalReviewPassed()
      .secrecyReviewPassed()
      .signed('2026-03-19');
    given(signed)
      .when((file) => decideSendReply(file, { on: day('2026-04-01'), by: 'ELECTRONIC' }, onThe('2026-04-01')))
      .then({ fact: 'REPLY_SENT', on: '2026-04-01', by: 'ELECTRONIC' });
  });
});

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
