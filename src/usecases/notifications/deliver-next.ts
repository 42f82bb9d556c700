import type { BlobStore } from '../ports/blobs.ts';
import type { Clock } from '../ports/clock.ts';
import type { Couriers, Sending } from '../ports/couriers.ts';
import type { ClaimedNotification, Conclusion, NotificationOutbox } from '../ports/notifications.ts';
import { attemptFrom } from './attempt-from.ts';
import { minutesAfter } from './minutes-after.ts';
import { notificationEmail } from './notification-email.ts';
import { notificationSms } from './notification-sms.ts';
import { openChannels } from './open-channels.ts';
import type { QuietHours } from './quiet-hours.ts';

/** What a log keeps of an attempt that failed: nothing by which an applicant is known. */
export interface FailedAttempt extends Pick<ClaimedNotification, 'id' | 'channel' | 'kind' | 'attempts'> {
  readonly code: string;
  readonly givenUp: boolean;
}

export interface Delivery {
  readonly outbox: NotificationOutbox;
  readonly couriers: Couriers;
  readonly blobs: Pick<BlobStore, 'read'>;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly quietHours: QuietHours | undefined;
  readonly onFailure: (attempt: FailedAttempt) => void;
}

/** Longer than a mail server may take that answers at all: what is not concluded by then was cut short. */
const leaseMinutes = 15;

/** After the last one some thirty-six hours have gone by: longer than a mail server is down unnoticed. */
const attemptLimit = 16;
const longestPauseMinutes = 240;

const whyLimit = 500;

/**
 * Sends one notification whose time has come, and keeps what became of it. One that a server refuses for good, or that was
 * tried in vain for a day and a half, has failed, and is seen on its case.
 * @returns false when none waits
 */
export async function deliverNext(delivery: Delivery): Promise<boolean> {
  const { outbox, clock, couriers, quietHours, onFailure } = delivery;
  const now = clock.now();
  const channels = openChannels(couriers).filter((channel) => attemptFrom(channel, now, quietHours) === now);
  if (channels.length === 0) return false;
  const claimed = await outbox.claimNext(channels, now, minutesAfter(now, leaseMinutes));
  if (!claimed) return false;
  const sending = await attempted(delivery, claimed);
  const conclusion = conclusionOf(sending, claimed, clock.now(), quietHours);
  await outbox.conclude(claimed, conclusion);
  if (sending.outcome !== 'ACCEPTED') {
    const { id, channel, kind, attempts } = claimed;
    onFailure({ id, channel, kind, attempts, code: sending.code, givenUp: conclusion.state === 'FAILED' });
  }
  return true;
}

async function attempted(delivery: Delivery, claimed: ClaimedNotification): Promise<Sending> {
  // Each attempt before was cut short: whatever cuts them short, it shall not go on for ever.
  if (claimed.attempts > attemptLimit) {
    return { outcome: 'REFUSED', code: 'CUT_SHORT', why: 'every attempt was cut short' };
  }
  try {
    return await sent(delivery, claimed);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return { outcome: 'LATER', code: 'FAULT', why };
  }
}

async function sent(
  { couriers, blobs, publicUrl }: Delivery,
  claimed: ClaimedNotification,
): Promise<Sending> {
  const { channel, messageId, agencyName, applicationNo, recipient, letterSha256 } = claimed;
  if (channel === 'SMS') {
    if (!couriers.sms) throw new Error('no courier for text messages');
    return couriers.sms.send({ messageId, to: recipient, text: notificationSms(claimed, publicUrl) });
  }
  if (!couriers.email) throw new Error('no courier for e-mail');
  const attachment =
    letterSha256 === undefined
      ? {}
      : { attachment: { name: `${applicationNo}.pdf`, bytes: await blobs.read(letterSha256) } };
  return couriers.email.send({
    messageId,
    senderName: agencyName,
    to: recipient,
    ...notificationEmail(claimed, publicUrl),
    ...attachment,
  });
}

/** As much of what a server said as a clerk can use, on one line: PostgreSQL keeps no NUL, and the rest nobody reads. */
function readable(why: string): string {
  const line = why
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line].slice(0, whyLimit).join('');
}

function conclusionOf(
  sending: Sending,
  { attempts, channel }: ClaimedNotification,
  at: string,
  quietHours: QuietHours | undefined,
): Conclusion {
  if (sending.outcome === 'ACCEPTED') return { state: 'SENT', at };
  const why = readable(sending.why);
  if (sending.outcome === 'REFUSED' || attempts >= attemptLimit) return { state: 'FAILED', at, why };
  const pause = Math.min(2 ** (attempts - 1), longestPauseMinutes);
  const nextAttemptAt = attemptFrom(channel, minutesAfter(at, pause), quietHours);
  return { state: 'WAITING', at, nextAttemptAt, why };
}
