import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { Contested } from '../../src/dispute/contested.ts';
import type { EvidenceKind } from '../../src/dispute/evidence.ts';
import { evidenceEntries } from '../../src/dispute/evidence-entries.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { nonexistent, reasons, replies } from '../support/builders-replies.ts';

const silence: Contested = { kind: 'SILENCE', replyDueOn: day('2026-03-30') };
const searched = aCaseIn('IN_HANDLING').searched();
const served = searched.drafted('2026-03-09', nonexistent).signed().sent('2026-03-12').served('2026-03-16');

const partly = aCaseIn('IN_HANDLING')
  .drafted('2026-03-06', { ...replies.PARTIAL_DISCLOSURE, withheld: [] })
  .draftReturned('2026-03-09')
  .drafted('2026-03-10', {
    ...replies.PARTIAL_DISCLOSURE,
    withheld: [{ part: '银行账号', because: reasons.THIRD_PARTY_INTERESTS }],
  })
  .reviewRequested()
  .secrecyReviewPassed(undefined, [{ item: '银行账号', releasable: false, basis: '个人隐私' }])
  .signed()
  .sent('2026-03-12');

/** The names of the facts that the entries hold. */
function factsFor(kind: EvidenceKind, told: CaseFileBuilder, contested: Contested = silence): string {
  const journal = told.journal();
  return evidenceEntries(kind, journal, contested)
    .map((seq) => journal[seq - 1]?.fact.fact)
    .join(' ');
}

/** The reply that the last round of the case signed. */
function lastReply(told: CaseFileBuilder): Contested {
  const signed = told.journal().findLast(({ fact }) => fact.fact === 'REPLY_SIGNED')?.fact;
  if (signed?.fact !== 'REPLY_SIGNED') throw new Error('nothing was signed');
  const { documentNo, ground } = signed;
  return { kind: 'REPLY', documentNo, ground, sentOn: day('2026-03-12') };
}

describe('所依据的案卷记录: which entries show what the case holds', () => {
  it.each<readonly [string, EvidenceKind, CaseFileBuilder, string]>([
    ['the application as it came', 'APPLICATION', searched, 'APPLICATION_RECORDED'],
    ['its receipt', 'RECEIPT_PROOF', searched, 'RECEIVED'],
    ['registration and what moved the period', 'REGISTRATION', searched, 'REGISTERED'],
    ['every search', 'SEARCH', searched.searched(), 'SEARCH_RECORDED SEARCH_RECORDED'],
    ['the reply, signed and sent', 'REPLY_LETTER', served, 'REPLY_SIGNED REPLY_SENT'],
    ['its service', 'REPLY_SERVICE', served, 'REPLY_SERVED'],
    [
      'a reply that came back: the post says why',
      'REPLY_SERVICE',
      searched.drafted().signed().sent().serviceFailed(),
      'SERVICE_FAILED',
    ],
    [
      'a letter of another kind that came back shows nothing of the reply',
      'REPLY_SERVICE',
      searched.serviceFailed('2026-03-09', 'CORRECTION_NOTICE'),
      '',
    ],
    [
      'a third party that was asked',
      'THIRD_PARTY_CONSULTED',
      searched.consultationSent('2026-03-06').consultationDelivered('2026-03-09'),
      'CONSULTATION_SENT CONSULTATION_DELIVERED',
    ],
    [
      'another agency that was asked is no third party',
      'THIRD_PARTY_CONSULTED',
      searched.consultationSent('2026-03-06', { with: 'OTHER_AGENCY' }),
      '',
    ],
    [
      'the notice to correct, the last of them',
      'CORRECTION_NOTICE',
      aCaseIn('AWAITING_CORRECTION').correctionNoticeServed(),
      'CORRECTION_NOTICE_SENT',
    ],
    [
      'its service',
      'CORRECTION_SERVICE',
      aCaseIn('AWAITING_CORRECTION').correctionNoticeServed(),
      'CORRECTION_NOTICE_SERVED',
    ],
    [
      'the fee notice and its service',
      'FEE_NOTICE',
      searched.feeNoticeSent('2026-03-12').feeNoticeServed('2026-03-13'),
      'FEE_NOTICE_SENT FEE_NOTICE_SERVED',
    ],
    [
      'the request for reasons',
      'REASONS_REQUESTED',
      searched.reasonsRequested('2026-03-06'),
      'REASONS_REQUESTED',
    ],
    [
      'an opinion that came, beside the letter that asked for it',
      'THIRD_PARTY_CONSULTED',
      searched.consultationSent('2026-03-06').opinionReceived('2026-03-09'),
      'CONSULTATION_SENT CONSULTATION_ANSWERED',
    ],
    [
      'the application as it came online',
      'APPLICATION',
      aCaseFile().submittedOnline('2026-03-02'),
      'SUBMITTED',
    ],
    ['what no entry can show', 'HARM', served, ''],
    [
      'the reasons of each part: the draft that was signed, and the review that found parts not releasable',
      'REASONS_FOR_EACH_PART',
      partly,
      'REPLY_DRAFTED SECRECY_REVIEW_PASSED',
    ],
    ['the weighing written into a part', 'PUBLIC_INTEREST_WEIGHED', partly, 'REPLY_DRAFTED'],
    ['what the reply does not say', 'HARM', partly, ''],
  ])('%s', (_, kind, told, expected) => {
    const contested = told === partly ? lastReply(told) : silence;
    expect(factsFor(kind, told, contested)).toBe(expected);
  });

  it('of the contested reply, not of the one that was ordered anew', () => {
    const contested = lastReply(served);
    const redone = served.redoOrdered('2026-06-15').searched().drafted().signed().sent('2026-06-20').served();
    const journal = redone.journal();
    const ordered = journal.find(({ fact }) => fact.fact === 'REDO_ORDERED')?.seq ?? 0;
    for (const kind of ['REPLY_LETTER', 'REPLY_SERVICE', 'SEARCH'] as const) {
      const seqs = evidenceEntries(kind, journal, contested);
      expect(seqs.length).toBeGreaterThan(0);
      expect(Math.max(...seqs)).toBeLessThan(ordered);
    }
  });

  it('never a voided entry', () => {
    const journal = searched.journal();
    const last = journal.length;
    const voided = searched.and({ fact: 'FACT_VOIDED', on: day('2026-03-09'), seq: last, reason: '录错' });
    expect(evidenceEntries('SEARCH', voided.journal(), silence)).toEqual([]);
  });
});
