import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideReplyOnTheSpot } from '../../src/case-file/acts/reply-on-the-spot.ts';
import { decideVoidFact } from '../../src/case-file/acts/void-fact.ts';
import { releasedFiles } from '../../src/case-file/released-files.ts';
import { replyGrounds } from '../../src/statute/facts.ts';
import type { ReplyContent } from '../../src/case-file/reply-content.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { aFile, people } from '../support/builders-cast.ts';
import { given, officialNo } from '../support/builders-given.ts';
import { replies } from '../support/builders-replies.ts';

const on = day('2026-03-16');
const here = onThe('2026-03-16', people.intakeClerk);
const evidence = '周沐言当场签收';
const { sha256 } = aFile('方案.pdf');

function spot(
  reply: ReplyContent,
  told: CaseFileBuilder = aCaseIn('REGISTERED'),
  released: readonly string[] = [],
) {
  return given(told).when((file) =>
    decideReplyOnTheSpot(file, { on, reply, evidence }, new Set(released), here),
  );
}

function theWholeReply(reply: ReplyContent, draftNo = 1): readonly object[] {
  const { ground } = reply;
  const { id } = people.intakeClerk;
  return [
    { fact: 'REPLY_DRAFTED', on, draftNo, drafterId: id, reply },
    { fact: 'REPLY_SIGNED', on, draftNo, documentNo: officialNo, signerId: id, ground },
    { fact: 'REPLY_SENT', on, by: 'IN_PERSON' },
    { fact: 'REPLY_SERVED', on, ground, evidence: { kind: 'IN_WORDS', text: evidence, way: 'IN_PERSON' } },
  ];
}

describe('当场答复 (art. 33 ¶1): from draft to service in one act of one day', () => {
  it.each(['ALREADY_PUBLIC', 'NOT_RESPONSIBLE_AGENCY', 'NOT_AN_APPLICATION', 'PUBLISHED_WORK'] as const)(
    '%s',
    (ground) => {
      spot(replies[ground]).then(...theWholeReply(replies[ground]));
    },
  );

  it('in handling too, as the next draft', () => {
    const told = aCaseIn('IN_HANDLING').drafted('2026-03-09');
    spot(replies.PUBLISHED_WORK, told).then(...theWholeReply(replies.PUBLISHED_WORK, 2));
  });

  it('under a number of the series of replies', () => {
    const reply = replies.PUBLISHED_WORK;
    expect(spot(reply).then(...theWholeReply(reply))?.series).toBe('REPLY');
  });

  it('leaves the case replied and served', () => {
    const decided = decideReplyOnTheSpot(
      aCaseIn('REGISTERED').file(),
      { on, reply: replies.PUBLISHED_WORK, evidence },
      new Set(),
      here,
    );
    if (!decided.ok) throw new Error(decided.refusal.code);
    const file = toldOn(aCaseIn('REGISTERED'), decided.value, people.intakeClerk).file();
    expect([file.state, file.outcome, file.reply?.servedOn]).toEqual(['REPLIED', 'PUBLISHED_WORK', on]);
  });

  it('after the term it is still given, and marked late', () => {
    const late = day('2026-04-01');
    given(aCaseIn('REGISTERED'))
      .when((file) =>
        decideReplyOnTheSpot(
          file,
          { on: late, reply: replies.PUBLISHED_WORK, evidence },
          new Set(),
          onThe(late, people.intakeClerk),
        ),
      )
      .then(
        ...theWholeReply(replies.PUBLISHED_WORK).map((fact) => ({
          ...fact,
          on: late,
          ...('by' in fact ? { late: { deadline: 'REPLY_DUE', due: '2026-03-30' } } : {}),
        })),
      );
  });
});

describe('refused over the counter', () => {
  const allowed = [
    'ALREADY_PUBLIC',
    'PROVIDED',
    'NOT_RESPONSIBLE_AGENCY',
    'NOT_AN_APPLICATION',
    'PUBLISHED_WORK',
  ];

  it.each(Object.values(replies).filter(({ ground }) => !allowed.includes(ground)))('$ground', (reply) => {
    spot(reply).refused({ code: 'NOT_ON_THE_SPOT', article: '33(1)', ground: reply.ground });
  });

  it('economic security too, with the note that the office asks for (AMB-23)', () => {
    const { ground } = replies.ENDANGERS_SECURITY;
    const reply = {
      ...replies.ENDANGERS_SECURITY,
      interest: 'ECONOMIC_SECURITY',
      note: '见内部说明',
    } as const;
    spot(reply).refused({ code: 'NOT_ON_THE_SPOT', article: '33(1)', ground });
  });

  it('speaks of every ground on which there is a reply', () => {
    // A lapse gives no reply, and a rectification is no request for information (art. 41).
    const others = /^(LAPSED|RECTIFI)/;
    expect(Object.keys(replies).sort()).toEqual(replyGrounds.filter((one) => !others.test(one)).sort());
  });

  it('without the signature, or with a datum missing', () => {
    given(aCaseIn('REGISTERED'))
      .when((file) =>
        decideReplyOnTheSpot(file, { on, reply: replies.PUBLISHED_WORK, evidence: '' }, new Set(), here),
      )
      .refused({ code: 'INVALID_INPUT', path: 'evidence', problem: 'EMPTY' });
    spot({ ...replies.PUBLISHED_WORK, work: '' }).refused({
      code: 'INVALID_INPUT',
      path: 'reply.work',
      problem: 'EMPTY',
    });
  });

  it.each(['RECEIVED', 'AWAITING_CORRECTION', 'UNDER_REVIEW', 'SIGNED', 'REPLIED'] as const)(
    'in state %s',
    (state) => {
      spot(replies.PUBLISHED_WORK, aCaseIn(state)).refusedWith('WRONG_STATE');
    },
  );
});

describe('D12: only what was reviewed for release before (art. 17)', () => {
  it('each enclosure that an answered case has given', () => {
    spot(replies.PROVIDED, undefined, [sha256]).then(...theWholeReply(replies.PROVIDED));
  });

  it('refused with the names of the others, and where there is nothing but words', () => {
    spot(replies.PROVIDED).refused({ code: 'RELEASE_NOT_REVIEWED', article: '17', items: ['方案.pdf'] });
    const fresh = { ...aFile('图.pdf'), sha256: 'cd'.repeat(32) };
    const two = { ...replies.PROVIDED, enclosures: [aFile('方案.pdf'), fresh] };
    spot(two, undefined, [sha256]).refused({
      code: 'RELEASE_NOT_REVIEWED',
      article: '17',
      items: ['图.pdf'],
    });
    spot({ ...replies.PROVIDED, enclosures: [] }).refused({
      code: 'RELEASE_NOT_REVIEWED',
      article: '17',
      items: ['答复正文'],
    });
  });

  const drafted = aCaseIn('IN_HANDLING').drafted('2026-03-09', replies.PROVIDED).reviewRequested();
  const found = [
    { item: '答复正文', releasable: true, basis: '不涉密' },
    { item: '方案.pdf', releasable: true, basis: '不涉密' },
  ];
  const signed = drafted
    .legalReviewPassed('2026-03-10')
    .secrecyReviewPassed(undefined, found)
    .signed('2026-03-11');

  it.each([
    ['reviewed, signed and sent', signed.sent('2026-03-12'), [sha256]],
    ['signed, not sent yet', signed, []],
    ['sent, but the review spoke of the text alone', drafted.secrecyReviewPassed().signed().sent(), []],
    ['given on the spot itself, without a review', drafted.signed().sent(), []],
  ])('what a case has released: %s', (_what, told, released) => {
    expect(releasedFiles(told.file())).toEqual(released);
  });
});

describe('voiding takes the whole act back', () => {
  const decided = decideReplyOnTheSpot(
    aCaseIn('REGISTERED').file(),
    { on, reply: replies.PUBLISHED_WORK, evidence },
    new Set(),
    here,
  );
  if (!decided.ok) throw new Error(decided.refusal.code);
  const told = toldOn(aCaseIn('REGISTERED'), decided.value, people.intakeClerk);
  const last = told.file().version;

  it('by its last entry, all four', () => {
    given(told)
      .when((file, journal) => decideVoidFact(file, journal, { on, seq: last, reason: '误录' }, here))
      .then(...[0, 1, 2, 3].map((back) => ({ fact: 'FACT_VOIDED', on, seq: last - back, reason: '误录' })));
  });

  it('not by another of them', () => {
    given(told)
      .when((file, journal) => decideVoidFact(file, journal, { on, seq: last - 2, reason: '误录' }, here))
      .refused({ code: 'NOT_THE_LAST_FACT', lastSeq: last });
  });

  it('the service of a reply that was reviewed is voided alone', () => {
    expect(aCaseIn('REPLIED').file().voidable).toHaveLength(1);
  });
});

describe('a third party that was asked (art. 32)', () => {
  const asked = aCaseIn('IN_HANDLING').consultationSent('2026-03-09');

  it('nothing is given over the counter while its letter is out', () => {
    spot(replies.PROVIDED, asked, [sha256]).refusedWith('CONSULTATION_UNDECIDED');
  });

  it('but the application can be told where it belongs', () => {
    spot(replies.NOT_AN_APPLICATION, asked).then(...theWholeReply(replies.NOT_AN_APPLICATION));
  });
});
