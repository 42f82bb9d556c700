import { describe, expect, it } from '@jest/globals';
import { type PublishingAct, refusalToApprove, refusalToPublish } from '../../src/access/may-publish.ts';
import { type Role, roles } from '../../src/case-file/states.ts';
import { agencies, staffWith } from '../support/builders-cast.ts';

/** Who shows the public what, in the agency concerned. */
const expected: Readonly<Record<PublishingAct, readonly Role[]>> = {
  saveCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  publishCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  withdrawCatalogueEntry: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  importCatalogue: ['INTAKE_CLERK', 'OFFICE_HEAD', 'ADMINISTRATOR'],
  publishAnnualReport: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  withdrawAnnualReport: ['INTAKE_CLERK', 'OFFICE_HEAD'],
  draftPublishedAnswer: ['HANDLER', 'OFFICE_HEAD'],
  approvePublishedAnswer: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
  returnPublishedAnswer: ['LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
  withdrawPublishedAnswer: ['HANDLER', 'LEGAL_REVIEWER', 'SECRECY_REVIEWER', 'OFFICE_HEAD'],
};

const acts = Object.keys(expected) as PublishingAct[];

describe('who shows the public what', () => {
  it.each(acts)('%s', (act) => {
    const here = agencies.naturalResources.id;
    const able = roles.filter((role) => !refusalToPublish(staffWith(role), act, here));
    expect(able).toEqual(roles.filter((role) => expected[act].includes(role)));
  });

  it.each(acts)('%s is not for another agency, an applicant or anyone', (act) => {
    const refused = { code: 'NOT_PERMITTED', action: act, reason: 'ROLE_MISSING' };
    for (const actor of [{ kind: 'APPLICANT', caseId: 'any' }, { kind: 'ANYONE' }] as const)
      expect(refusalToPublish(actor, act, agencies.naturalResources.id)).toMatchObject(refused);
    for (const role of roles)
      expect(refusalToPublish(staffWith(role), act, 'another')).toMatchObject(refused);
  });
});

describe('审定', () => {
  const agencyId = agencies.naturalResources.id;
  const head = staffWith('OFFICE_HEAD');

  it('is for a second person, whatever roles the first one holds', () => {
    expect(refusalToApprove(head, { agencyId, draftedBy: 'another' })).toBeUndefined();
    expect(refusalToApprove(head, { agencyId, draftedBy: head.id })).toMatchObject({ reason: 'DRAFTED_IT' });
    expect(refusalToApprove(staffWith('HANDLER'), { agencyId, draftedBy: 'another' })).toMatchObject({
      reason: 'ROLE_MISSING',
    });
  });
});
