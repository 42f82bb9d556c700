import { describe, expect, it } from '@jest/globals';
import { decideRecordService } from '../../src/case-file/acts/record-service.ts';
import type { ServedLetter } from '../../src/case-file/facts/service-facts.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { serve, signed } from '../support/builders-service.ts';

describe('送达 of letters from which no term runs: evidence alone', () => {
  const notices: readonly (readonly [ServedLetter, CaseFileBuilder])[] = [
    ['REGISTRATION_RECEIPT', aCaseIn('REGISTERED')],
    ['CONSULTATION_NOTICE', aCaseIn('IN_HANDLING').consultationSent('2026-03-10')],
    [
      'PUBLIC_INTEREST_NOTICE',
      aCaseIn('IN_HANDLING').consultationSent().opinionReceived().publicInterestDecided('2026-03-10'),
    ],
    ['EXTENSION_NOTICE', aCaseIn('IN_HANDLING').extended('2026-03-10', 10)],
    ['REASONS_REQUEST', aCaseIn('IN_HANDLING').reasonsRequested('2026-03-10')],
    ['DEFERRAL_NOTICE', aCaseIn('IN_HANDLING').reasonsRequested().deferred('2026-03-10', '2026-05-20')],
    ['FEE_REVIEW_RESULT', aCaseIn('IN_HANDLING').feeNoticeSent().feeReviewed('WITHDRAWN', '2026-03-10')],
    ['LAPSE_NOTICE', aCaseIn('LAPSED')],
    ['WITHDRAWAL_CONFIRMATION', aCaseIn('IN_HANDLING').withdrawn('2026-03-10')],
  ];

  it.each(notices)('%s', (letter, told) => {
    const evidence = signed('2026-03-31');
    const letterSeq = told.file().services.find((one) => one.letter === letter)?.seq;
    serve(told, letter, evidence).then({
      fact: 'LETTER_SERVED',
      on: '2026-03-31',
      letter,
      letterSeq,
      evidence,
    });
  });

  it.each(notices)('%s: moves no clock, and is no step of the case', (letter, told) => {
    const before = told.file();
    const after = told.letterServed('2026-04-30', letter).file();
    const [first, second] = [before, after].map(({ clockFacts, state, lastStepOn }) => ({
      clockFacts,
      state,
      lastStepOn,
    }));
    expect(second).toEqual(first);
    const without = told.serviceFailed('2026-04-30', letter).file();
    expect([without.clockFacts, without.lastStepOn]).toEqual([before.clockFacts, before.lastStepOn]);
  });

  it('of two extension notices the one that is meant', () => {
    const told = aCaseIn('IN_HANDLING').extended('2026-03-10', 10).extended('2026-03-11', 5);
    const letterSeq = told.journal().length - 1;
    const evidence = signed('2026-03-12');
    given(told)
      .when((file) =>
        decideRecordService(file, { letter: 'EXTENSION_NOTICE', letterSeq, evidence }, onThe('2026-03-12')),
      )
      .then({ fact: 'LETTER_SERVED', on: '2026-03-12', letter: 'EXTENSION_NOTICE', letterSeq, evidence });
  });
});
