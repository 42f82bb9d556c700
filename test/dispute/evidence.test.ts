import { describe, expect, it } from '@jest/globals';
import {
  caseSummaryOf,
  evidenceKindNames,
  missingEvidence,
  requiredEvidence,
} from '../../src/dispute/evidence.ts';
import { type ReplyCode, replyCodes } from '../../src/statute/reply-codes.ts';
import { aCaseIn } from '../support/builders.ts';
import { nonexistent } from '../support/builders-replies.ts';

/** 法释〔2025〕8号 arts. 5 and 6, written out: what each kind of reply needs besides the papers every one needs. */
const besides: Readonly<Record<ReplyCode, string>> = {
  D11: 'PUBLICATION WAY_TOLD',
  D12: '',
  D13: 'WAY_TOLD',
  D20: 'REASONS_FOR_EACH_PART',
  D31: 'SECRECY_MARK',
  D32: 'FORBIDDING_LAW',
  D33: 'HARM',
  D34: 'THIRD_PARTY_CONSULTED PUBLIC_INTEREST_WEIGHED',
  D35: 'INTERNAL_KIND',
  D36: 'FORMED_BEFORE_DECISION',
  D37: 'FORMED_IN_ENFORCEMENT',
  D38: 'SPECIAL_LAW',
  D41a: 'SEARCH',
  D41b: 'RESPONSIBLE_ORGAN',
  D42: 'NO_READY_INFORMATION',
  D43: 'CORRECTION_NOTICE CORRECTION_SERVICE',
  D51: '',
  D52: 'EARLIER_REPLY',
  D53: '',
  D54: 'REASONS_REQUESTED',
  D55: 'EARLIER_REPLY',
  D61: 'CORRECTION_NOTICE CORRECTION_SERVICE',
  D62: 'FEE_NOTICE',
  D63: '',
  R1: '',
  R2: '',
  R3: '',
};
const always = ['APPLICATION', 'RECEIPT_PROOF', 'REGISTRATION', 'REPLY_LETTER', 'REPLY_SERVICE'];

describe('what the organ must be able to show, by kind of reply', () => {
  it.each(Object.keys(replyCodes) as ReplyCode[])('%s', (code) => {
    expect(requiredEvidence(code)).toStrictEqual([...always, ...besides[code].split(' ').filter(Boolean)]);
  });

  it('a part withheld under art. 15 needs the record of consulting; under art. 14 or 16 it does not', () => {
    expect(requiredEvidence('D20', [15])).toContain('THIRD_PARTY_CONSULTED');
    expect(requiredEvidence('D20', [14, 16])).not.toContain('THIRD_PARTY_CONSULTED');
  });

  it('no kind of evidence is asked for by nothing', () => {
    const asked = new Set(
      (Object.keys(replyCodes) as ReplyCode[]).flatMap((code) => requiredEvidence(code, [15])),
    );
    expect([...asked].sort()).toEqual([...evidenceKindNames].sort());
  });
});

describe('what is missing', () => {
  it('a search on record, a reply sent and served: the case file shows it all', () => {
    const told = aCaseIn('IN_HANDLING')
      .searched()
      .drafted('2026-03-09', nonexistent)
      .signed()
      .sent()
      .served();
    expect(missingEvidence(caseSummaryOf(told.file()))).toEqual([]);
  });

  it('a reply that was never served lacks its proof, until the list names another', () => {
    const summary = caseSummaryOf(aCaseIn('SIGNED').sent('2026-03-12').file());
    expect(missingEvidence(summary)).toEqual(['REPLY_SERVICE']);
    expect(missingEvidence(summary, ['REPLY_SERVICE'])).toEqual([]);
  });

  it('for silence, the application and its course', () => {
    expect(missingEvidence(caseSummaryOf(aCaseIn('RECEIVED').file()))).toEqual(['REGISTRATION']);
  });
});
