import type { CaseFile } from './case-file.ts';
import type { ServiceRecord } from './service-record.ts';

/** 收件人: to whom a letter is addressed, as far as the case knows an address. */
export interface MailRecipient {
  readonly name: string;
  /** Of an organisation. */
  readonly contactPerson?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly postcode?: string;
}

/** 收件人 of a letter: the consultee it was written to, or the applicant. */
export function recipientOf(
  { application, consultations }: CaseFile,
  { letter, ref }: ServiceRecord,
): MailRecipient {
  if (letter === 'CONSULTATION' || letter === 'PUBLIC_INTEREST_NOTICE') {
    const party = consultations.find((one) => one.ref === ref)?.party;
    const { name = '', contact, address } = party ?? {};
    return {
      name,
      ...(contact === undefined ? {} : { phone: contact }),
      ...(address === undefined ? {} : { address }),
    };
  }
  const { name = '', contactPerson, phone, address, postcode } = application?.applicant ?? {};
  return {
    name,
    ...(contactPerson === undefined ? {} : { contactPerson }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(postcode === undefined ? {} : { postcode }),
  };
}
