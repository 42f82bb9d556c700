import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideDiscloseInPublicInterest } from '../../src/case-file/acts/disclose-in-public-interest.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { decideSignReply } from '../../src/case-file/acts/sign-reply.ts';
import { decideSubmitForReview } from '../../src/case-file/acts/submit-for-review.ts';
import {
  type DraftedRelease,
  refusalOfRelease,
  refusalWhileHeld,
} from '../../src/case-file/third-party-guard.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { agencies, people, type Person, staff } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { nonexistent, reasons } from '../support/builders-replies.ts';

const calendar = shippedCalendar();
const party = '清湖云雾茶业有限公司';
const out = aCaseIn('IN_HANDLING').consultationSent('2026-03-06').consultationDelivered('2026-03-09');
const objected = out.opinionReceived('2026-03-12');
const decision = {
  ref: 'C1',
  scope: '合同中的补贴金额',
  reasons: '涉及财政资金的使用，不公开将影响公众监督',
  by: 'POST',
} as const;

describe('公共利益公开决定 (art. 32): against a reasonable objection, by the head of the disclosure office', () => {
  it('tells the third party what is disclosed and why; the hold is kept in the fact (AMB-8)', () => {
    const decided = decidedOn(objected, '2026-03-16').then({
      fact: 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED',
      on: '2026-03-16',
      documentNo: 'NO-1',
      ...decision,
      holdWorkingDays: 5,
    });
    expect(decided?.series).toBe('PUBLIC_INTEREST');
  });

  it.each([
    ['while the third party has not answered', out],
    ['when it agreed', out.opinionReceived('2026-03-12', { opinion: 'AGREES' })],
    ['when its reasons are none', out.opinionReceived('2026-03-12', { reasonable: false })],
    ['when it was decided before', objected.publicInterestDecided('2026-03-13')],
  ])('refused %s', (_when, told) => {
    decidedOn(told, '2026-03-16').refused({ code: 'OBJECTION_MISSING', article: '32' });
  });

  it('refused before the objection came, and without scope or reasons', () => {
    decidedOn(objected, '2026-03-11').refusedWith('DAY_REFUSED');
    decidedOn(objected, '2026-03-16', { scope: '' }).refused({
      code: 'INVALID_INPUT',
      path: 'scope',
      problem: 'EMPTY',
    });
    decidedOn(objected, '2026-03-16', { reasons: '' }).refused({
      code: 'INVALID_INPUT',
      path: 'reasons',
      problem: 'EMPTY',
    });
  });

  it('never by the handler, though the handler heads the office; said beforehand', () => {
    const grants = [
      { role: 'OFFICE_HEAD', agencyId: agencies.naturalResources.id },
      { role: 'HANDLER', agencyId: agencies.naturalResources.id },
    ] as const;
    function answerTo(who: Person): Refusal | undefined {
      const today = day('2026-03-16');
      const answers = permittedActions(
        objected.file(),
        staff(who, grants),
        calendar,
        today,
        defaultOfficeSettings,
      );
      return answers.find(({ action }) => action === 'discloseInPublicInterest')?.refusal;
    }
    expect(answerTo(people.handler)).toEqual({
      code: 'NOT_PERMITTED',
      action: 'discloseInPublicInterest',
      reason: 'HANDLES_IT',
      by: ['OFFICE_HEAD'],
    });
    expect(answerTo(people.officeHead)).toBeUndefined();
  });

  function decidedOn(told: CaseFileBuilder, on: string, change: Partial<typeof decision> | object = {}) {
    const act = { ...decision, ...change, on: day(on) };
    return given(told).when((file) =>
      decideDiscloseInPublicInterest(file, act, onThe(on, people.officeHead, ['OFFICE_HEAD'])),
    );
  }
});

describe('送审 of a reply that releases (art. 32)', () => {
  const undecided: Refusal = { code: 'CONSULTATION_UNDECIDED', article: '32', ref: 'C1', party };
  const stands: Refusal = { code: 'OBJECTION_STANDS', article: '32', ref: 'C1', party };

  it.each([
    // Delivered 2026-03-09: the term ends on Monday 2026-03-30.
    ['its letter is out', out.drafted('2026-03-10'), '2026-03-10', undecided],
    ['the last day of its term', out.drafted('2026-03-30'), '2026-03-30', undecided],
    ['the term is over: the organ decides', out.drafted('2026-03-31'), '2026-03-31', undefined],
    ['it objected with reason', objected.drafted('2026-03-16'), '2026-03-16', stands],
    [
      'it objected without reason',
      out.opinionReceived('2026-03-12', { reasonable: false }).drafted('2026-03-16'),
      '2026-03-16',
      undefined,
    ],
    [
      'it agreed',
      out.opinionReceived('2026-03-12', { opinion: 'AGREES' }).drafted('2026-03-16'),
      '2026-03-16',
      undefined,
    ],
    [
      'disclosure was decided in the public interest',
      objected.publicInterestDecided('2026-03-16').drafted('2026-03-16'),
      '2026-03-16',
      undefined,
    ],
    [
      'nothing is released',
      objected.searched('2026-03-16').drafted('2026-03-16', nonexistent),
      '2026-03-16',
      undefined,
    ],
  ] as const)('%s', (_what, told, on, refusal) => {
    const outcome = decideSubmitForReview(told.file(), { on: day(on) }, onThe(on));
    expect(outcome.ok ? undefined : outcome.refusal).toEqual(refusal);
  });

  it.each([
    ['PROVIDED', undefined, stands],
    ['PROVIDED_BY_OTHER_MEANS', undefined, stands],
    ['PARTIAL_DISCLOSURE', [16], stands],
    ['PARTIAL_DISCLOSURE', [15], undefined],
    ['PARTIAL_DISCLOSURE', [14, 15], undefined],
    ['THIRD_PARTY_INTERESTS', undefined, undefined],
  ] as const)(
    '%s withholding under arts. %p against a reasonable objection (art. 37: its part withheld, the rest open)',
    (ground, withheldUnder, refusal) => {
      const release: DraftedRelease = withheldUnder === undefined ? { ground } : { ground, withheldUnder };
      expect(refusalOfRelease(objected.file(), calendar, day('2026-03-16'), release)).toEqual(refusal);
    },
  );

  it.each([
    ['its part withheld, the rest open (art. 37)', reasons.THIRD_PARTY_INTERESTS, undefined],
    ['another part withheld', reasons.DELIBERATIVE, stands],
  ] as const)('部分公开 in the draft: %s', (_what, because, refusal) => {
    const reply = {
      ground: 'PARTIAL_DISCLOSURE',
      content: '合同正文',
      enclosures: [],
      withheld: [{ part: '合同第七条', because }],
    } as const;
    const file = objected.drafted('2026-03-16', reply).file();
    const outcome = decideSubmitForReview(file, { on: day('2026-03-16') }, onThe('2026-03-16'));
    expect(outcome.ok ? undefined : outcome.refusal).toEqual(refusal);
  });

  it('a late objection stops a reply that was reviewed before', () => {
    const approved = aCaseIn('APPROVED').consultationSent('2026-03-06').opinionReceived('2026-03-11');
    expect(refusalOfRelease(approved.file(), calendar, day('2026-03-11'))).toEqual(stands);
  });
});

describe('AMB-8: 保留期, five working days after the notice, which count', () => {
  const approved = objected
    .publicInterestDecided('2026-03-16')
    .drafted('2026-03-17')
    .reviewRequested()
    .legalReviewPassed()
    .secrecyReviewPassed();
  const signed = approved.signed('2026-03-18');

  it('does not keep the reply from being signed', () => {
    given(approved)
      .when((file) => decideSignReply(file, { on: day('2026-03-18') }, onThe('2026-03-18')))
      .isDone();
  });

  it.each([
    ['2026-03-18', { code: 'RELEASE_HELD', article: '32', ref: 'C1', party, until: '2026-03-23' }],
    ['2026-03-23', { code: 'RELEASE_HELD', article: '32', ref: 'C1', party, until: '2026-03-23' }],
    ['2026-03-24', undefined],
  ])('told on Monday 2026-03-16, sent on %s', (on, refusal) => {
    const outcome = decideSendReply(signed.file(), { on: day(on), by: 'IN_PERSON' }, onThe(on));
    expect(outcome.ok ? undefined : outcome.refusal).toEqual(refusal);
  });

  it.each([
    [10, '2026-03-16', '2026-03-30'],
    [0, '2026-03-16', undefined],
  ])("the office's setting of the day is kept: %s working days", (disclosureHoldWorkingDays, on, until) => {
    const here = {
      ...onThe(on, people.officeHead),
      settings: { ...defaultOfficeSettings, disclosureHoldWorkingDays },
    };
    const decided = decideDiscloseInPublicInterest(objected.file(), { ...decision, on: day(on) }, here);
    if (!decided.ok) throw new Error(decided.refusal.code);
    const file = toldOn(objected, decided.value).drafted(on).file();
    const held = refusalWhileHeld(file, calendar, day(on));
    expect(held?.code === 'RELEASE_HELD' ? held.until : undefined).toBe(until);
  });

  it('moves no deadline', () => {
    const before = deadlinesOf(objected.file(), calendar, day('2026-04-01'));
    expect(deadlinesOf(signed.file(), calendar, day('2026-04-01'))).toEqual(before);
  });
});
