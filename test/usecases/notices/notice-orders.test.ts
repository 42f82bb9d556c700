import { describe, expect, it } from '@jest/globals';
import { defaultOfficeSettings } from '../../../src/case-file/office-settings.ts';
import { noticeOrders } from '../../../src/usecases/notices/notice-orders.ts';
import type { Agency } from '../../../src/usecases/ports/agencies.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../../support/builders.ts';
import { agencies, people, units } from '../../support/builders-cast.ts';

const agency: Agency = {
  ...agencies.naturalResources,
  address: '',
  phone: '',
  documentPrefix: '',
  fondsNo: '',
  supervisingAgencyId: agencies.countyOffice.id,
  confirmPolicy: 'AUTO',
  reconsiderationAuthority: '',
  court: '',
  reconsiderationChannel: '',
  settings: defaultOfficeSettings,
};

const names = new Map([
  ...Object.values(people).map(({ id, name }) => [id, name] as const),
  [units.landUse.id, units.landUse.name] as const,
  [agencies.countyOffice.id, '主管部门'] as const,
]);

/** The last entry's orders in short: kind → whom, without whom. */
function told(builder: CaseFileBuilder): readonly string[] {
  const orders = noticeOrders(builder.file(), agency, builder.journal().slice(-1));
  return orders.map(({ kind, staffIds, roles, unitId, agencyId, exceptIds }) => {
    const at = agencyId === agency.id ? '' : `${names.get(agencyId) ?? agencyId} `;
    const whom = [...staffIds, ...(unitId === undefined ? [] : [unitId])].map((id) => names.get(id) ?? id);
    const not = [...new Set(exceptIds)].map((id) => names.get(id) ?? id);
    return `${kind} → ${[...whom, ...roles.map((role) => at + role)].join(', ')} not ${not.join(', ')}`;
  });
}

const registered = aCaseIn('REGISTERED');
const inHandling = aCaseIn('IN_HANDLING');
const underReview = aCaseIn('UNDER_REVIEW');

describe('whom an act gives to be told what', () => {
  it.each<[string, CaseFileBuilder, readonly string[]]>([
    [
      'coming in online: the intake clerks',
      aCaseFile().submittedOnline('2026-03-02'),
      ['APPLICATION_ARRIVED → INTAKE_CLERK not '],
    ],
    ['coming by fax: nobody', aCaseFile().faxed('2026-03-02'), []],
    ['registering: nobody', registered, []],
    ['taking a case: nobody', inHandling, []],
    [
      'submitting: the reviewers, not the drafter',
      underReview,
      ['REVIEW_WAITING → LEGAL_REVIEWER, SECRECY_REVIEWER not 陈望舒'],
    ],
    ['the first review: nobody yet', underReview.legalReviewPassed('2026-03-10'), []],
    [
      'the second review: the handler, and those who sign',
      underReview.legalReviewPassed('2026-03-10').secrecyReviewPassed(),
      ['APPROVED → 陈望舒 not 顾南乔', 'SIGNATURE_WAITING → SIGNER not 顾南乔'],
    ],
    [
      'returning: the handler, who drafted it',
      underReview.draftReturned('2026-03-10'),
      ['RETURNED → 陈望舒, 陈望舒 not 沈既白'],
    ],
    [
      'an opinion that came online: the handler, who is to confirm it',
      inHandling.consultationSent('2026-03-12').opinionSubmitted('2026-03-16'),
      ['CONSULTATION_ANSWERED → 陈望舒 not '],
    ],
    ['signing: the handler', aCaseIn('SIGNED'), ['SIGNED → 陈望舒 not 陆怀瑾']],
  ])('%s', (_, builder, expected) => expect(told(builder)).toEqual(expected));

  it('assigning: the handler, or the handlers of the unit while there is none', () => {
    const toUnit = told(registered.assigned('2026-03-04'));
    expect(toUnit).toHaveLength(1);
    expect(toUnit[0]).toMatch(/^ASSIGNED → (陈望舒|耕地保护科) not 林知夏$/);
  });
});
