import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { answerWarnings } from '../../src/dispute/answer-warnings.ts';
import type { Contested } from '../../src/dispute/contested.ts';
import { caseSummaryOf, type EvidenceKind } from '../../src/dispute/evidence.ts';
import { aCaseIn } from '../support/builders.ts';
import { contestedReply } from '../support/builders-disputes.ts';
import { nonexistent } from '../support/builders-replies.ts';

const sent = aCaseIn('IN_HANDLING').searched().drafted('2026-03-09', nonexistent).signed().sent('2026-03-12');
const served = sent.served('2026-03-16');
const all: readonly EvidenceKind[] = [
  'APPLICATION',
  'RECEIPT_PROOF',
  'REGISTRATION',
  'REPLY_LETTER',
  'REPLY_SERVICE',
  'SEARCH',
];
/** D63: no article fits a reply of another kind. */
const withoutArticle: Contested = {
  kind: 'REPLY',
  documentNo: '清湖自然资答〔2026〕1号',
  ground: 'OTHER',
  sentOn: day('2026-07-10'),
};

describe('答辩提示: what an answer lacks before it is filed (行政复议法 arts. 48 and 70)', () => {
  it.each<readonly [string, typeof sent, readonly EvidenceKind[], Contested, readonly string[]]>([
    ['everything is listed', served, all, contestedReply, []],
    ['the case holds more than is listed', served, all.slice(1), contestedReply, ['EVIDENCE_UNLISTED']],
    [
      'what the case does not hold is not listed either',
      sent,
      all.filter((kind) => kind !== 'REPLY_SERVICE'),
      contestedReply,
      ['EVIDENCE_MISSING'],
    ],
    ['what the case does not hold is listed from elsewhere', sent, all, contestedReply, []],
    ['nothing is listed', sent, [], contestedReply, ['EVIDENCE_MISSING', 'EVIDENCE_UNLISTED']],
    ['the decision rests on no article', served, all, withoutArticle, ['BASIS_UNSTATED']],
  ])('%s', (_, told, listed, contested, expected) => {
    expect(answerWarnings(contested, caseSummaryOf(told.file()), listed)).toEqual(expected);
  });
});
