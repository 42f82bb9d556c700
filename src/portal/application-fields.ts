import {
  applicantKinds,
  type Attachment,
  deliveryWays,
  identityDocumentKinds,
  informationForms,
} from '../case-file/application.ts';
import type { ApplicationForm } from '../case-file/application-form.ts';
import { maybeEmail, maybePhone } from '../case-file/contact.ts';
import { descriptionLimit } from '../case-file/input-text.ts';
import { helpAskedFor, helpFieldNames } from './help-asked-for.ts';
import { applicationProblems as problems } from './application-problems.ts';
import type { FilesOfForm } from './kept-files.ts';
import { type FieldErrors, type FieldReader, fieldReader, present } from './field-reader.ts';

/** Further items that the form has room for, each a case of its own. */
export const furtherItemNames = ['item2', 'item3', 'item4', 'item5'] as const;

/** 委托代理人. */
export const agentFieldNames = ['agentName', 'agentIdentityNumber', 'agentPhone', 'agentAuthority'] as const;

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
  'identityProof',
  'phone',
  'email',
  'address',
  'postcode',
  'fax',
  'description',
  'documentNo',
  'indexNo',
  ...furtherItemNames,
  'separately',
  'form',
  'delivery',
  'acceptsOtherWays',
  ...agentFieldNames,
  'powerOfAttorney',
  'agentIdentityProof',
  ...helpFieldNames,
  'assistance',
  'files',
] as const;
export type ApplicationFieldName = (typeof applicationFieldNames)[number];
export type ApplicationErrors = FieldErrors<ApplicationFieldName>;

export type ReadFields =
  | {
      readonly ok: true;
      readonly agencyId: string;
      readonly application: ApplicationForm;
      readonly furtherItems: readonly string[];
    }
  | { readonly ok: false; readonly errors: ApplicationErrors };

/**
 * Reads the form as it was sent; every field that is wrong is named at once, in the applicant's words.
 * Of the fields for people and those for organisations only the ones that belong to the chosen kind are read.
 * @param chosen the files of the form, those of earlier tries included
 */
export function readApplicationFields(
  fields: Readonly<Record<string, string>>,
  chosen: FilesOfForm,
): ReadFields {
  const reader: Reader = fieldReader(fields);
  const agencyId = reader.required('agencyId', problems.agency);
  const kind = reader.chosen('applicantKind', applicantKinds, problems.applicantKind);
  const identity =
    kind === undefined || kind === 'NATURAL_PERSON' ? readPerson(reader) : readOrganisation(reader);
  const contact = readContact(reader);
  const description = readDescription(reader);
  const furtherItems = readFurtherItems(reader);
  const form = reader.chosen('form', informationForms, problems.form);
  const delivery = reader.chosen('delivery', deliveryWays, problems.delivery);
  if (delivery === 'POST' && contact.address === undefined) reader.wrong('address', problems.addressForPost);
  if (delivery === 'EMAIL' && contact.email === undefined) reader.wrong('email', problems.emailForDelivery);
  if (delivery === 'FAX' && contact.fax === undefined) reader.wrong('fax', problems.faxForDelivery);
  const agent = readAgent(reader, chosen);
  const assistance = present({ assistance: helpAskedFor(fields, reader.optional('assistance')) });

  const { errors } = reader;
  if (kind === undefined || form === undefined || delivery === undefined || Object.keys(errors).length > 0)
    return { ok: false, errors };
  const application = {
    applicant: { kind, ...identity, ...contact },
    ...agent,
    description,
    form,
    delivery,
    ...(reader.optional('acceptsOtherWays') !== undefined && { acceptsOtherWays: true }),
    ...assistance,
    attachments: [
      ...chosen.identityProof,
      ...chosen.files,
      ...chosen.powerOfAttorney,
      ...chosen.agentIdentityProof,
    ],
    ...(chosen.identityProof.length > 0 && { identityProofs: digestsOf(chosen.identityProof) }),
  };
  return { ok: true, agencyId, application, furtherItems };
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
    postcode: reader.optional('postcode')?.normalize('NFKC').replace(/\s/g, ''),
    fax: reader.optional('fax'),
  });
  const { phone, email, address, postcode } = contact;
  if (phone === undefined && email === undefined && address === undefined)
    reader.wrong('phone', problems.contact);
  if (phone !== undefined && !maybePhone(phone)) reader.wrong('phone', problems.phone);
  if (email !== undefined && !maybeEmail(email)) reader.wrong('email', problems.email);
  if (postcode !== undefined && !/^\d{6}$/.test(postcode)) reader.wrong('postcode', problems.postcode);
  return contact;
}

/** 名称、文号或者便于查询的其他特征性描述: document and index number stand under the description. */
function readDescription(reader: Reader): string {
  const described = reader.required('description', problems.description, descriptionLimit);
  const documentNo = reader.optional('documentNo');
  const indexNo = reader.optional('indexNo');
  return [described, documentNo && `文号：${documentNo}`, indexNo && `索引号：${indexNo}`]
    .filter(Boolean)
    .join('\n');
}

/** 一事一申请: one case each, if the applicant agrees. */
function readFurtherItems(reader: Reader): readonly string[] {
  const items = furtherItemNames.flatMap((name) => reader.optional(name, descriptionLimit) ?? []);
  if (items.length > 0 && reader.optional('separately') === undefined)
    reader.wrong('separately', problems.separately);
  return items;
}

function digestsOf(files: readonly Attachment[]): readonly string[] {
  return files.map(({ sha256 }) => sha256);
}

/** An agent is named as soon as one of the fields says something, or one of the agent's papers is there. */
function readAgent(
  reader: Reader,
  { powerOfAttorney: [powerOfAttorney], agentIdentityProof }: FilesOfForm,
): Pick<ApplicationForm, 'agent'> {
  const given = agentFieldNames.map((name) => reader.optional(name));
  const papers = agentIdentityProof.length + (powerOfAttorney === undefined ? 0 : 1);
  if (papers === 0 && given.every((text) => text === undefined)) return {};
  const phone = reader.optional('agentPhone');
  if (phone !== undefined && !maybePhone(phone)) reader.wrong('agentPhone', problems.phone);
  const agent = {
    name: reader.required('agentName', problems.agentName),
    identityNumber: reader.required('agentIdentityNumber', problems.agentIdentityNumber),
    ...present({
      phone,
      authority: reader.optional('agentAuthority'),
      powerOfAttorney: powerOfAttorney?.sha256,
    }),
    ...(agentIdentityProof.length > 0 && { identityProofs: digestsOf(agentIdentityProof) }),
  };
  return { agent };
}
