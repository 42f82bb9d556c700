import type { NotificationChannel } from '../ports/notifications.ts';
import { afterQuietHours, type QuietHours } from './quiet-hours.ts';

/** When a message may be tried at the earliest: an e-mail waits to be read and wakes nobody, a text message keeps the quiet hours. */
export function attemptFrom(
  channel: NotificationChannel,
  instant: string,
  quietHours: QuietHours | undefined,
): string {
  return channel === 'SMS' ? afterQuietHours(instant, quietHours) : instant;
}
