import type { AgencyPaperData } from './agency-papers.ts';
import type { AnsweringData, ConsultationLetterData } from './consultation-letters.ts';
import type { DeadlineSheetData } from './deadline-sheets.ts';
import type { RegistrationReceiptData } from './intake-letters.ts';
import type { VerificationData } from './letter-frames.ts';
import type { LetterData, LetterKind } from './letters.ts';
import type { PaperData } from './papers.ts';
import { type ReplyData, replyLetterKinds } from './reply-letters.ts';

/**
 * What is kept of a letter until it is drawn, and after: everything but the codes printed on it, which are
 * derived anew, so that no copy of the database opens anybody's case. Sheets and papers that are drawn when asked for are not kept.
 */
export type KeptLetterData =
  | Exclude<
      LetterData,
      | RegistrationReceiptData
      | ConsultationLetterData
      | ReplyData
      | DeadlineSheetData
      | PaperData
      | AgencyPaperData
    >
  | KeptConsultation
  | KeptVerifiable;

type KeptConsultation = Unanswerable<ConsultationLetterData>;

type Unanswerable<Data> = Data extends { readonly answering: AnsweringData }
  ? Omit<Data, 'answering'> & { readonly publicUrl?: string }
  : never;

/** A reply in data before it has codes: signed and not drawn yet, or not signed at all. */
export type WrittenReply = Kept<ReplyData>;

type KeptVerifiable = WrittenReply | KeptReceipt;

type KeptReceipt = Kept<Omit<RegistrationReceiptData, 'queryCode' | 'trackingUrl'>> & {
  readonly caseId: string;
  readonly queryCodeIssue: number;
};

type Kept<Data> = Data extends { readonly verification: VerificationData }
  ? Omit<Data, 'verification'> & {
      /** The portal's address when the letter was written; letters older than the check code were drawn with today's. */
      readonly publicUrl?: string;
    }
  : never;

/** Whether a letter carries a check code: the receipt, and every reply. */
export function isVerifiable(data: KeptLetterData): data is KeptVerifiable {
  const { kind } = data;
  return kind === 'REGISTRATION_RECEIPT' || replyLetterKinds.some((each) => each === kind);
}

const consultationKinds: ReadonlySet<LetterKind> = new Set([
  'CONSULTATION_THIRD_PARTY',
  'CONSULTATION_CO_PRODUCER',
  'CONSULTATION_OTHER_AGENCY',
]);

/** Whether a letter asks for an opinion, and so carries a code to answer it by. */
export function isConsultation(data: KeptLetterData): data is KeptConsultation {
  return consultationKinds.has(data.kind);
}
