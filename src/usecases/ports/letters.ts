import { type AgencyPaperData, agencyPaperKinds } from './agency-papers.ts';
import type {
  AgencyConsultationData,
  CoHandlingLetterData,
  ConsultationNoticeData,
  CoProducerConsultationData,
  OpinionFormData,
  PublicInterestNoticeData,
  ThirdPartyConsultationData,
} from './consultation-letters.ts';
import type { DeadlineSheetData } from './deadline-sheets.ts';
import type { FeeNoticeData, FeeReviewResultData } from './fee-letters.ts';
import type {
  CorrectionNoticeData,
  LapseNoticeData,
  RegistrationReceiptData,
  WithdrawalConfirmationData,
} from './intake-letters.ts';
import { casePaperKinds, disputePaperKinds, type PaperData } from './papers.ts';
import { type ReplyData, replyLetterKinds } from './reply-letters.ts';
import type { DeferralNoticeData, ExtensionNoticeData, ReasonsRequestData } from './term-letters.ts';
import type { PublicationTransferData, RectificationTransferData } from './transfer-letters.ts';

/** 文书种类: what this service draws. A reply's template is chosen by its ground (D12 → PROVIDED). */
export const letterKinds = [
  'REGISTRATION_RECEIPT',
  'CORRECTION_NOTICE',
  'CONSULTATION_THIRD_PARTY',
  'CONSULTATION_CO_PRODUCER',
  'CONSULTATION_OTHER_AGENCY',
  'CONSULTATION_NOTICE',
  'PUBLIC_INTEREST_NOTICE',
  'EXTENSION_NOTICE',
  'REASONS_REQUEST',
  'DEFERRAL_NOTICE',
  'FEE_NOTICE',
  'FEE_REVIEW_RESULT',
  'LAPSE_NOTICE',
  'WITHDRAWAL_CONFIRMATION',
  'RECTIFICATION_TRANSFER',
  'OPINION_FORM',
  'PUBLICATION_TRANSFER',
  'CO_HANDLING_LETTER',
  ...replyLetterKinds,
  'DEADLINE_SHEET',
  ...casePaperKinds,
  ...disputePaperKinds,
  ...agencyPaperKinds,
] as const;
export type LetterKind = (typeof letterKinds)[number];

export type LetterData =
  | RegistrationReceiptData
  | CorrectionNoticeData
  | ThirdPartyConsultationData
  | CoProducerConsultationData
  | AgencyConsultationData
  | ConsultationNoticeData
  | PublicInterestNoticeData
  | ExtensionNoticeData
  | ReasonsRequestData
  | DeferralNoticeData
  | FeeNoticeData
  | FeeReviewResultData
  | LapseNoticeData
  | WithdrawalConfirmationData
  | RectificationTransferData
  | OpinionFormData
  | PublicationTransferData
  | CoHandlingLetterData
  | ReplyData
  | DeadlineSheetData
  | PaperData
  | AgencyPaperData;
