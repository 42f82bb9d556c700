import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { itemsToReview } from '../../src/case-file/acts/pass-secrecy-review.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { decideSubmitForReview } from '../../src/case-file/acts/submit-for-review.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import type { WithheldPart } from '../../src/case-file/not-given.ts';
import type { ReplyContent } from '../../src/case-file/reply-content.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { people } from '../support/builders-cast.ts';
import { given, officialNo } from '../support/builders-given.ts';
import { reasons, replies } from '../support/builders-replies.ts';

const on = day('2026-03-16');
const here = onThe('2026-03-16');
const inHandling = aCaseIn('IN_HANDLING');

type Ground = keyof typeof replies;

/** What each ground needs of the case besides its words. */
const grounded: Readonly<Partial<Record<ReplyContent['ground'], CaseFileBuilder>>> = {
  INFORMATION_NONEXISTENT: inHandling.searched(),
  THIRD_PARTY_INTERESTS: inHandling
    .consultationSent('2026-03-09')
    .opinionReceived('2026-03-12', { opinion: 'OBJECTS', reasonable: true }),
  STILL_UNCLEAR: aCaseIn('AWAITING_CORRECTION').correctionReceived('2026-03-11'),
  EXCESSIVE_NOT_PROCESSED: inHandling.reasonsRequested('2026-03-06').reasonsGiven('2026-03-13'),
};

function draft(reply: ReplyContent, told: CaseFileBuilder = grounded[reply.ground] ?? inHandling) {
  return given(told).when((file) => decideDraftReply(file, { on, reply }, here));
}

describe('a reply on every ground, D11 to D63, once the case holds what it needs', () => {
  it.each(Object.values(replies).map((reply) => [reply.ground, reply] as const))('%s', (_ground, reply) => {
    draft(reply).then({ fact: 'REPLY_DRAFTED', on, draftNo: 1, drafterId: people.handler.id, reply });
  });
});

describe('each datum that the letter must contain', () => {
  const rows: readonly (readonly [Ground, field: string])[] = [
    ['ALREADY_PUBLIC', 'content'],
    ['ALREADY_PUBLIC', 'way'],
    ['ALREADY_PUBLIC', 'route'],
    ['PROVIDED', 'content'],
    ['PROVIDED_BY_OTHER_MEANS', 'content'],
    ['PROVIDED_BY_OTHER_MEANS', 'how'],
    ['PROVIDED_BY_OTHER_MEANS', 'where'],
    ['PROVIDED_BY_OTHER_MEANS', 'when'],
    ['PARTIAL_DISCLOSURE', 'content'],
    ['STATE_SECRET', 'reason'],
    ['STATE_SECRET', 'evidence'],
    ['PROHIBITED_BY_LAW', 'law'],
    ['PROHIBITED_BY_LAW', 'lawArticle'],
    ['PROHIBITED_BY_LAW', 'reason'],
    ['ENDANGERS_SECURITY', 'reason'],
    ['THIRD_PARTY_INTERESTS', 'reason'],
    ['THIRD_PARTY_INTERESTS', 'weighing'],
    ['THIRD_PARTY_INTERESTS', 'notAskedBecause'],
    ['INTERNAL_AFFAIRS', 'reason'],
    ['DELIBERATIVE', 'pendingDecision'],
    ['DELIBERATIVE', 'reason'],
    ['ENFORCEMENT_FILE', 'enforcementCase'],
    ['ENFORCEMENT_FILE', 'accessRoute'],
    ['ENFORCEMENT_FILE', 'reason'],
    ['GOVERNED_BY_SPECIAL_LAW', 'law'],
    ['GOVERNED_BY_SPECIAL_LAW', 'window'],
    ['INFORMATION_NONEXISTENT', 'reason'],
    ['NOT_RESPONSIBLE_AGENCY', 'reason'],
    ['REQUIRES_PROCESSING', 'reason'],
    ['STILL_UNCLEAR', 'unclear'],
    ['NOT_AN_APPLICATION', 'channel'],
    ['PUBLISHED_WORK', 'work'],
    ['PUBLISHED_WORK', 'obtainFrom'],
    ['EXCESSIVE_NOT_PROCESSED', 'finding'],
    ['REISSUE_NOT_PROCESSED', 'obtained'],
    ['OTHER', 'reason'],
  ];

  it.each(rows)('%s without its %s is refused there', (ground, field) => {
    const path = `reply.${field}`;
    draft({ ...replies[ground], [field]: ' ' }).refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });

  it.each([
    [{ determined: true, name: '', contact: '府前街1号' }, 'name'],
    [{ determined: true, name: '柳桥镇人民政府', contact: ' ' }, 'contact'],
    [{ determined: false, because: '' }, 'because'],
  ] as const)('D41b: the right organ is named, or why it cannot be: %j', (responsible, field) => {
    draft({ ...replies.NOT_RESPONSIBLE_AGENCY, responsible }).refused({
      code: 'INVALID_INPUT',
      path: `reply.responsible.${field}`,
      problem: 'EMPTY',
    });
  });

  it('D55: the information cannot have been obtained tomorrow', () => {
    draft({ ...replies.REISSUE_NOT_PROCESSED, obtainedOn: day('2026-03-17') }).refused({
      code: 'INVALID_INPUT',
      path: 'reply.obtainedOn',
      problem: 'NOT_ALLOWED',
    });
  });
});

describe('D33, economic security: argued in a note of its own where the office wants it (AMB-23)', () => {
  const reply = { ...reasons.ENDANGERS_SECURITY, interest: 'ECONOMIC_SECURITY' } as const;

  it('refused without the note, in a part too', () => {
    draft(reply).refused({ code: 'INVALID_INPUT', path: 'reply.note', problem: 'EMPTY' });
    draft(partly({ part: '图', because: reply })).refused({
      code: 'INVALID_INPUT',
      path: 'reply.withheld.0.because.note',
      problem: 'EMPTY',
    });
  });

  it('taken with it, and without it where the office does not ask', () => {
    const asked = { ...reply, note: '将引发挤兑，论证见附卷' };
    draft(asked).then({ fact: 'REPLY_DRAFTED', on, draftNo: 1, drafterId: people.handler.id, reply: asked });
    const settings = { ...defaultOfficeSettings, economicSecurityNote: false };
    given(inHandling)
      .when((file) => decideDraftReply(file, { on, reply }, { ...here, settings }))
      .then({ fact: 'REPLY_DRAFTED', on, draftNo: 1, drafterId: people.handler.id, reply });
  });
});

describe('D20, 区分处理 (art. 37)', () => {
  it('names at least one part that is not given, and at most forty', () => {
    draft(partly()).refused({ code: 'INVALID_INPUT', path: 'reply.withheld', problem: 'EMPTY' });
    const part = { part: '第三页', because: reasons.DELIBERATIVE };
    draft(partly(...Array.from({ length: 41 }, () => part))).refused({
      code: 'INVALID_INPUT',
      path: 'reply.withheld',
      problem: 'TOO_LONG',
      limit: 40,
    });
  });

  it.each([
    [{ part: '', because: reasons.DELIBERATIVE }, 'reply.withheld.0.part'],
    [{ part: '图', because: { ...reasons.STATE_SECRET, reason: '' } }, 'reply.withheld.0.because.reason'],
  ] as const)('%j', (part, path) => {
    draft(partly(part)).refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });

  it('a part needs what the whole would need', () => {
    draft(partly({ part: '二号地块', because: reasons.INFORMATION_NONEXISTENT })).refused({
      code: 'SEARCH_RECORD_MISSING',
      article: '36(4)',
    });
    draft(partly({ part: '证件号码', because: reasons.THIRD_PARTY_INTERESTS })).refused({
      code: 'THIRD_PARTY_NOT_ASKED',
      article: '32',
    });
  });

  it.each([
    [
      'arts. 15 and 16',
      [reasons.DELIBERATIVE, reasons.THIRD_PARTY_INTERESTS, reasons.INTERNAL_AFFAIRS],
      [15, 16],
    ],
    ['art. 14 once', [reasons.STATE_SECRET, reasons.PROHIBITED_BY_LAW, reasons.ENDANGERS_SECURITY], [14]],
    ['not government information: nothing withheld', [reasons.NOT_GOVERNMENT_INFORMATION], []],
    ['one given, another non-existent (AMB-12)', [reasons.INFORMATION_NONEXISTENT], []],
  ] as const)('signed, it says what it rests on: %s', (_what, because, withheldUnder) => {
    const reply = partly(...because.map((each) => ({ part: '其中一页', because: each })));
    const told = inHandling.drafted('2026-03-09', reply).reviewRequested();
    const approved = told.legalReviewPassed('2026-03-10').secrecyReviewPassed();
    given(approved)
      .when((file) => decideSignReply(file, { on }, onThe('2026-03-16', people.signer)))
      .then({
        fact: 'REPLY_SIGNED',
        on,
        draftNo: 1,
        documentNo: officialNo,
        signerId: people.signer.id,
        ground: 'PARTIAL_DISCLOSURE',
        withheldUnder,
      });
  });
});

describe('D34 (arts. 15 and 32): an objection with reason, or silence, or why nobody was asked', () => {
  const reply = reasons.THIRD_PARTY_INTERESTS;
  const asked = inHandling.consultationSent('2026-03-06');
  // 15 working days from 2026-03-09 end on 2026-03-30.
  const reached = asked.consultationDelivered('2026-03-09');

  it.each([
    ['not asked', 'THIRD_PARTY_NOT_ASKED', inHandling],
    ['asked, the letter still out', 'THIRD_PARTY_TERM_RUNNING', asked],
    ['reached, its term running', 'THIRD_PARTY_TERM_RUNNING', reached],
    [
      'it agrees: the ground is gone',
      'NO_REASONABLE_OBJECTION',
      reached.opinionReceived(undefined, { opinion: 'AGREES' }),
    ],
    [
      'it objects without reason',
      'NO_REASONABLE_OBJECTION',
      reached.opinionReceived(undefined, { opinion: 'OBJECTS', reasonable: false }),
    ],
  ] as const)('%s: %s refused', (_what, code, told) => {
    draft(reply, told).refusedWith(code);
  });

  it('says until when the third party may answer', () => {
    draft(reply, reached).refused({
      code: 'THIRD_PARTY_TERM_RUNNING',
      article: '32',
      termEndsOn: day('2026-03-30'),
    });
  });

  it.each([
    [
      'it objects with reason',
      reached.opinionReceived('2026-03-12', { opinion: 'OBJECTS', reasonable: true }),
      '2026-03-16',
    ],
    ['silent on the day after its term', reached, '2026-03-31'],
  ])('%s: drafted', (_what, told, draftedOn) => {
    given(told)
      .when((file) => decideDraftReply(file, { on: day(draftedOn), reply }, onThe(draftedOn)))
      .then({ fact: 'REPLY_DRAFTED', on: draftedOn, draftNo: 1, drafterId: people.handler.id, reply });
  });

  it('silence on the last day of the term is none yet', () => {
    given(reached)
      .when((file) => decideDraftReply(file, { on: day('2026-03-30'), reply }, onThe('2026-03-30')))
      .refusedWith('THIRD_PARTY_TERM_RUNNING');
  });

  it('a reasoned exception stands for the consultation, but not against a third party that agrees', () => {
    const excepted = { ...reply, notAskedBecause: '住所不明，无法送达' };
    const drafted = { fact: 'REPLY_DRAFTED', on, draftNo: 1, drafterId: people.handler.id, reply: excepted };
    draft(excepted, inHandling).then(drafted);
    draft(excepted, asked).then(drafted);
    draft(excepted, reached.opinionReceived(undefined, { opinion: 'AGREES' })).refusedWith(
      'NO_REASONABLE_OBJECTION',
    );
  });
});

describe('D43 (art. 30) and D54 (art. 35)', () => {
  it('still unclear only after a correction has come', () => {
    draft(replies.STILL_UNCLEAR, inHandling).refused({ code: 'CORRECTION_NOT_RECEIVED', article: '30' });
  });

  it('excessive only after reasons were asked, and given or their term is over', () => {
    draft(replies.EXCESSIVE_NOT_PROCESSED, inHandling).refused({
      code: 'REASONS_NOT_REQUESTED',
      article: '35',
    });
    draft(replies.EXCESSIVE_NOT_PROCESSED, inHandling.reasonsRequested('2026-03-06')).refused({
      code: 'REASONS_TERM_RUNNING',
      article: '35',
      until: day('2026-03-20'),
    });
    given(inHandling.reasonsRequested('2026-03-06'))
      .when((file) =>
        decideDraftReply(
          file,
          { on: day('2026-03-23'), reply: replies.EXCESSIVE_NOT_PROCESSED },
          onThe('2026-03-23'),
        ),
      )
      .then({
        fact: 'REPLY_DRAFTED',
        on: '2026-03-23',
        draftNo: 1,
        drafterId: people.handler.id,
        reply: replies.EXCESSIVE_NOT_PROCESSED,
      });
  });
});

describe('checked again when it is sent to review', () => {
  it('the search the draft stood on was voided', () => {
    const told = inHandling.searched('2026-03-06').drafted('2026-03-09', reasons.INFORMATION_NONEXISTENT);
    given(told)
      .when((file) => decideSubmitForReview(file, { on }, here))
      .then({ fact: 'REVIEW_REQUESTED', on, draftNo: 1 });
    const searchSeq = told.journal().find(({ fact }) => fact.fact === 'SEARCH_RECORDED')?.seq;
    given(told.voided('2026-03-10', searchSeq))
      .when((file) => decideSubmitForReview(file, { on }, here))
      .refused({ code: 'SEARCH_RECORD_MISSING', article: '36(4)' });
  });
});

describe('保密审查 (art. 17) speaks of everything that is given', () => {
  it.each([
    ['PROVIDED', ['答复正文', '方案.pdf']],
    ['PARTIAL_DISCLOSURE', ['答复正文', '方案.pdf']],
    ['PROVIDED_BY_OTHER_MEANS', ['答复正文', '告知获取的政府信息']],
    ['STATE_SECRET', ['答复正文']],
  ] as const)('%s: %j', (ground, items) => {
    const told = inHandling.drafted('2026-03-09', replies[ground]).file();
    expect(told.draft && itemsToReview(told.draft)).toEqual(items);
  });
});

function partly(...withheld: readonly WithheldPart[]): ReplyContent {
  return { ...replies.PARTIAL_DISCLOSURE, withheld };
}
