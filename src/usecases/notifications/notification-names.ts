import type { Wording } from '../../statute/wording.ts';
import { letterTitle } from '../letters/letter-title.ts';
import type { NotificationKind } from '../ports/notifications.ts';

const english: Readonly<Record<NotificationKind, string>> = {
  REGISTRATION_RECEIPT: 'registration receipt',
  CORRECTION_NOTICE: 'notice to correct the request',
  CONSULTATION_NOTICE: 'notice that others are consulted',
  EXTENSION_NOTICE: 'notice of extension',
  REASONS_REQUEST: 'request to give reasons',
  DEFERRAL_NOTICE: 'notice of deferred reply',
  FEE_NOTICE: 'fee notice',
  FEE_REVIEW_RESULT: 'result of the fee review',
  LAPSE_NOTICE: 'notice that the request has lapsed',
  WITHDRAWAL_CONFIRMATION: 'confirmation of withdrawal',
  REPLY: 'reply',
};

/** What the letter is called that a notification is about: the kind of paper, and nothing of what it says. */
export function notificationName(kind: NotificationKind): Wording {
  return { zh: kind === 'REPLY' ? '答复书' : letterTitle(kind), en: english[kind] };
}
