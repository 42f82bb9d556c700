import type { Day } from '../../calendar/day.ts';
import type { MailRecipient } from '../../case-file/mail-recipient.ts';
import { servedLetterNames, wayNames } from '../../case-file/service-names.ts';
import type { Agency } from '../ports/agencies.ts';
import type { EnvelopeLabelsData, PostingListData } from '../ports/agency-papers.ts';
import type { Envelope } from '../queries/envelopes-to-print.ts';
import type { PostedLetter } from '../queries/posting-list.ts';
import { agencyFrame } from './agency-frame.ts';
import { cellLines } from './cell-lines.ts';

/** 交寄清单 of a day. */
export function postingSheet(
  agency: Agency,
  postedOn: Day,
  letters: readonly PostedLetter[],
  today: Day,
): PostingListData {
  return {
    ...agencyFrame(agency, today),
    kind: 'POSTING_LIST',
    postedOn,
    lines: letters.map(({ no, letter, documentNo, way, waybillNo, ...recipient }) => ({
      no,
      recipient: cellLines(recipient.name, recipient.contactPerson, recipient.phone),
      address: cellLines(recipient.address, recipient.postcode),
      letter: cellLines(servedLetterNames[letter].zh, documentNo ?? recipient.applicationNo),
      way: wayNames[way].zh,
      waybillNo,
    })),
  };
}

/** 信封标签. @returns undefined while no letter waits for an envelope */
export function envelopeLabels(
  agency: Agency,
  envelopes: readonly Envelope[],
  today: Day,
): EnvelopeLabelsData | undefined {
  if (envelopes.length === 0) return undefined;
  return {
    ...agencyFrame(agency, today),
    kind: 'ENVELOPE_LABELS',
    labels: envelopes.map((envelope) => ({ to: addressOf(envelope), from: senderOf(agency, envelope) })),
  };
}

/** GB/T 1416: postcode, address, name, as an envelope is read from above. */
function addressOf({
  postcode,
  address = '（地址待补）',
  name,
  contactPerson,
  phone,
}: MailRecipient): string {
  return cellLines(
    postcode,
    address,
    `${name}　收`,
    contactPerson && `联系人：${contactPerson}`,
    phone && `电话：${phone}`,
  );
}

/** Nothing on the outside of an envelope says what is in it; its number is enough for the office. */
function senderOf({ name, address, phone }: Agency, { documentNo, applicationNo }: Envelope): string {
  return cellLines(name, address, `电话：${phone}`, documentNo ?? applicationNo);
}
