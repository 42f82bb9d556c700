import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideJoinForReply } from '../../src/case-file/acts/join-for-reply.ts';
import { decideMergeApplications } from '../../src/case-file/acts/merge-applications.ts';
import { decideSignJointReply } from '../../src/case-file/acts/sign-joint-reply.ts';
import { decideSplitApplication } from '../../src/case-file/acts/split-application.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import type { Fact } from '../../src/case-file/facts.ts';
import { fold } from '../../src/case-file/fold.ts';
import { refusalWhileJoined } from '../../src/case-file/joint-reply.ts';
import { aCaseFile, aCaseIn, anotherCase, caseId } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, people } from '../support/builders-cast.ts';
import { aThirdCase, sharesOf, thisCase, twin } from '../support/builders-related.ts';

const calendar = shippedCalendar();

function opened(facts: readonly Fact[] = []): CaseFile {
  const actor = people.intakeClerk.id;
  return fold(
    anotherCase.caseId,
    facts.map((fact, index) => ({ seq: index + 1, fact, recordedAt: '2026-03-09T01:00:00.000Z', actor })),
  );
}

describe('split (一事一申请): every part keeps the clock of the undivided application', () => {
  const act = {
    on: day('2026-03-09'),
    items: ['征收补偿安置方案', '方案的批复文件'],
    ground: 'APPLICANT_CONSENT',
    reason: '电话同意',
  } as const;

  it.each([
    ['received 2026-03-02', aCaseIn('IN_HANDLING')],
    [
      'corrected 2026-03-06: both periods begin again',
      aCaseIn('AWAITING_CORRECTION').correctionReceived('2026-03-06'),
    ],
  ])('%s', (_, told) => {
    const outcome = decideSplitApplication(told.file(), act, onThe('2026-03-09'), [anotherCase.caseId]);
    const part = opened(sharesOf(outcome)[anotherCase.caseId]);
    const due = deadlinesOf(told.file(), calendar, day('2026-03-09')).deadlines.REPLY_DUE;
    expect(deadlinesOf(part, calendar, day('2026-03-09')).deadlines.REPLY_DUE).toBe(due);
    expect(part).toMatchObject({
      state: 'RECEIVED',
      applicationNo: 'NO-1',
      receivedOn: '2026-03-02',
      lastStepOn: '2026-03-09',
      application: { description: '方案的批复文件' },
      related: { splitFrom: thisCase },
    });
  });

  it('what was split stays split: nothing before it can be voided', () => {
    expect(aCaseIn('IN_HANDLING').splitInto(anotherCase).file().voidable).toEqual([]);
  });
});

describe('merged: one applicant’s duplicate ends (D63)', () => {
  const act = { on: day('2026-03-09'), consent: '电话同意' };

  it('both cases record it, and the one that goes on keeps its own clock', () => {
    const duplicate = aCaseIn('REGISTERED').file();
    const outcome = decideMergeApplications(
      duplicate,
      twin(aCaseIn('IN_HANDLING')),
      true,
      act,
      onThe('2026-03-09'),
    );
    expect(sharesOf(outcome)).toEqual({
      [caseId]: [{ fact: 'MERGED_INTO', on: act.on, into: anotherCase, consent: act.consent }],
      [anotherCase.caseId]: [{ fact: 'DUPLICATE_MERGED', on: act.on, duplicate: thisCase }],
    });
  });

  it.each([
    ['OTHER_AGENCY', twin(aCaseIn('RECEIVED', agencies.education)), true],
    ['OTHER_APPLICANT', twin(aCaseIn('RECEIVED')), false],
    ['NOT_OPEN', twin(aCaseIn('REPLIED')), true],
    ['NOT_OPEN', twin(aCaseIn('WITHDRAWN')), true],
  ] as const)('not: %s', (misfit, into, sameApplicant) => {
    const duplicate = aCaseIn('REGISTERED').file();
    expect(decideMergeApplications(duplicate, into, sameApplicant, act, onThe('2026-03-09'))).toStrictEqual({
      ok: false,
      refusal: { code: 'CASES_DO_NOT_FIT', applicationNo: 'QH02-2026-00002', misfit },
    });
  });

  it.each([
    [
      'into a letter that has no number yet, of somebody else',
      act,
      { code: 'CASES_DO_NOT_FIT', misfit: 'OTHER_APPLICANT' },
    ],
    [
      'without saying how the applicant agreed',
      { ...act, consent: ' ' },
      { code: 'INVALID_INPUT', path: 'consent', problem: 'EMPTY' },
    ],
  ])('not %s', (_how, merging, refusal) => {
    const into = aCaseIn('SUBMITTED').file();
    const duplicate = aCaseIn('REGISTERED').file();
    expect(decideMergeApplications(duplicate, into, false, merging, onThe('2026-03-09'))).toStrictEqual({
      ok: false,
      refusal,
    });
  });
});

describe('one answer for several (法释〔2025〕8号 art. 14 item 3)', () => {
  const here = onThe('2026-03-11');
  const on = day('2026-03-11');

  it.each([
    ['OTHER_AGENCY', twin(aCaseIn('IN_HANDLING', agencies.education))],
    ['NOT_IN_HANDLING', twin(aCaseIn('REGISTERED'))],
    [
      'OTHER_HANDLER',
      twin(
        aCaseFile()
          .receivedAtWindow('2026-03-02')
          .registered()
          .assigned()
          .accepted(undefined, people.townClerk),
      ),
    ],
    ['ALREADY_JOINED', twin(aCaseIn('IN_HANDLING').joinedTo())],
    ['ALREADY_JOINED', twin(aCaseIn('IN_HANDLING').followersTaken(anotherCase))],
  ] as const)('not: %s', (misfit, file) => {
    const joined = decideJoinForReply(
      aCaseIn('IN_HANDLING').file(),
      [{ file, sameApplicant: true }],
      { on },
      here,
    );
    expect(joined).toStrictEqual({
      ok: false,
      refusal: { code: 'CASES_DO_NOT_FIT', applicationNo: 'QH02-2026-00002', misfit },
    });
  });

  it.each(['draftReply', 'submitForReview', 'replyOnTheSpot', 'assignCase', 'voidFact'] as const)(
    '%s: not by one that follows, until it has left',
    (action) => {
      const follower = aCaseIn('IN_HANDLING').joinedTo(anotherCase).file();
      expect(refusalWhileJoined(action, follower)).toEqual({
        code: 'JOINED_FOR_REPLY',
        as: 'FOLLOWER',
        applicationNos: ['QH02-2026-00002'],
      });
    },
  );

  it.each(['replyOnTheSpot', 'assignCase', 'splitApplication'] as const)(
    '%s: not by one that leads',
    (action) => {
      const lead = aCaseIn('IN_HANDLING').followersTaken(anotherCase).file();
      expect(refusalWhileJoined(action, lead)).toMatchObject({ as: 'LEAD' });
      expect(refusalWhileJoined('draftReply', lead)).toBeUndefined();
    },
  );

  const lead = aCaseIn('IN_HANDLING')
    .followersTaken(anotherCase)
    .searched('2026-03-06')
    .drafted('2026-03-09')
    .reviewRequested()
    .legalReviewPassed('2026-03-10')
    .secrecyReviewPassed()
    .file();
  const joined = aCaseIn('IN_HANDLING').joinedTo(thisCase);
  const signature = {
    fact: 'REPLY_SIGNED',
    on,
    draftNo: 1,
    documentNo: 'NO-1',
    signerId: people.handler.id,
    ground: 'PROVIDED',
  } as const;

  it.each([
    ['its last step was days ago', twin(joined)],
    ['its last step was on the same day', twin(joined.searched('2026-03-11'))],
  ])(
    'the lead’s signature is that of the follower: one number, the reviewed draft (%s)',
    (_when, follower) => {
      const cases = [thisCase, anotherCase];
      const through = { draft: lead.draft, searches: lead.searches };
      const signed = decideSignJointReply(lead, [follower], { on }, here);
      expect(sharesOf(signed)).toStrictEqual({
        [caseId]: [{ ...signature, jointly: { cases } }],
        [anotherCase.caseId]: [{ ...signature, jointly: { cases, through } }],
      });
      expect(signed.ok && [signed.value.numbers, signed.value.warnings]).toStrictEqual([
        [{ series: 'REPLY', caseId }],
        [],
      ]);
    },
  );

  it.each([
    ['has left', aCaseIn('IN_HANDLING')],
    ['follows another by now', aCaseIn('IN_HANDLING').joinedTo(aThirdCase)],
    ['was withdrawn', aCaseIn('WITHDRAWN')],
    ['was withdrawn while it followed', joined.withdrawn('2026-03-10')],
  ])('one that %s is passed over: the lead is signed alone', (_why, gone) => {
    const signed = decideSignJointReply(lead, [twin(gone)], { on }, here);
    expect(sharesOf(signed)).toStrictEqual({ [caseId]: [signature] });
  });

  it('not signed on a day before the last step of one that follows', () => {
    const follower = twin(joined.searched('2026-03-12'));
    expect(decideSignJointReply(lead, [follower], { on }, here)).toStrictEqual({
      ok: false,
      refusal: {
        code: 'DAY_REFUSED',
        path: 'on',
        problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
        on,
        bound: '2026-03-12',
      },
    });
  });

  it('not signed before the lead was reviewed', () => {
    const unreviewed = aCaseIn('UNDER_REVIEW').followersTaken(anotherCase).file();
    expect(decideSignJointReply(unreviewed, [twin(joined)], { on }, here)).toStrictEqual({
      ok: false,
      refusal: { code: 'WRONG_STATE', action: 'signReply', state: 'UNDER_REVIEW', from: ['APPROVED'] },
    });
  });
});
