import type { Application, OralRecord } from '../../case-file/application.ts';
import { handedInFiles } from '../../case-file/handed-in-files.ts';
import {
  applicantKindNames,
  channelNames,
  deliveryNames,
  formNames,
  identityDocumentNames,
} from '../../case-file/names.ts';
import type { ApplicationFormData } from '../ports/papers.ts';
import { paperFrame, type PaperDesk } from './paper-desk.ts';

/** 政府信息公开申请表 (art. 29 ¶2). @returns undefined while the office has only an unopened letter */
export function applicationForm(desk: PaperDesk): ApplicationFormData | undefined {
  const { file, identityNumber } = desk;
  const { application, oral } = file;
  if (!application) return undefined;
  const { applicant } = application;
  return {
    ...paperFrame(desk),
    kind: 'APPLICATION_FORM',
    applicantKind: applicantKindNames[applicant.kind].zh,
    isOrganization: applicant.kind !== 'NATURAL_PERSON',
    applicantName: applicant.name,
    identityDocument: identityDocumentNames[applicant.identityDocument].zh,
    identityNumber: identityNumber ?? applicant.maskedIdentityNumber,
    legalRepresentative: applicant.legalRepresentative ?? '',
    contactPerson: applicant.contactPerson ?? '',
    phone: [applicant.phone, applicant.fax && `传真 ${applicant.fax}`].filter(Boolean).join('，'),
    email: applicant.email ?? '',
    address: applicant.address ?? '',
    postcode: applicant.postcode ?? '',
    agent: agentOf(application),
    description: application.description,
    rectification: application.rectification ?? null,
    formText: formNames[application.form].zh,
    deliveryText: `${deliveryNames[application.delivery].zh}${application.acceptsOtherWays ? otherWays : ''}`,
    assistance: application.assistance ?? '',
    attachments: application.attachments.map(({ name }) => name),
    channelText: channelNames[file.channel].zh,
    submittedOn: file.submittedOn,
    oral: oral ? { ...oral, approvedBy: approvals[oral.approvedBy] } : null,
  };
}

const otherWays = '（无法按此方式提供的，可以接受其他方式）';

function agentOf(application: Application): ApplicationFormData['agent'] {
  const { agent, attachments } = application;
  if (!agent) return null;
  const { name, maskedIdentityNumber, phone = '', authority = '', powerOfAttorney } = agent;
  const placed = handedInFiles(application).find(({ place }) => place === 'POWER_OF_ATTORNEY')?.attachment;
  const attached = (placed ?? attachments.find(({ sha256 }) => sha256 === powerOfAttorney))?.name ?? '';
  return { name, identityNumber: maskedIdentityNumber, phone, authority, powerOfAttorney: attached };
}

const approvals = { SIGNATURE: '签名', FINGERPRINT: '捺印' } as const satisfies Record<
  OralRecord['approvedBy'],
  string
>;
