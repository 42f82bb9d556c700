import { describe, expect, it } from '@jest/globals';
import { actionNames } from '../../src/case-file/actions.ts';
import { joinedWith, refusalWhileJoined } from '../../src/case-file/joint-reply.ts';
import { aCaseIn, anotherCase } from '../support/builders.ts';

const third = { caseId: 'd0000000-0000-4000-8000-000000000003', applicationNo: 'QH02-2026-00003' };
const inHandling = aCaseIn('IN_HANDLING');

describe('cases that are answered together do nothing that would part them unseen', () => {
  it.each([
    [
      'FOLLOWER',
      inHandling.joinedTo(anotherCase).file(),
      ['QH02-2026-00002'],
      [
        'acceptAssignment',
        'assignCase',
        'draftReply',
        'joinForReply',
        'mergeApplications',
        'replyOnTheSpot',
        'returnAssignment',
        'splitApplication',
        'submitForReview',
        'voidFact',
      ],
    ],
    [
      'LEAD',
      inHandling.followersTaken(anotherCase, third).file(),
      ['QH02-2026-00002', 'QH02-2026-00003'],
      [
        'acceptAssignment',
        'assignCase',
        'mergeApplications',
        'replyOnTheSpot',
        'returnAssignment',
        'splitApplication',
      ],
    ],
  ] as const)('as a %s', (as, file, applicationNos, waiting) => {
    const refused = actionNames.filter((action) => refusalWhileJoined(action, file) !== undefined);
    expect(refused.toSorted()).toEqual(waiting);
    for (const action of refused)
      expect(refusalWhileJoined(action, file)).toEqual({ code: 'JOINED_FOR_REPLY', as, applicationNos });
  });

  it('a case alone does as it likes', () => {
    const refused = actionNames.filter((action) => refusalWhileJoined(action, inHandling.file()));
    expect(refused).toEqual([]);
    expect(joinedWith(inHandling.file())).toEqual([]);
  });

  it('each knows with whom', () => {
    expect(joinedWith(inHandling.joinedTo(anotherCase).file())).toEqual([anotherCase.caseId]);
    expect(joinedWith(inHandling.followersTaken(anotherCase, third).file())).toEqual([
      anotherCase.caseId,
      third.caseId,
    ]);
  });
});
