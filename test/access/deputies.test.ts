import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleGrant } from '../../src/access/actor.ts';
import { personActedFor, refusalToPerform } from '../../src/access/may-perform.ts';
import { roles } from '../../src/case-file/states.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { agencies, people, units } from '../support/builders-cast.ts';

const agencyId = agencies.naturalResources.id;
const everyRole: readonly RoleGrant[] = roles.map((role) => ({ role, agencyId }));

/** A colleague with the roles named, who deputises today for the handler of the case. */
function deputy(grants: readonly RoleGrant[] = everyRole, id: string = people.signer.id): Actor {
  const deputyFor = [{ id: people.handler.id, unitIds: [units.landUse.id] }];
  return { kind: 'STAFF', id, grants, unitIds: [], deputyFor };
}

function roleOf(role: (typeof roles)[number]): readonly RoleGrant[] {
  return [{ role, agencyId }];
}

const inHandling = aCaseIn('IN_HANDLING');
const underReview = aCaseIn('UNDER_REVIEW');

/** A case in which the deputy has drafted and submitted for the handler. */
const doneByDeputy = inHandling.searched('2026-03-06').and(
  {
    fact: 'REPLY_DRAFTED',
    on: underReview.file().lastStepOn,
    draftNo: 1,
    drafterId: people.signer.id,
    reply: underReview.file().draft?.reply ?? missing(),
    onBehalfOf: people.handler.id,
  },
  people.signer,
);

function missing(): never {
  throw new Error('the case has no draft');
}

function back(id: string): Actor {
  return { kind: 'STAFF', id, grants: everyRole, unitIds: [units.landUse.id] };
}

describe('what a deputy may do', () => {
  it.each([
    ['search for the handler', 'recordSearch', inHandling],
    ['draft for the handler', 'draftReply', inHandling],
    ['consult for the handler', 'sendConsultation', inHandling],
    ['submit for the handler', 'submitForReview', inHandling.searched('2026-03-06').drafted('2026-03-09')],
    [
      'take what was assigned to the handler',
      'acceptAssignment',
      aCaseIn('REGISTERED').assigned('2026-03-04'),
    ],
  ] as const)('%s', (_, action, told) => {
    expect(refusalToPerform(deputy(roleOf('HANDLER')), action, told.file())).toBeUndefined();
    expect(personActedFor(deputy(roleOf('HANDLER')), action, told.file())).toBe(people.handler.id);
  });

  it.each<[string, Actor, string]>([
    ['holds another role only', deputy(roleOf('SIGNER')), 'ROLE_MISSING'],
    [
      'holds the role in another agency only',
      deputy([{ role: 'HANDLER', agencyId: agencies.education.id }]),
      'ROLE_MISSING',
    ],
    [
      'deputises for somebody else',
      {
        kind: 'STAFF',
        id: people.signer.id,
        grants: everyRole,
        unitIds: [],
        deputyFor: [{ id: people.townClerk.id, unitIds: [] }],
      },
      'NOT_THE_HANDLER',
    ],
    ['deputises for nobody', back(people.signer.id), 'NOT_THE_HANDLER'],
  ])('is refused to one who %s', (_, actor, reason) => {
    expect(refusalToPerform(actor, 'draftReply', inHandling.file())).toBe(reason);
  });

  it('is done for nobody where it is anybody’s who holds the role', () => {
    expect(personActedFor(deputy(), 'issueCorrectionNotice', inHandling.file())).toBeUndefined();
    expect(personActedFor(deputy(), 'signReply', aCaseIn('APPROVED').file())).toBeUndefined();
  });

  it('is done for nobody by the handler himself', () => {
    expect(personActedFor(back(people.handler.id), 'draftReply', inHandling.file())).toBeUndefined();
  });
});

describe('never drafter and reviewer, nor handler and decider, of one case', () => {
  it.each<[string, Actor, 'passLegalReview' | 'passSecrecyReview', CaseFileBuilder, string]>([
    ['the deputy of the drafter', deputy(), 'passLegalReview', underReview, 'DEPUTISES'],
    ['the deputy of the drafter', deputy(), 'passSecrecyReview', underReview, 'DEPUTISES'],
    ['the deputy who drafted it', deputy(), 'passLegalReview', doneByDeputy.reviewRequested(), 'DRAFTED_IT'],
    [
      'that deputy, after the handler is back',
      back(people.signer.id),
      'passLegalReview',
      doneByDeputy.reviewRequested(),
      'DRAFTED_IT',
    ],
    [
      'the handler for whom it was drafted',
      back(people.handler.id),
      'passLegalReview',
      doneByDeputy.reviewRequested(),
      'DRAFTED_IT',
    ],
    [
      'a deputy of an earlier draft',
      back(people.signer.id),
      'passSecrecyReview',
      doneByDeputy.reviewRequested().draftReturned().drafted().reviewRequested(),
      'DEPUTISES',
    ],
  ])('%s does not review it (%#)', (_, actor, action, told, reason) => {
    expect(refusalToPerform(actor, action, told.file())).toBe(reason);
  });

  it('the deputy of the handler decides nothing over the handler’s head, nor does he later', () => {
    expect(refusalToPerform(deputy(), 'extendReplyPeriod', inHandling.file())).toBe('DEPUTISES');
    expect(refusalToPerform(back(people.signer.id), 'extendReplyPeriod', doneByDeputy.file())).toBe(
      'DEPUTISES',
    );
    expect(refusalToPerform(back(people.signer.id), 'extendReplyPeriod', inHandling.file())).toBeUndefined();
  });

  it('whoever has reviewed the case does not deputise in it', () => {
    const returned = underReview.draftReturned('2026-03-10');
    const reviewer = deputy(everyRole, people.legalReviewer.id);
    expect(refusalToPerform(reviewer, 'draftReply', returned.file())).toBe('REVIEWED_IT');
    expect(refusalToPerform(deputy(), 'draftReply', returned.file())).toBeUndefined();
  });

  it('a signer may deputise for the handler and sign: signing is no review of one’s own', () => {
    expect(refusalToPerform(deputy(), 'signReply', aCaseIn('APPROVED').file())).toBeUndefined();
  });
});
