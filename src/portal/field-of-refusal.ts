import type { Refusal } from '../case-file/refusals.ts';
import { type ApplicationFieldName, furtherItemNames } from './application-fields.ts';

const fieldOfPath: Readonly<Record<string, ApplicationFieldName>> = {
  agencyId: 'agencyId',
  'application.applicant.phone': 'phone',
  'application.applicant.email': 'email',
  'application.applicant.address': 'address',
  'application.applicant.postcode': 'postcode',
  'application.applicant.fax': 'fax',
  'application.applicant.legalRepresentative': 'legalRepresentative',
  'application.applicant.contactPerson': 'contactPerson',
  'application.agent.name': 'agentName',
  'application.agent.identityNumber': 'agentIdentityNumber',
  'application.agent.phone': 'agentPhone',
  'application.agent.authority': 'agentAuthority',
  'application.agent.powerOfAttorney': 'powerOfAttorney',
  'application.description': 'description',
  'application.assistance': 'assistance',
  'application.attachments': 'files',
  ...Object.fromEntries(furtherItemNames.map((name, index) => [`furtherItems.${index}`, name])),
};

/** Where on the form a refusal of the case file stands; undefined when it is about the whole. */
export function fieldOfRefusal(refusal: Refusal, kind: string | undefined): ApplicationFieldName | undefined {
  if (refusal.code !== 'INVALID_INPUT') return undefined;
  const ofPerson = kind === 'NATURAL_PERSON';
  if (refusal.path === 'application.applicant.name') return ofPerson ? 'name' : 'organisationName';
  if (refusal.path === 'application.applicant.identityNumber')
    return ofPerson ? 'identityNumber' : 'organisationNumber';
  return fieldOfPath[refusal.path];
}
