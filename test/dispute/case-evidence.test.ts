import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { ReplyContent } from '../../src/case-file/reply-content.ts';
import { contestedContent } from '../../src/dispute/contested-content.ts';
import {
  caseSummaryOf,
  type EvidenceKind,
  evidenceKinds,
  evidenceKindNames,
  evidenceOf,
  requiredEvidence,
} from '../../src/dispute/evidence.ts';
import { citationText } from '../../src/statute/citation.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { people } from '../support/builders-cast.ts';
import { nonexistent, reasons, replies } from '../support/builders-replies.ts';

const registered = 'APPLICATION RECEIPT_PROOF REGISTRATION';
const inHandling = aCaseIn('IN_HANDLING');
const awaiting = aCaseIn('AWAITING_CORRECTION');
const replied = inHandling.searched().drafted('2026-03-09', nonexistent).signed().sent('2026-03-12');

describe('what the case file shows by itself', () => {
  it.each<readonly [string, CaseFileBuilder, string]>([
    ['a letter nobody has opened shows nothing', aCaseFile().loggedAsOrdinaryMail('2026-03-02'), ''],
    [
      'one that is opened, and waits for the call that confirms it, shows the application',
      aCaseFile().loggedAsOrdinaryMail('2026-03-02').mailOpened(),
      'APPLICATION',
    ],
    ['one handed in at the window', aCaseIn('RECEIVED'), 'APPLICATION RECEIPT_PROOF'],
    ['one that is registered', aCaseIn('REGISTERED'), registered],
    ['a search', inHandling.searched(), `${registered} SEARCH`],
    ['a reply signed and not sent is none yet', inHandling.drafted('2026-03-09').signed(), registered],
    ['a reply that was sent', inHandling.drafted('2026-03-09').signed().sent(), `${registered} REPLY_LETTER`],
    [
      'a reply that was served',
      inHandling.drafted('2026-03-09').signed().sent().served(),
      `${registered} REPLY_LETTER REPLY_SERVICE`,
    ],
    [
      'a reply that came back: the post says why',
      inHandling.drafted('2026-03-09').signed().sent().serviceFailed(),
      `${registered} REPLY_LETTER REPLY_SERVICE`,
    ],
    [
      'a reply that was quashed, until another is signed',
      replied.served().redoOrdered('2026-06-15'),
      `${registered} REPLY_LETTER REPLY_SERVICE SEARCH`,
    ],
    ['a correction notice', awaiting, `${registered} CORRECTION_NOTICE`],
    [
      'a correction notice that was served',
      awaiting.correctionNoticeServed('2026-03-06'),
      `${registered} CORRECTION_NOTICE CORRECTION_SERVICE`,
    ],
    [
      'of two notices the later one, which is not served',
      awaiting
        .correctionNoticeServed('2026-03-06')
        .correctionReceived('2026-03-09')
        .correctionNoticeSent('2026-03-10', { override: { reason: '补正后仍有新的不明确之处' } }),
      `${registered} CORRECTION_NOTICE`,
    ],
    ['a third party was asked', inHandling.consultationSent(), `${registered} THIRD_PARTY_CONSULTED`],
    [
      'the organ that made the information with this one is no third party',
      inHandling.consultationSent(undefined, { with: 'CO_PRODUCER', ground: 'JOINTLY_MADE' }),
      registered,
    ],
    [
      'both were asked',
      inHandling
        .consultationSent(undefined, { with: 'CO_PRODUCER', ground: 'JOINTLY_MADE' })
        .consultationSent(),
      `${registered} THIRD_PARTY_CONSULTED`,
    ],
    [
      'of two third parties one objected, and was outweighed',
      inHandling.consultationSent().consultationSent().opinionReceived().publicInterestDecided(),
      `${registered} THIRD_PARTY_CONSULTED PUBLIC_INTEREST_WEIGHED`,
    ],
    ['a fee notice that is not served', inHandling.feeNoticeSent(), registered],
    [
      'a fee notice that was served',
      inHandling.feeNoticeSent().feeNoticeServed(),
      `${registered} FEE_NOTICE`,
    ],
    [
      'a fee notice that was served, and one more that was not',
      inHandling.feeNoticeSent().feeNoticeServed().feePaid().feeNoticeSent(),
      `${registered} FEE_NOTICE`,
    ],
    ['reasons were asked for', inHandling.reasonsRequested(), `${registered} REASONS_REQUESTED`],
  ])('%s', (_, told, expected) => {
    expect(caseSummaryOf(told.file()).holds).toEqual(words(expected));
  });
});

describe('what the reply itself says is in the file', () => {
  const partly = {
    ...replies.PARTIAL_DISCLOSURE,
    withheld: [
      { part: '银行账号', because: reasons.THIRD_PARTY_INTERESTS },
      { part: '内部请示', because: reasons.DELIBERATIVE },
    ],
  };
  const economic = { ...reasons.ENDANGERS_SECURITY, interest: 'ECONOMIC_SECURITY' } as const;

  it.each<readonly [string, ReplyContent, string]>([
    [
      'the reasons of each part, and the weighing of the public interest',
      partly,
      'PUBLIC_INTEREST_WEIGHED REASONS_FOR_EACH_PART',
    ],
    ['the weighing in a refusal of the whole', reasons.THIRD_PARTY_INTERESTS, 'PUBLIC_INTEREST_WEIGHED'],
    ['how it was classified', reasons.STATE_SECRET, 'SECRECY_MARK'],
    ['the law that forbids it', reasons.PROHIBITED_BY_LAW, 'FORBIDDING_LAW'],
    ['an explanation of the harm', reasons.ENDANGERS_SECURITY, 'HARM'],
    ['of economic security only a note of its own', economic, ''],
    ['such a note', { ...economic, note: '论证' }, 'HARM'],
    ['the way that was told', replies.ALREADY_PUBLIC, 'WAY_TOLD'],
    ['the special law', reasons.GOVERNED_BY_SPECIAL_LAW, 'SPECIAL_LAW'],
    ['that nothing is ready', reasons.REQUIRES_PROCESSING, 'NO_READY_INFORMATION'],
    ['what it asserts and must be proved besides', reasons.NOT_RESPONSIBLE_AGENCY, ''],
  ])('%s', (_, reply, expected) => {
    const { holds } = caseSummaryOf(inHandling.drafted('2026-03-09', reply).signed().sent().file());
    expect(holds.filter((kind) => !words(`${registered} REPLY_LETTER`).includes(kind))).toEqual(
      words(expected),
    );
  });

  it('a draft that is not signed says nothing yet', () => {
    const { holds } = caseSummaryOf(inHandling.drafted('2026-03-09', partly).file());
    expect(holds).toEqual(words(registered));
  });

  it('of a reply that was quashed, what that reply said: found in the journal', () => {
    const quashed = inHandling
      .drafted('2026-03-09', partly)
      .signed()
      .sent('2026-03-12')
      .redoOrdered('2026-06-15');
    const contested = {
      kind: 'REPLY',
      documentNo: '清湖自然资答〔2026〕1号',
      ground: 'PARTIAL_DISCLOSURE',
      sentOn: day('2026-03-12'),
    } as const;
    const content = contestedContent(quashed.journal(), contested)?.content;
    expect(caseSummaryOf(quashed.file()).holds).not.toContain('REASONS_FOR_EACH_PART');
    expect(caseSummaryOf(quashed.file(), content).holds).toContain('REASONS_FOR_EACH_PART');
    expect(contestedContent(quashed.journal(), { kind: 'SILENCE' })).toBeUndefined();
  });
});

describe('the kind of reply that the evidence is listed for', () => {
  const withheld = inHandling.drafted('2026-03-09').and({
    fact: 'REPLY_SIGNED',
    on: day('2026-03-11'),
    draftNo: 1,
    documentNo: '清湖自然资答〔2026〕1号',
    signerId: people.signer.id,
    ground: 'PARTIAL_DISCLOSURE',
    withheldUnder: [15, 16],
  });

  it.each<readonly [string, CaseFileBuilder, string | undefined, readonly number[]]>([
    ['none while nothing is decided', inHandling, undefined, []],
    ['that of the reply', replied, 'D41a', []],
    ['that of the reply, and the articles of its withheld parts', withheld, 'D20', [15, 16]],
    ['that of the quashed reply', replied.redoOrdered('2026-06-15'), 'D41a', []],
    [
      'that of the latest of two quashed replies',
      withheld
        .sent('2026-03-12')
        .redoOrdered('2026-06-15')
        .drafted()
        .signed()
        .sent()
        .redoOrdered('2026-09-14'),
      'D12',
      [],
    ],
    ['for one that lapsed, that of the lapse', aCaseIn('LAPSED'), 'D61', []],
  ])('%s', (_, told, code, withheldUnder) => {
    const summary = caseSummaryOf(told.file());
    expect([summary.code, summary.withheldUnder]).toEqual([code, withheldUnder]);
  });
});

describe('the list of evidence', () => {
  it('what it must hold, and where each thing is', () => {
    expect(evidenceOf(caseSummaryOf(replied.file()), ['REPLY_SERVICE', 'REPLY_LETTER'])).toEqual([
      { kind: 'APPLICATION', inCaseFile: true, listed: false },
      { kind: 'RECEIPT_PROOF', inCaseFile: true, listed: false },
      { kind: 'REGISTRATION', inCaseFile: true, listed: false },
      { kind: 'REPLY_LETTER', inCaseFile: true, listed: true },
      { kind: 'REPLY_SERVICE', inCaseFile: false, listed: true },
      { kind: 'SEARCH', inCaseFile: true, listed: false },
    ]);
  });

  it('of a reply that is not there, the application and its course; nothing is listed yet', () => {
    expect(evidenceOf(caseSummaryOf(aCaseIn('RECEIVED').file()))).toEqual([
      { kind: 'APPLICATION', inCaseFile: true, listed: false },
      { kind: 'RECEIPT_PROOF', inCaseFile: true, listed: false },
      { kind: 'REGISTRATION', inCaseFile: false, listed: false },
    ]);
  });

  it.each([
    [[14], 'REASONS_FOR_EACH_PART'],
    [[15], 'REASONS_FOR_EACH_PART THIRD_PARTY_CONSULTED PUBLIC_INTEREST_WEIGHED'],
    [[16], 'REASONS_FOR_EACH_PART'],
    [[14, 15, 16], 'REASONS_FOR_EACH_PART THIRD_PARTY_CONSULTED PUBLIC_INTEREST_WEIGHED'],
  ] as const)('parts withheld under art. %j: %s', (articles, expected) => {
    const always = 'APPLICATION RECEIPT_PROOF REGISTRATION REPLY_LETTER REPLY_SERVICE';
    expect(requiredEvidence('D20', articles)).toEqual(words(`${always} ${expected}`));
  });

  it('each kind rests on art. 5 or 6 of the interpretation', () => {
    const interpretation = '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》';
    const others: Partial<Record<EvidenceKind, string>> = {
      APPLICATION: '第五条',
      RECEIPT_PROOF: '第五条',
      REGISTRATION: '第五条',
      REPLY_LETTER: '第五条',
      REPLY_SERVICE: '第五条',
      HARM: '第六条第（二）项',
    };
    for (const kind of evidenceKindNames) {
      const expected = `${interpretation}${others[kind] ?? '第六条'}`;
      expect([kind, citationText(evidenceKinds[kind].basis)]).toEqual([kind, expected]);
    }
  });
});

function words(text: string): readonly string[] {
  return text.split(' ').filter(Boolean);
}
