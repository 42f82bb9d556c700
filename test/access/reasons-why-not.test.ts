import { describe, expect, it } from '@jest/globals';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { aCaseIn } from '../support/builders.ts';
import { holderOfEveryRole, people, staffWith } from '../support/builders-cast.ts';

describe('every reason why a person may not', () => {
  it.each([
    ['ROLE_MISSING', staffWith('ARCHIVIST'), 'draftReply', aCaseIn('IN_HANDLING')],
    ['NOT_THE_HANDLER', holderOfEveryRole(people.townClerk), 'draftReply', aCaseIn('IN_HANDLING')],
    [
      'NOT_OF_THE_UNIT',
      { ...staffWith('HANDLER'), unitIds: [] },
      'acceptAssignment',
      aCaseIn('REGISTERED').assigned(),
    ],
    [
      'HANDLES_IT',
      holderOfEveryRole(people.handler),
      'discloseInPublicInterest',
      aCaseIn('IN_HANDLING').consultationSent().opinionReceived(),
    ],
    ['HANDLES_IT', holderOfEveryRole(people.handler), 'extendReplyPeriod', aCaseIn('IN_HANDLING')],
    [
      'HANDLES_IT',
      holderOfEveryRole(people.handler),
      'decideFeeReview',
      aCaseIn('IN_HANDLING').feeNoticeSent(),
    ],
    ['DRAFTED_IT', holderOfEveryRole(people.handler), 'passLegalReview', aCaseIn('UNDER_REVIEW')],
    [
      'NOT_THE_APPLICANT',
      { kind: 'APPLICANT', caseId: 'another' },
      'withdrawApplication',
      aCaseIn('RECEIVED'),
    ],
  ] as const)('%s', (reason, actor, act, told) => {
    expect(refusalToPerform(actor, act, told.file())).toBe(reason);
  });
});
