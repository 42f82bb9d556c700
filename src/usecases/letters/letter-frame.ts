import type { CaseFile } from '../../case-file/case-file.ts';
import type { Agency } from '../ports/agencies.ts';
import type { LetterFrame, OfficeFrame } from '../ports/letter-frames.ts';

/** What a letter to somebody else says of its office and its case. @throws Error when the case has no number yet: a broken machine */
export function officeFrame(
  agency: Agency,
  file: CaseFile,
  fact: { readonly on: OfficeFrame['datedOn'] },
): OfficeFrame {
  const { applicationNo } = file;
  if (applicationNo === undefined) throw new Error(`case ${file.id} has a letter before it was registered`);
  return {
    agencyName: agency.name,
    agencyAddress: agency.address,
    agencyPhone: agency.phone,
    datedOn: fact.on,
    applicationNo,
  };
}

/** What every letter to the applicant says. @throws Error when the case has no number yet: a broken machine */
export function letterFrame(
  agency: Agency,
  file: CaseFile,
  fact: { readonly on: LetterFrame['datedOn'] },
): LetterFrame {
  const { application, receivedOn } = file;
  if (!application || receivedOn === undefined) {
    throw new Error(`case ${file.id} has a letter before it was registered`);
  }
  return {
    ...officeFrame(agency, file, fact),
    applicantName: application.applicant.name,
    applicantIsOrganization: application.applicant.kind !== 'NATURAL_PERSON',
    channelText: file.oral ? '口头申请' : channelTexts[file.channel],
    submittedOn: file.submittedOn,
    receivedOn,
    description: application.description,
  };
}

const channelTexts = {
  IN_PERSON: '当面提交',
  SIGNED_MAIL: '邮寄（需签收）',
  ORDINARY_MAIL: '平常信函邮寄',
  INTERNET: '互联网在线提交',
  FAX: '传真',
} as const;
