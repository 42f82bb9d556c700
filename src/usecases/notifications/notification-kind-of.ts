import type { KeptLetterData } from '../ports/letters.ts';
import { type NotificationKind, notificationKinds } from '../ports/notifications.ts';

/** @returns what a letter is called in a notification; undefined for letters to others than the applicant */
export function notificationKindOf(kind: KeptLetterData['kind']): NotificationKind | undefined {
  if (kind.startsWith('REPLY_')) return 'REPLY';
  return notificationKinds.find((known) => known === kind);
}
