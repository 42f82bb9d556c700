import { describe, expect, it } from '@jest/globals';
import { aCaseFile, aCaseIn, anotherCase, type CaseFileBuilder } from '../support/builders.ts';

const inHandling = aCaseIn('IN_HANDLING');
const asked = inHandling.consultationSent('2026-03-09');
const noticed = inHandling.correctionNoticeSent('2026-03-05');

/** 期限事实: what the journal tells the statutory clock, in the format of the worked deadline cases. */
describe('what the clock is told of a receipt', () => {
  it.each<readonly [string, CaseFileBuilder, readonly object[]]>([
    [
      'an application at the window',
      inHandling,
      [{ fact: 'RECEIVED', on: '2026-03-02', channel: 'IN_PERSON' }],
    ],
    [
      'one handed in online, received at once',
      aCaseFile().submittedOnline('2026-03-02'),
      [{ fact: 'RECEIVED', on: '2026-03-02', channel: 'INTERNET' }],
    ],
    ['one that must be confirmed: nothing yet', aCaseFile().faxed('2026-03-02'), []],
    [
      'and was confirmed',
      aCaseFile().faxed('2026-03-02').confirmed('2026-03-04'),
      [{ fact: 'RECEIVED', on: '2026-03-04', channel: 'FAX' }],
    ],
  ])('%s', (_, told, facts) => {
    expect(told.file().clockFacts).toEqual(facts);
  });
});

describe('what it is told after the receipt', () => {
  it.each<readonly [string, CaseFileBuilder, readonly object[]]>([
    [
      'a consultation, delivered and answered',
      asked.consultationDelivered('2026-03-10').opinionReceived('2026-03-12'),
      [
        { fact: 'CONSULTATION_SENT', on: '2026-03-09', ref: 'C1', with: 'THIRD_PARTY' },
        { fact: 'CONSULTATION_DELIVERED', on: '2026-03-10', ref: 'C1' },
        { fact: 'CONSULTATION_ANSWERED', on: '2026-03-12', ref: 'C1' },
      ],
    ],
    [
      'a correction notice, served, and the correction',
      noticed.correctionNoticeServed('2026-03-06').correctionReceived('2026-03-12'),
      [
        { fact: 'CORRECTION_NOTICE_SENT', on: '2026-03-05', termWorkingDays: 15, servedOn: '2026-03-06' },
        { fact: 'CORRECTION_RECEIVED', on: '2026-03-12', channel: 'IN_PERSON' },
      ],
    ],
    [
      'a second notice by the head, and its own service',
      noticed
        .correctionNoticeServed('2026-03-06')
        .correctionReceived('2026-03-12')
        .correctionNoticeSent('2026-03-13', { override: { reason: '仍不明确' } })
        .correctionNoticeServed('2026-03-16'),
      [
        { fact: 'CORRECTION_NOTICE_SENT', on: '2026-03-05', termWorkingDays: 15, servedOn: '2026-03-06' },
        { fact: 'CORRECTION_RECEIVED', on: '2026-03-12', channel: 'IN_PERSON' },
        {
          fact: 'CORRECTION_NOTICE_SENT',
          on: '2026-03-13',
          termWorkingDays: 15,
          override: true,
          servedOn: '2026-03-16',
        },
      ],
    ],
    [
      'an extension, reasons, a deferral',
      inHandling
        .extended('2026-03-09', 10)
        .reasonsRequested('2026-03-10')
        .reasonsGiven('2026-03-12')
        .deferred('2026-03-13', '2026-05-20'),
      [
        { fact: 'EXTENSION_NOTIFIED', on: '2026-03-09', workingDays: 10 },
        { fact: 'REASONS_REQUESTED', on: '2026-03-10' },
        { fact: 'REASONS_GIVEN', on: '2026-03-12' },
        { fact: 'DEFERRAL_NOTIFIED', on: '2026-03-13', until: '2026-05-20' },
      ],
    ],
    [
      'a fee notice, served, and the payment',
      inHandling.feeNoticeSent('2026-03-09').feeNoticeServed('2026-03-10').feePaid('2026-03-12'),
      [
        { fact: 'FEE_NOTICE_SENT', on: '2026-03-09' },
        { fact: 'FEE_NOTICE_SERVED', on: '2026-03-10' },
        { fact: 'FEE_PAID', on: '2026-03-12' },
      ],
    ],
    [
      'an objection to the fee, and a review that upholds it: nothing more',
      inHandling
        .feeNoticeSent('2026-03-09')
        .feeNoticeServed('2026-03-10')
        .feeObjectionReceived('2026-03-11')
        .feeReviewed('UPHELD', '2026-03-12'),
      [
        { fact: 'FEE_NOTICE_SENT', on: '2026-03-09' },
        { fact: 'FEE_NOTICE_SERVED', on: '2026-03-10' },
      ],
    ],
    [
      'a review that changes the amount, and its service in place of that of the notice',
      inHandling
        .feeNoticeSent('2026-03-09')
        .feeNoticeServed('2026-03-10')
        .feeReviewed('AMOUNT_CHANGED', '2026-03-12')
        .feeReviewServed('2026-03-16'),
      [
        { fact: 'FEE_NOTICE_SENT', on: '2026-03-09', changedOn: '2026-03-12' },
        { fact: 'FEE_NOTICE_SERVED', on: '2026-03-16' },
      ],
    ],
    [
      'a notice that was withdrawn: nothing of it',
      inHandling
        .feeNoticeSent('2026-03-09')
        .feeNoticeServed('2026-03-10')
        .feeReviewed('WITHDRAWN', '2026-03-12'),
      [],
    ],
    [
      'a reply, its service, and the order to make it anew',
      aCaseIn('REPLIED').redoOrdered('2026-05-18'),
      [
        { fact: 'REPLY_SENT', on: '2026-03-12', by: 'POST' },
        { fact: 'REPLY_SERVED', on: '2026-03-16', ground: 'PROVIDED' },
        { fact: 'REDO_ORDERED', on: '2026-05-18' },
      ],
    ],
    ['a withdrawal', inHandling.withdrawn('2026-03-09'), [{ fact: 'WITHDRAWN', on: '2026-03-09' }]],
    [
      'a merger, which ends it as a withdrawal does',
      aCaseIn('REGISTERED').mergedInto(anotherCase, '2026-03-09'),
      [{ fact: 'WITHDRAWN', on: '2026-03-09' }],
    ],
    [
      'AMB-29: a request for help and its answer: nothing',
      inHandling.coHandlingRequested('2026-03-09').coHandlingAnswered('2026-03-16'),
      [],
    ],
    [
      'an assignment, a search, a draft: nothing',
      inHandling.searched('2026-03-09').drafted('2026-03-10'),
      [],
    ],
  ])('%s', (_, told, facts) => {
    expect(told.file().clockFacts.slice(1)).toEqual(facts);
  });
});
