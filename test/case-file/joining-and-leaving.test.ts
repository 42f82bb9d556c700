import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideJoinForReply, type WouldBeFollower } from '../../src/case-file/acts/join-for-reply.ts';
import { decideLeaveJointReply } from '../../src/case-file/acts/leave-joint-reply.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { aCaseFile, aCaseIn, anotherCase, caseId } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, anApplication } from '../support/builders-cast.ts';
import { aThirdCase, sharesOf, thisCase, twin } from '../support/builders-related.ts';

const on = day('2026-03-11');
const here = onThe('2026-03-11');
const late = { lateEntryReason: '系统停机' };

describe('一并答复 (法释〔2025〕8号 art. 14 item 3): several cases wait for one letter', () => {
  const lead = aCaseIn('IN_HANDLING').file();
  const numbered = { file: twin(aCaseIn('IN_HANDLING')), sameApplicant: true };
  // Accepted before it was registered: it has no number by which others could name it.
  const unnumbered = aCaseFile(agencies.naturalResources, aThirdCase.caseId)
    .receivedAtWindow('2026-03-02')
    .assigned();

  function joining(followers: readonly WouldBeFollower[], act: { readonly lateEntryReason?: string } = {}) {
    return decideJoinForReply(lead, followers, { on, ...act }, here);
  }

  it.each([
    ['recorded on the day', {}],
    ['recorded late', late],
  ])('%s: the lead names all that follow, and each of them names the lead', (_when, act) => {
    const third = { file: unnumbered.accepted().file(), sameApplicant: true };
    const joined = joining([numbered, third], act);
    const following = { fact: 'JOINED_TO_LEAD', on, ...act, lead: thisCase };
    expect(sharesOf(joined)).toStrictEqual({
      [caseId]: [
        { fact: 'FOLLOWERS_TAKEN', on, ...act, followers: [anotherCase, { caseId: aThirdCase.caseId }] },
      ],
      [anotherCase.caseId]: [following],
      [aThirdCase.caseId]: [following],
    });
    expect(joined.ok && joined.value.warnings).toStrictEqual([]);
  });

  it.each([
    ['without one to follow', [], { code: 'INVALID_INPUT', path: 'followerIds', problem: 'EMPTY' }],
    [
      'when the second is not in handling, though the first is',
      [numbered, { file: unnumbered.file(), sameApplicant: true }],
      { code: 'CASES_DO_NOT_FIT', misfit: 'NOT_IN_HANDLING' },
    ],
  ])('not %s', (_what, followers, refusal) => {
    expect(joining(followers)).toStrictEqual({ ok: false, refusal });
  });
});

describe('whether they ask the same a person judges: what looks different draws a warning', () => {
  const asked = '清湖县柳桥镇污水处理工程竣工验收备案登记表';
  // The pairs of neighbouring characters decide: from 0.55 of them in common the texts look alike.
  const elevenOfTwentyPairs = '清湖县柳桥镇污水处理工程资金使用情况明细账';
  const tenOfTwentyPairs = '清湖县柳桥镇污水处理工段资金使用情况明细账';
  const unlike = '清湖县幼儿园收费标准';

  it.each([
    ['the same words', asked, asked, false, []],
    ['eleven pairs of twenty in common', asked, elevenOfTwentyPairs, false, []],
    ['ten pairs of twenty in common', asked, tenOfTwentyPairs, false, [1]],
    ['other words', asked, unlike, false, [1]],
    ['other words of the same applicant', asked, unlike, true, []],
    ['a letter nobody has read, to one that was', asked, undefined, false, [1]],
    ['one that was read, to a letter nobody has read', undefined, asked, false, [1]],
    ['nothing but punctuation, to a letter nobody has read', undefined, '，。', false, []],
    ['a letter nobody has read, to nothing but punctuation', '，。', undefined, false, []],
  ])('%s', (_what, one, other, sameApplicant, warned) => {
    const alike = { file: asking(one), sameApplicant: false };
    const joined = decideJoinForReply(
      asking(one),
      [alike, { file: asking(other), sameApplicant }],
      { on },
      here,
    );
    expect(joined.ok && joined.value.warnings).toStrictEqual(
      warned.map((index) => ({ code: 'REQUESTS_DIFFER', path: `followerIds.${index}` })),
    );
  });
});

describe('退出一并答复: one that followed goes on alone', () => {
  const act = { on, reason: '另有要求', ...late };
  const follower = aCaseIn('IN_HANDLING').joinedTo(anotherCase).file();
  const left = { fact: 'LEFT_LEAD', ...act, lead: anotherCase };

  it('both sides record the reason', () => {
    const lead = twin(aCaseIn('IN_HANDLING').followersTaken(aThirdCase, thisCase));
    expect(sharesOf(decideLeaveJointReply(follower, lead, act, here))).toStrictEqual({
      [caseId]: [left],
      [anotherCase.caseId]: [{ fact: 'FOLLOWERS_LEFT', ...act, followers: [thisCase] }],
    });
  });

  it.each([
    ['is not at hand', undefined],
    ['has let it go already', twin(aCaseIn('WITHDRAWN'))],
  ])('a lead that %s records nothing', (_what, lead) => {
    expect(sharesOf(decideLeaveJointReply(follower, lead, act, here))).toStrictEqual({ [caseId]: [left] });
  });

  it('not without a reason', () => {
    expect(decideLeaveJointReply(follower, undefined, { on, reason: ' ' }, here)).toStrictEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', path: 'reason', problem: 'EMPTY' },
    });
  });
});

/** Asking this, or, without words, still in its envelope. */
function asking(description?: string): CaseFile {
  const came =
    description === undefined
      ? aCaseFile().loggedAsOrdinaryMail('2026-03-02')
      : aCaseFile().receivedAtWindow('2026-03-02', anApplication({ description }));
  return came.registered('2026-03-03').assigned('2026-03-04').accepted('2026-03-05').file();
}
