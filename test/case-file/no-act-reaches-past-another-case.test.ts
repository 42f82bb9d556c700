import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideConvertToProactive } from '../../src/case-file/acts/convert-to-proactive.ts';
import { decideJoinForReply } from '../../src/case-file/acts/join-for-reply.ts';
import { decideMergeApplications } from '../../src/case-file/acts/merge-applications.ts';
import { decideVoidFact } from '../../src/case-file/acts/void-fact.ts';
import { decideVoidSharedFact } from '../../src/case-file/acts/void-shared-fact.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { unmetCondition } from '../../src/case-file/unmet-condition.ts';
import { aCaseFile, aCaseIn, anotherCase } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { thisCase, twin } from '../support/builders-related.ts';

/*
 * The story: an act on one case wrote into another without asking how that one stood. A merger was taken back out of a
 * journal whose hashes were frozen; a lead voided its own assignment while others followed it, and nobody could take
 * it up again; a case was joined, merged or counted on a day before it came.
 */
describe('an archived case is written to by nobody', () => {
  it('a merger into it stays', () => {
    const merged = aCaseIn('REGISTERED').mergedInto(anotherCase, '2026-03-06');
    const kept = aCaseFile(agencies.naturalResources, anotherCase.caseId)
      .receivedAtWindow('2026-03-02')
      .and({ fact: 'REGISTERED', on: day('2026-03-03'), applicationNo: 'QH02-2026-00002' })
      .duplicateMerged(thisCase, '2026-03-06')
      .withdrawn('2026-03-09');
    const voiding = { on: day('2026-03-12'), seq: 4, reason: '并非同一申请' };
    const one = { file: merged.file(), journal: merged.journal() };
    const open = { file: kept.file(), journal: kept.journal() };
    const filed = kept.archived('2026-03-10');
    const here = onThe('2026-03-12');
    expect(decideVoidSharedFact(one, [open], voiding, here).ok).toBe(true);
    expect(
      decideVoidSharedFact(one, [{ file: filed.file(), journal: filed.journal() }], voiding, here),
    ).toStrictEqual({
      ok: false,
      refusal: { code: 'CASES_DO_NOT_FIT', applicationNo: 'QH02-2026-00002', misfit: 'ACTED_ON_SINCE' },
    });
  });
});

describe('what a lead did before others followed it stands until they have left', () => {
  const accepted = aCaseIn('IN_HANDLING');
  const leading = accepted.followersTaken(anotherCase);
  const refusal = { code: 'JOINED_FOR_REPLY', as: 'LEAD', applicationNos: ['QH02-2026-00002'] } as const;
  const voiding = { on: day('2026-03-12'), seq: 5, reason: '录入错误' };

  it('its own acceptance', () => {
    expect(accepted.file().voidable).toEqual([5]);
    expect(leading.file().voidable).toEqual([]);
    given(leading)
      .when((file, journal) => decideVoidFact(file, journal, voiding, onThe('2026-03-12')))
      .refused(refusal);
  });

  it('what it did since is its own, and so is all of it once they have left', () => {
    const drafted = leading.drafted('2026-03-10');
    expect(drafted.file().voidable).toEqual([7]);
    const left = leading.and({
      fact: 'FOLLOWERS_LEFT',
      on: day('2026-03-11'),
      reason: '内容不同',
      followers: [anotherCase],
    });
    expect(left.file().voidable).toEqual([5]);
  });

  it('a second that follows does not loosen what was done before the first', () => {
    const twice = leading
      .drafted('2026-03-10')
      .followersTaken({ caseId: 'd0000000-0000-4000-8000-000000000003' })
      .voided('2026-03-11', 7);
    expect(twice.file().voidable).toEqual([]);
  });

  it('where nothing is left to void and nobody follows, that is all there is to say', () => {
    const opened = aCaseFile().receivedAtWindow('2026-03-02').file();
    expect(unmetCondition('voidFact', opened, onThe('2026-03-12').calendar, voiding.on)).toEqual({
      code: 'INVALID_INPUT',
      path: 'seq',
      problem: 'NOT_ALLOWED',
    });
  });
});

describe('nothing touches a case before its day', () => {
  const on = day('2026-03-06');
  const here = onThe('2026-03-06');
  const file = aCaseIn('IN_HANDLING').file();

  function tooEarly(bound: string) {
    const problem = 'BEFORE_THE_STEP_IT_FOLLOWS';
    return { ok: false, refusal: { code: 'DAY_REFUSED', path: 'on', problem, on, bound } };
  }

  it.each([
    ['2026-03-09', tooEarly('2026-03-09')],
    ['2026-03-06', expect.objectContaining({ ok: true })],
  ])('a case in handling since %s joins others from then on', (since, outcome) => {
    const follower: CaseFile = { ...twin(aCaseIn('IN_HANDLING')), stateSince: day(since) };
    expect(decideJoinForReply(file, [{ file: follower, sameApplicant: true }], { on }, here)).toEqual(
      outcome,
    );
  });

  it.each([
    ['received 2026-03-09', { receivedOn: day('2026-03-09') }, tooEarly('2026-03-09')],
    ['received 2026-03-06', { receivedOn: on }, expect.objectContaining({ ok: true })],
  ])('a duplicate goes into a case that was there: %s', (_, change, outcome) => {
    const into: CaseFile = { ...twin(aCaseIn('RECEIVED')), ...change };
    const act = { on, consent: '电话同意' };
    expect(decideMergeApplications(aCaseIn('RECEIVED').file(), into, true, act, here)).toEqual(outcome);
  });

  it('and into one that waits for its confirmation, from the day it was handed in', () => {
    const { receivedOn: _receivedOn, ...waiting } = twin(aCaseIn('RECEIVED'));
    const into: CaseFile = { ...waiting, submittedOn: day('2026-03-09') };
    const act = { on, consent: '电话同意' };
    expect(decideMergeApplications(aCaseIn('RECEIVED').file(), into, true, act, here)).toEqual(
      tooEarly('2026-03-09'),
    );
  });

  it.each([
    ['2026-03-23', { ok: false, refusal: expect.objectContaining({ bound: '2026-03-23' }) }],
    ['2026-03-16', expect.objectContaining({ ok: true })],
  ])('a case answered on %s is a reason to publish from then on', (closedOn, outcome) => {
    const other: CaseFile = { ...twin(aCaseIn('REPLIED')), closedOn: day(closedOn) };
    const act = {
      on: day('2026-03-16'),
      where: '县政府网站',
      publishOn: day('2026-03-20'),
      reference: '方案',
    };
    expect(decideConvertToProactive(aCaseIn('REPLIED').file(), [other], 2, act, onThe('2026-03-16'))).toEqual(
      outcome,
    );
  });
});
