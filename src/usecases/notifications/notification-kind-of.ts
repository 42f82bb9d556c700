import type { KeptLetterData } from '../ports/kept-letters.ts';
import type { NotificationKind } from '../ports/notifications.ts';
import { type ReplyLetterKind, replyLetterKinds } from '../ports/reply-letters.ts';

type LetterKind = KeptLetterData['kind'];

/** Undefined: a letter to others than the applicant, of which the applicant is not told. */
const kinds: Readonly<Record<Exclude<LetterKind, ReplyLetterKind>, NotificationKind | undefined>> = {
  REGISTRATION_RECEIPT: 'REGISTRATION_RECEIPT',
  CORRECTION_NOTICE: 'CORRECTION_NOTICE',
  CONSULTATION_NOTICE: 'CONSULTATION_NOTICE',
  EXTENSION_NOTICE: 'EXTENSION_NOTICE',
  REASONS_REQUEST: 'REASONS_REQUEST',
  DEFERRAL_NOTICE: 'DEFERRAL_NOTICE',
  FEE_NOTICE: 'FEE_NOTICE',
  FEE_REVIEW_RESULT: 'FEE_REVIEW_RESULT',
  LAPSE_NOTICE: 'LAPSE_NOTICE',
  WITHDRAWAL_CONFIRMATION: 'WITHDRAWAL_CONFIRMATION',
  CO_HANDLING_LETTER: undefined,
  CONSULTATION_THIRD_PARTY: undefined,
  CONSULTATION_CO_PRODUCER: undefined,
  CONSULTATION_OTHER_AGENCY: undefined,
  PUBLIC_INTEREST_NOTICE: undefined,
  RECTIFICATION_TRANSFER: undefined,
  OPINION_FORM: undefined,
  PUBLICATION_TRANSFER: undefined,
};

/** @returns what a letter is called in a notification, where the applicant is told of it */
export function notificationKindOf(kind: LetterKind): NotificationKind | undefined {
  return isReply(kind) ? 'REPLY' : kinds[kind];
}

function isReply(kind: LetterKind): kind is ReplyLetterKind {
  return (replyLetterKinds as readonly LetterKind[]).includes(kind);
}
