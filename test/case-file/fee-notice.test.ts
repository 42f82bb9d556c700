import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideIssueFeeNotice, type IssueFeeNotice } from '../../src/case-file/acts/issue-fee-notice.ts';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { anApplication } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { noticed, served } from '../support/builders-fees.ts';

function charge(told: CaseFileBuilder, on: string, basis: IssueFeeNotice['basis'], earlierItems = 0) {
  return given(told).when((file) =>
    decideIssueFeeNotice(file, { on: day(on), basis, by: 'POST' }, onThe(on), earlierItems),
  );
}

function wanting(change: Parameters<typeof anApplication>[0]): CaseFileBuilder {
  return aCaseFile().receivedAtWindow('2026-03-02', anApplication(change)).registered().assigned().accepted();
}

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
