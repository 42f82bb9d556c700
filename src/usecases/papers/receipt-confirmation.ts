import type { Channel } from '../../case-file/application.ts';
import { channelNames } from '../../case-file/names.ts';
import type { ReceiptConfirmationData } from '../ports/papers.ts';
import { lastEntryOf, paperFrame, type PaperDesk } from './paper-desk.ts';

/** 收到申请之日, art. 31 items 1 to 3, as the record states the rule it followed. */
const rules = {
  IN_PERSON: '申请人当面提交的，以提交之日为收到申请之日（第三十一条第（一）项）',
  SIGNED_MAIL: '以需要签收的邮寄方式提交的，以本机关签收之日为收到申请之日（第三十一条第（二）项）',
  ORDINARY_MAIL:
    '以平常信函等无需签收的邮寄方式提交的，本机关于收到申请的当日与申请人确认，确认之日为收到申请之日（第三十一条第（二）项）',
  INTERNET: '通过互联网渠道提交的，以双方确认之日为收到申请之日（第三十一条第（三）项）',
  FAX: '通过传真提交的，以双方确认之日为收到申请之日（第三十一条第（三）项）',
} as const satisfies Record<Channel, string>;

/** 收到日确认记录 (art. 31). @returns undefined while the application is not received, or its text not known */
export function receiptConfirmation(desk: PaperDesk): ReceiptConfirmationData | undefined {
  const { file } = desk;
  const { application, receivedOn } = file;
  if (!application || receivedOn === undefined) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'RECEIPT_CONFIRMATION',
    applicantName: application.applicant.name,
    channelText: channelNames[file.channel].zh,
    submittedOn: file.submittedOn,
    receivedOn,
    rule: rules[file.channel],
    ...confirmationOf(desk),
    handOvers: file.mail?.handOvers ?? [],
  };
}

/** Who confirmed, and how: a clerk, or the platform for both sides at the moment of submission (AMB-5). */
function confirmationOf(desk: PaperDesk): Pick<ReceiptConfirmationData, 'how' | 'recordedBy'> {
  const confirmed = lastEntryOf(desk, 'CONFIRMED');
  if (confirmed) return { how: confirmed.fact.how, recordedBy: desk.nameOf(confirmed.actor) };
  const received = lastEntryOf(desk, 'RECEIVED') ?? lastEntryOf(desk, 'SPLIT_OFF');
  if (received) return { how: '', recordedBy: desk.nameOf(received.actor) };
  return { how: '申请人在线提交时，平台当即出具收到回执，双方确认', recordedBy: '政府信息公开平台' };
}
