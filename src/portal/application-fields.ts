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
import { type FieldReader, fieldReader, present } from './field-reader.ts';

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
export type ApplicationErrors = Readonly<Partial<Record<ApplicationFieldName, string>>>;

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
  const agencyId = reader.required('agencyId', '请选择向哪个机关申请。');
  const kind = reader.chosen('applicantKind', applicantKinds, '请选择申请人类型。');
  const identity =
    kind === undefined || kind === 'NATURAL_PERSON' ? readPerson(reader) : readOrganisation(reader);
  const contact = readContact(reader);
  const description = reader.required(
    'description',
    '请写明需要什么信息：文件名称、文号，或者便于查找的其他特征。',
    descriptionLimit,
  );
  const form = reader.chosen('form', informationForms, '请选择信息的形式。');
  const delivery = reader.chosen('delivery', deliveryWays, '请选择获取方式。');
  if (delivery === 'POST' && contact.address === undefined)
    reader.wrong('address', '您选择了邮寄，请填写通信地址。');
  if (delivery === 'EMAIL' && contact.email === undefined)
    reader.wrong('email', '您选择了电子邮件，请填写电子邮箱。');
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
    name: reader.required('name', '请填写姓名。'),
    identityDocument: readDocument(reader, 'identityDocument'),
    identityNumber: reader.required('identityNumber', '请填写证件号码。'),
  };
}

function readOrganisation(reader: Reader) {
  return {
    name: reader.required('organisationName', '请填写单位名称。'),
    identityDocument: readDocument(reader, 'organisationDocument'),
    identityNumber: reader.required('organisationNumber', '请填写统一社会信用代码或者证件号码。'),
    ...present({
      legalRepresentative: reader.optional('legalRepresentative'),
      contactPerson: reader.optional('contactPerson'),
    }),
  };
}

function readDocument(reader: Reader, name: ApplicationFieldName) {
  return reader.chosen(name, identityDocumentKinds, '请选择证件名称。') ?? 'OTHER_DOCUMENT';
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
    reader.wrong('phone', '请至少填写一种联系方式：电话、电子邮箱或者通信地址。');
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email))
    reader.wrong('email', '电子邮箱的写法不对，应当像 name@example.com。');
  return contact;
}

/** An agent is named as soon as one of the three fields says something. */
function readAgent(reader: Reader): Pick<ApplicationForm, 'agent'> {
  const given = agentFieldNames.map((name) => reader.optional(name));
  if (given.every((text) => text === undefined)) return {};
  const agent = {
    name: reader.required('agentName', '请填写代理人姓名；没有代理人的，请把三项都留空。'),
    identityNumber: reader.required('agentIdentityNumber', '请填写代理人的证件号码。'),
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
