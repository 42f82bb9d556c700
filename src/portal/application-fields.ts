import {
  applicantKinds,
  type Attachment,
  deliveryWays,
  identityDocumentKinds,
  informationForms,
} from '../case-file/application.ts';
import type { ApplicationForm } from '../case-file/application-form.ts';
import { descriptionLimit } from '../case-file/input-text.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { applicationProblems as problems } from './application-problems.ts';
import { type FieldErrors, type FieldReader, fieldReader, present } from './field-reader.ts';

/** The fields of the application form, in the order of the page. Its purpose is never asked (art. 29). */
export const applicationFieldNames = [
  'agencyId',
  'applicantKind',
  'name',
  'identityDocument',
  'identityNumber',
  'organisationName',
  'organisationDocument',
  'organisationNumber',
  'legalRepresentative',
  'contactPerson',
  'phone',
  'email',
  'address',
  'postcode',
  'description',
  'form',
  'delivery',
  'agentName',
  'agentIdentityNumber',
  'agentPhone',
  'assistance',
  'files',
] as const;
export type ApplicationFieldName = (typeof applicationFieldNames)[number];
export type ApplicationErrors = FieldErrors<ApplicationFieldName>;

/** 委托代理人. */
export const agentFieldNames = ['agentName', 'agentIdentityNumber', 'agentPhone'] as const;

export type ReadFields =
  | { readonly ok: true; readonly agencyId: string; readonly application: ApplicationForm }
  | { readonly ok: false; readonly errors: ApplicationErrors };

/**
 * Reads the form as it was sent; every field that is wrong is named at once, in the applicant's words.
 * Of the fields for people and those for organisations only the ones that belong to the chosen kind are read.
 */
export function readApplicationFields(
  fields: Readonly<Record<string, string>>,
  attachments: readonly Attachment[],
): ReadFields {
  const reader: Reader = fieldReader(fields);
  const agencyId = reader.required('agencyId', problems.agency);
  const kind = reader.chosen('applicantKind', applicantKinds, problems.applicantKind);
  const identity =
    kind === undefined || kind === 'NATURAL_PERSON' ? readPerson(reader) : readOrganisation(reader);
  const contact = readContact(reader);
  const description = reader.required('description', problems.description, descriptionLimit);
  const form = reader.chosen('form', informationForms, problems.form);
  const delivery = reader.chosen('delivery', deliveryWays, problems.delivery);
  if (delivery === 'POST' && contact.address === undefined) reader.wrong('address', problems.addressForPost);
  if (delivery === 'EMAIL' && contact.email === undefined) reader.wrong('email', problems.emailForDelivery);
  const agent = readAgent(reader);
  const assistance = present({ assistance: reader.optional('assistance') });

  const { errors } = reader;
  if (kind === undefined || form === undefined || delivery === undefined || Object.keys(errors).length > 0)
    return { ok: false, errors };
  const applicant = { kind, ...identity, ...contact };
  const application = { applicant, ...agent, description, form, delivery, ...assistance, attachments };
  return { ok: true, agencyId, application };
}

type Reader = FieldReader<ApplicationFieldName>;

function readPerson(reader: Reader) {
  return {
    name: reader.required('name', problems.name),
    identityDocument: readDocument(reader, 'identityDocument'),
    identityNumber: reader.required('identityNumber', problems.identityNumber),
  };
}

function readOrganisation(reader: Reader) {
  return {
    name: reader.required('organisationName', problems.organisationName),
    identityDocument: readDocument(reader, 'organisationDocument'),
    identityNumber: reader.required('organisationNumber', problems.organisationNumber),
    ...present({
      legalRepresentative: reader.optional('legalRepresentative'),
      contactPerson: reader.optional('contactPerson'),
    }),
  };
}

function readDocument(reader: Reader, name: ApplicationFieldName) {
  return reader.chosen(name, identityDocumentKinds, problems.document) ?? 'OTHER_DOCUMENT';
}

function readContact(reader: Reader) {
  const contact = present({
    phone: reader.optional('phone'),
    email: reader.optional('email'),
    address: reader.optional('address'),
    postcode: reader.optional('postcode'),
  });
  const { phone, email, address } = contact;
  if (phone === undefined && email === undefined && address === undefined)
    reader.wrong('phone', problems.contact);
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) reader.wrong('email', problems.email);
  return contact;
}

/** An agent is named as soon as one of the three fields says something. */
function readAgent(reader: Reader): Pick<ApplicationForm, 'agent'> {
  const given = agentFieldNames.map((name) => reader.optional(name));
  if (given.every((text) => text === undefined)) return {};
  const agent = {
    name: reader.required('agentName', problems.agentName),
    identityNumber: reader.required('agentIdentityNumber', problems.agentIdentityNumber),
    ...present({ phone: reader.optional('agentPhone') }),
  };
  return { agent };
}

const fieldOfPath: Readonly<Record<string, ApplicationFieldName>> = {
  agencyId: 'agencyId',
  'application.applicant.phone': 'phone',
  'application.applicant.email': 'email',
  'application.applicant.address': 'address',
  'application.applicant.postcode': 'postcode',
  'application.applicant.legalRepresentative': 'legalRepresentative',
  'application.applicant.contactPerson': 'contactPerson',
  'application.agent.name': 'agentName',
  'application.agent.identityNumber': 'agentIdentityNumber',
  'application.agent.phone': 'agentPhone',
  'application.description': 'description',
  'application.assistance': 'assistance',
  'application.attachments': 'files',
};

/** Where on the page a refusal of the case file stands; undefined when it is about the whole. */
export function fieldOfRefusal(refusal: Refusal, kind: string | undefined): ApplicationFieldName | undefined {
  if (refusal.code !== 'INVALID_INPUT') return undefined;
  const ofPerson = kind === 'NATURAL_PERSON';
  if (refusal.path === 'application.applicant.name') return ofPerson ? 'name' : 'organisationName';
  if (refusal.path === 'application.applicant.identityNumber')
    return ofPerson ? 'identityNumber' : 'organisationNumber';
  return fieldOfPath[refusal.path];
}
