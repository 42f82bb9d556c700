import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { type Contested, contestedReply, contestedSilence } from '../../src/dispute/contested.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { people } from '../support/builders-cast.ts';
import { nonexistent } from '../support/builders-replies.ts';

const firstNo = '清湖自然资答〔2026〕1号';
const secondNo = '清湖自然资答〔2026〕2号';

const signed = aCaseIn('IN_HANDLING').searched().drafted('2026-03-09', nonexistent).signed();
const sent = signed.sent('2026-03-12');
const served = sent.served('2026-03-16');
/** The first reply was quashed; the second one withholds a part for somebody's privacy. */
const redoOrdered = served.redoOrdered('2026-06-15');
const signedAgain = redoOrdered.drafted('2026-06-22').and({
  fact: 'REPLY_SIGNED',
  on: day('2026-06-24'),
  draftNo: 2,
  documentNo: secondNo,
  signerId: people.signer.id,
  ground: 'PARTIAL_DISCLOSURE',
  withheldUnder: [15],
});
const sentAgain = signedAgain.sent('2026-06-26');

const first = {
  kind: 'REPLY',
  documentNo: firstNo,
  ground: 'INFORMATION_NONEXISTENT',
  sentOn: day('2026-03-12'),
} as const;
const firstServed = { ...first, servedOn: day('2026-03-16') } as const;
const second = {
  kind: 'REPLY',
  documentNo: secondNo,
  ground: 'PARTIAL_DISCLOSURE',
  withheldUnder: [15],
  sentOn: day('2026-06-26'),
} as const;

describe('the reply that is contested', () => {
  it.each<readonly [string, CaseFileBuilder, string | undefined, Contested | undefined]>([
    ['none, before anything is written', aCaseIn('IN_HANDLING'), undefined, undefined],
    ['none, while it is signed and still in the house', signed, undefined, undefined],
    ['the one that left, not served yet', sent, undefined, first],
    ['the one that was served', served, undefined, firstServed],
    ['the quashed one, until another has left', redoOrdered, undefined, firstServed],
    ['the quashed one, while the other is still in the house', signedAgain, undefined, firstServed],
    ['the other, once it has left', sentAgain, undefined, second],
    ['the quashed one, when it is named', sentAgain, firstNo, firstServed],
    ['the other, when it is named', sentAgain, secondNo, second],
    ['none that is named and has not left', signedAgain, secondNo, undefined],
    ['none of a number the case does not know', sentAgain, '清湖自然资答〔2026〕9号', undefined],
  ])('%s', (_, told, documentNo, expected) => {
    expect(contestedReply(told.file(), documentNo)).toStrictEqual(expected);
  });
});

describe('the silence that is contested: the day on which the period to reply ended', () => {
  const byJuly = { orderedBy: 'RECONSIDERATION', quashedFor: 'SUBSTANCE', decisionNo: '1号' } as const;

  it.each<readonly [string, CaseFileBuilder, string | undefined]>([
    ['twenty working days from 2 March', aCaseIn('IN_HANDLING'), '2026-03-30'],
    ['after a quashing, the term to reply anew', redoOrdered, '2026-07-14'],
    [
      'after a quashing that set a day, that day',
      served.and({ fact: 'REDO_ORDERED', on: day('2026-06-15'), ...byJuly, until: day('2026-07-03') }),
      '2026-07-03',
    ],
    ['none for a letter nobody has opened', aCaseFile().loggedAsOrdinaryMail('2026-03-02'), undefined],
  ])('%s', (_, told, replyDueOn) => {
    const due = replyDueOn === undefined ? {} : { replyDueOn };
    expect(contestedSilence(told.file(), shippedCalendar(), day('2026-08-31'))).toStrictEqual({
      kind: 'SILENCE',
      ...due,
    });
  });
});
