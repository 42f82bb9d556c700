import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideReplyOnTheSpot } from '../../src/case-file/acts/reply-on-the-spot.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { nextStepOf } from '../../src/case-file/fact-wording.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { noticed, pay, served } from '../support/builders-fees.ts';
import { nonexistent, providedWith } from '../support/builders-replies.ts';

const calendar = shippedCalendar();

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
