import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { type Day, day } from '../../src/calendar/day.ts';
import { decideFeeReview, type DecideFeeReview } from '../../src/case-file/acts/decide-fee-review.ts';
import { decideIssueFeeNotice } from '../../src/case-file/acts/issue-fee-notice.ts';
import { decideRecordFeeObjection } from '../../src/case-file/acts/record-fee-objection.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import type { ServedLetter } from '../../src/case-file/facts/service-facts.ts';
import { openMatters } from '../../src/case-file/open-matters.ts';
import type { InputProblem } from '../../src/case-file/refusals.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { lapse, noticed, pay, served } from '../support/builders-fees.ts';
import { given } from '../support/builders-given.ts';

const calendar = shippedCalendar();

const inHandling = aCaseIn('IN_HANDLING');
const objected = served.feeObjectionReceived('2026-03-24');
const documentNo = '清湖自然资核〔2026〕1号';

function object(told: CaseFileBuilder, on: string, text = '其中一件已经撤回') {
  return given(told).when((file) => decideRecordFeeObjection(file, { on: day(on), text }, onThe(on)));
}

function review(told: CaseFileBuilder, on: string, change: Partial<DecideFeeReview> = {}, earlierItems = 0) {
  const act = { outcome: 'UPHELD', reasons: '经核对申请内容', by: 'POST', on: day(on), ...change } as const;
  return given(told).when((file) => decideFeeReview(file, act, onThe(on), earlierItems));
}

function serve(told: CaseFileBuilder, letter: ServedLetter, on: string) {
  const evidence = { kind: 'SIGNED', on: day(on), signer: '周沐言', relation: 'ADDRESSEE' } as const;
  return given(told).when((file) => decideRecordService(file, { letter, evidence }, onThe(on)));
}

function sign(told: CaseFileBuilder, on: string) {
  return given(told).when((file) => decideSignReply(file, { on: day(on) }, onThe(on)));
}

function charge(told: CaseFileBuilder, on: string) {
  const act = { on: day(on), basis: { pages: 68 }, by: 'POST' } as const;
  return given(told).when((file) => decideIssueFeeNotice(file, act, onThe(on), 0));
}

function duesOf(told: CaseFileBuilder, asOf = '2026-05-20'): readonly (Day | undefined)[] {
  const { REPLY_DUE, PAYMENT_DUE } = deadlinesOf(told.file(), calendar, day(asOf)).deadlines;
  return [REPLY_DUE, PAYMENT_DUE];
}

describe('收到收费异议 (art. 42): once, while the notice is unpaid', () => {
  it('as the applicant put it, served or not, in the term or after it', () => {
    const text = '其中一件已经撤回';
    object(noticed, '2026-03-19').then({ fact: 'FEE_OBJECTION_RECEIVED', on: '2026-03-19', text });
    object(served, '2026-04-21').then({ fact: 'FEE_OBJECTION_RECEIVED', on: '2026-04-21', text });
  });

  it('is refused without a notice, before it, for one that is paid, twice, after the review, and without a word', () => {
    object(inHandling, '2026-03-19').refused({ code: 'NO_FEE_NOTICE_OPEN', article: '42' });
    object(noticed, '2026-03-17').refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-17'),
      bound: day('2026-03-18'),
    });
    object(served.feePaid('2026-04-10'), '2026-04-13').refused({ code: 'NO_FEE_NOTICE_OPEN', article: '42' });
    object(objected, '2026-03-25').refused({
      code: 'FEE_OBJECTION_RECORDED',
      article: '42',
      on: day('2026-03-24'),
    });
    object(objected.feeReviewed('UPHELD', '2026-03-27'), '2026-03-30').refused({
      code: 'FEE_ALREADY_REVIEWED',
      article: '42',
      on: day('2026-03-27'),
      documentNo,
    });
    object(served, '2026-03-24', ' ').refused({ code: 'INVALID_INPUT', path: 'text', problem: 'EMPTY' });
  });
});

describe('收费复核: upheld, lowered, withdrawn; once', () => {
  const frame = {
    fact: 'FEE_REVIEW_DECIDED',
    on: '2026-03-27',
    documentNo: 'NO-1',
    reasons: '经核对申请内容',
    by: 'POST',
  };

  it('upheld, on an objection', () => {
    const decision = review(objected, '2026-03-27').then({ ...frame, review: { outcome: 'UPHELD' } });
    expect(decision).toMatchObject({ series: 'FEE_REVIEW', warnings: [] });
  });

  it('lowered: 28 others of the month, 4 items instead of 12; the sum is computed', () => {
    review(objected, '2026-03-27', { outcome: 'AMOUNT_CHANGED', basis: { items: 1 } }, 28).then({
      ...frame,
      review: {
        outcome: 'AMOUNT_CHANGED',
        basis: { tariff: 'ITEMS', month: '2026-03', earlierItems: 28, items: 1 },
        amountInFen: 10_000,
      },
    });
  });

  it('lowered: by pages instead of items', () => {
    review(objected, '2026-03-27', { outcome: 'AMOUNT_CHANGED', basis: { pages: 31 } }).then({
      ...frame,
      review: { outcome: 'AMOUNT_CHANGED', basis: { tariff: 'PAGES', pages: 31 }, amountInFen: 1_000 },
    });
  });

  it('withdrawn, or lowered, though nobody objected; upheld only where somebody did', () => {
    review(served, '2026-03-27', { outcome: 'WITHDRAWN' }).then({
      ...frame,
      review: { outcome: 'WITHDRAWN' },
    });
    review(served, '2026-03-27', { outcome: 'AMOUNT_CHANGED', basis: { items: 11 } }).isDone();
    review(served, '2026-03-27').refused({ code: 'NO_FEE_OBJECTION', article: '42' });
  });

  it.each<readonly [string, Partial<DecideFeeReview>, string, InputProblem]>([
    ['a changed sum without its basis', { outcome: 'AMOUNT_CHANGED' }, 'basis', 'EMPTY'],
    ['a basis where nothing is changed', { basis: { items: 11 } }, 'basis', 'NOT_ALLOWED'],
    ['no reasons', { reasons: '' }, 'reasons', 'EMPTY'],
  ])('is refused: %s', (_, change, path, problem) => {
    review(objected, '2026-03-27', change).refused({ code: 'INVALID_INPUT', path, problem });
  });

  it.each([
    ['the same sum', { items: 12 }],
    ['more', { items: 13 }],
    ['more, by pages', { pages: 68 }],
  ])('AMB-32: never to %s', (_, basis) => {
    review(objected, '2026-03-27', { outcome: 'AMOUNT_CHANGED', basis }).refused({
      code: 'FEE_NOT_LOWER',
      article: '42',
      amountInFen: 20_000,
    });
  });

  it('a sum of nothing is a withdrawal', () => {
    review(objected, '2026-03-27', { outcome: 'AMOUNT_CHANGED', basis: { items: 10 } }).refused({
      code: 'NOTHING_TO_CHARGE',
      article: '42',
    });
  });

  it('not before the objection, not of what is paid, not twice', () => {
    review(objected, '2026-03-23').refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-23'),
      bound: day('2026-03-24'),
    });
    review(served.feePaid('2026-04-10'), '2026-04-13', { outcome: 'WITHDRAWN' }).refused({
      code: 'NO_FEE_NOTICE_OPEN',
      article: '42',
    });
    review(objected.feeReviewed('AMOUNT_CHANGED', '2026-03-27'), '2026-03-30', {
      outcome: 'WITHDRAWN',
    }).refused({
      code: 'FEE_ALREADY_REVIEWED',
      article: '42',
      on: day('2026-03-27'),
      documentNo,
    });
  });
});

describe('AMB-30: an objection, and a review that upholds, stop no term', () => {
  const upheld = objected.feeReviewed('UPHELD', '2026-03-27');

  it.each([
    ['AMB-30: the notice alone', served, ['2026-03-30', '2026-04-20']],
    ['AMB-30: an objection of 2026-03-24', objected, ['2026-03-30', '2026-04-20']],
    ['AMB-30: upheld on 2026-03-27', upheld, ['2026-03-30', '2026-04-20']],
    ['AMB-30: upheld, paid on 2026-04-10', upheld.feePaid('2026-04-10'), ['2026-05-12', '2026-04-20']],
  ])('%s', (_, told, dues) => {
    expect(duesOf(told)).toEqual(dues);
  });

  it('nothing lapses before the review', () => {
    lapse(served, '2026-04-21').isDone();
    lapse(objected, '2026-04-21').refused({
      code: 'FEE_OBJECTION_UNDECIDED',
      article: '42',
      on: day('2026-03-24'),
    });
    lapse(upheld, '2026-04-20').refused({
      code: 'PAYMENT_TERM_RUNNING',
      article: '42',
      mayLapseFrom: day('2026-04-21'),
    });
    lapse(upheld, '2026-04-21').isDone();
  });

  it('its result is served as any letter, and moves nothing', () => {
    serve(upheld, 'FEE_REVIEW_RESULT', '2026-03-30').then({
      fact: 'LETTER_SERVED',
      on: '2026-03-30',
      letter: 'FEE_REVIEW_RESULT',
      letterSeq: upheld.journal().length,
      evidence: { kind: 'SIGNED', on: '2026-03-30', signer: '周沐言', relation: 'ADDRESSEE' },
    });
  });
});

describe('AMB-31: a withdrawn notice is as if it had never been sent', () => {
  function asked(told: CaseFileBuilder): CaseFileBuilder {
    return told
      .consultationSent('2026-03-19')
      .consultationDelivered('2026-03-20')
      .opinionReceived('2026-03-25');
  }

  it.each<readonly [string, CaseFileBuilder, (told: CaseFileBuilder) => CaseFileBuilder, string]>([
    ['AMB-31: withdrawn unserved', noticed, (told) => told, '2026-03-30'],
    ['AMB-31: served and objected to', objected, (told) => told, '2026-03-30'],
    ['AMB-31: extended by ten days since', noticed, (told) => told.extended('2026-03-19', 10), '2026-04-14'],
    ['AMB-31: an opinion asked for since, answered on 2026-03-25', noticed, asked, '2026-04-03'],
  ])('%s', (_, charged, since, due) => {
    const withdrawn = since(charged).feeReviewed('WITHDRAWN', '2026-03-27');
    expect(duesOf(withdrawn)).toEqual([due, undefined]);
    expect(withdrawn.file().clockFacts).toEqual(since(inHandling).file().clockFacts);
    expect(rowOf(withdrawn.file(), calendar)).toMatchObject({ dueOn: due, paymentDueOn: undefined });
  });

  it.each([
    ['2026-03-27', []],
    ['2026-03-30', []],
    ['2026-03-31', [{ code: 'REPLY_OVERDUE', path: 'on', due: '2026-03-30' }]],
    ['2026-05-06', [{ code: 'REPLY_OVERDUE', path: 'on', due: '2026-03-30' }]],
  ])('AMB-31: withdrawn on %s, due on 2026-03-30: the office is told %j', (on, warnings) => {
    const decided = decideFeeReview(
      served.file(),
      { outcome: 'WITHDRAWN', reasons: '计件有误', by: 'POST', on: day(on) },
      onThe(on),
      0,
    );
    expect(decided).toMatchObject({ ok: true, value: { warnings } });
  });

  it('nobody waits for a payment any more: no lapse, no payment, nothing open, and the reply is signed', () => {
    const withdrawn = served.feeReviewed('WITHDRAWN', '2026-03-27');
    lapse(withdrawn, '2026-04-21').refused({ code: 'NOTHING_AWAITED' });
    pay(withdrawn, '2026-03-30', 20_000).refused({ code: 'PAYMENT_BEFORE_NOTICE', article: '42' });
    expect(openMatters(withdrawn.file(), calendar, day('2026-03-30'))).toEqual([]);
    serve(noticed.feeReviewed('WITHDRAWN', '2026-03-27'), 'FEE_NOTICE', '2026-03-30').refused({
      code: 'LETTER_NOT_OUT',
      letter: 'FEE_NOTICE',
    });
    const approved = aCaseIn('APPROVED').feeNoticeSent('2026-03-18');
    sign(approved, '2026-03-30').refusedWith('FEE_UNPAID');
    sign(approved.feeReviewed('WITHDRAWN', '2026-03-27'), '2026-03-30').isDone();
  });

  it('it is kept to be seen, with its objection and what became of it', () => {
    const { feeNotices, withdrawnFeeNotices } = objected.feeReviewed('WITHDRAWN', '2026-03-27').file();
    expect(feeNotices).toEqual([]);
    expect(withdrawnFeeNotices).toMatchObject([
      {
        documentNo: '清湖自然资费〔2026〕1号',
        objection: { on: '2026-03-24' },
        review: { documentNo, on: '2026-03-27', outcome: 'WITHDRAWN', amountBeforeInFen: 20_000 },
      },
    ]);
  });

  it('another notice may be given, after the withdrawal and within the reply period that has run on', () => {
    const withdrawn = served.feeReviewed('WITHDRAWN', '2026-03-27');
    charge(withdrawn, '2026-03-26').refusedWith('DAY_REFUSED');
    charge(withdrawn, '2026-03-30').isDone();
    charge(withdrawn, '2026-03-31').refused({
      code: 'FEE_NOTICE_AFTER_EXPIRY',
      article: '42',
      due: day('2026-03-30'),
    });
    const anew = withdrawn.feeNoticeSent('2026-03-30').feeNoticeServed('2026-03-31');
    expect(duesOf(anew)).toEqual(['2026-03-30', '2026-04-29']);
    expect(duesOf(anew.feePaid('2026-04-10'))).toEqual(['2026-05-12', '2026-04-29']);
  });
});

describe('AMB-32: a lowered fee is payable within a new term; the notice stays given in time', () => {
  const changed = objected.feeReviewed('AMOUNT_CHANGED', '2026-03-27');
  const told = changed.feeReviewServed('2026-04-01');
  const afterTheReplyWasDue = objected.feeReviewed('AMOUNT_CHANGED', '2026-04-13');

  it.each([
    ['AMB-32: changed on 2026-03-27, not served yet: from that day', changed, ['2026-03-30', '2026-04-27']],
    ['AMB-32: served on 2026-04-01: from its service', told, ['2026-03-30', '2026-04-30']],
    [
      'AMB-32: changed on 2026-04-13, after the reply was due',
      afterTheReplyWasDue,
      ['2026-03-30', '2026-05-13'],
    ],
    [
      'AMB-32: paid before the result was served',
      changed.feePaid('2026-04-02'),
      ['2026-05-06', '2026-04-27'],
    ],
    ['AMB-32: paid on the last day', told.feePaid('2026-04-30'), ['2026-06-01', '2026-04-30']],
    [
      'AMB-32: paid the day after: nothing begins anew',
      told.feePaid('2026-05-06'),
      ['2026-03-30', '2026-04-30'],
    ],
  ])('%s', (_, file, dues) => {
    expect(duesOf(file)).toEqual(dues);
  });

  it.each([
    ['changed in time', changed],
    ['changed after the reply was due', afterTheReplyWasDue],
  ])('while it is unpaid the office is neither silent nor late: %s', (_, file) => {
    expect(rowOf(file.file(), calendar).dueOn).toBeUndefined();
    const { deadlines } = deadlinesOf(file.file(), calendar, day('2026-04-20'));
    expect(deadlines.RECONSIDERATION_APPLY_BY).toBeUndefined();
  });

  it('it is the result that is served, not the notice', () => {
    const evidence = { kind: 'SIGNED', on: '2026-04-01', signer: '周沐言', relation: 'ADDRESSEE' };
    serve(changed, 'FEE_REVIEW_RESULT', '2026-04-01').then({
      fact: 'FEE_NOTICE_SERVED',
      on: '2026-04-01',
      evidence,
      through: 'FEE_REVIEW_RESULT',
    });
    serve(noticed.feeReviewed('AMOUNT_CHANGED', '2026-03-27'), 'FEE_NOTICE', '2026-04-01').refused({
      code: 'LETTER_NOT_OUT',
      letter: 'FEE_NOTICE',
    });
    serve(changed.feePaid('2026-04-02'), 'FEE_REVIEW_RESULT', '2026-04-03').refused({
      code: 'LETTER_NOT_OUT',
      letter: 'FEE_REVIEW_RESULT',
    });
    expect(told.file().services.map(({ letter, servedOn }) => [letter, servedOn])).toEqual([
      ['REGISTRATION_RECEIPT', undefined],
      ['FEE_NOTICE', '2026-03-20'],
      ['FEE_REVIEW_RESULT', '2026-04-01'],
    ]);
  });

  it('nothing lapses before its service, nor before the new term is over', () => {
    lapse(changed, '2026-05-06').refused({ code: 'SERVICE_PROOF_MISSING', article: '42' });
    lapse(told, '2026-04-30').refused({
      code: 'PAYMENT_TERM_RUNNING',
      article: '42',
      mayLapseFrom: day('2026-05-06'),
    });
    lapse(told, '2026-05-06').isDone();
  });

  it('the lower sum is paid, and not before it was told', () => {
    pay(told, '2026-04-10', 20_000).refused({
      code: 'PAYMENT_AMOUNT_DIFFERS',
      article: '42',
      amountInFen: 10_000,
    });
    pay(told, '2026-03-26', 10_000).refused({
      code: 'PAYMENT_BEFORE_NOTICE',
      article: '42',
      sentOn: day('2026-03-27'),
    });
    pay(told, '2026-04-10', 10_000).isDone();
    expect(rowOf(changed.file(), calendar).items).toBe(11);
  });

  it('voided, the notice stands as it was', () => {
    expect(duesOf(changed.voided('2026-03-30'))).toEqual(duesOf(objected));
    const withdrawn = objected.feeReviewed('WITHDRAWN', '2026-03-27');
    expect(duesOf(withdrawn.voided('2026-03-30'))).toEqual(duesOf(objected));
  });
});
