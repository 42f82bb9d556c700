import { minutesAfter } from '../notifications/minutes-after.ts';
import type { Clock } from '../ports/clock.ts';
import type { Couriers, Sending } from '../ports/couriers.ts';
import type { ClaimedNoticeMail, NoticeMailOutbox } from '../ports/staff-notices.ts';
import { noticeMail } from './notice-mail.ts';

export interface NoticeMailDesk {
  readonly outbox: NoticeMailOutbox;
  readonly courier: NonNullable<Couriers['email']>;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly onFailure: (failure: {
    readonly id: string;
    readonly code: string;
    readonly attempts: number;
  }) => void;
}

/** As for notifications: what is not concluded by then was cut short. */
const leaseMinutes = 15;

/** Some two hours: a notice is news, and stands in the page besides. */
const attemptLimit = 7;

/** Mails one notice whose time has come, and keeps what became of it. @returns false when none waits */
export async function mailNextNotice(desk: NoticeMailDesk): Promise<boolean> {
  const now = desk.clock.now();
  const claimed = await desk.outbox.claimNext(now, minutesAfter(now, leaseMinutes));
  if (!claimed) return false;
  const sending = await attempted(desk, claimed);
  const { id, attempts } = claimed;
  if (sending.outcome === 'ACCEPTED') {
    await desk.outbox.conclude(id, { state: 'SENT' }, undefined);
    return true;
  }
  desk.onFailure({ id, code: sending.code, attempts });
  const givenUp = sending.outcome === 'REFUSED' || attempts >= attemptLimit;
  const nextAt = minutesAfter(desk.clock.now(), 2 ** (attempts - 1));
  await desk.outbox.conclude(id, givenUp ? { state: 'FAILED' } : { state: 'WAITING', nextAt }, sending.code);
  return true;
}

async function attempted(
  { courier, publicUrl }: NoticeMailDesk,
  claimed: ClaimedNoticeMail,
): Promise<Sending> {
  // Each attempt before was cut short: whatever cuts them short, it shall not go on for ever.
  if (claimed.attempts > attemptLimit) return { outcome: 'REFUSED', code: 'CUT_SHORT', why: '' };
  const { messageId, agencyName: senderName, to } = claimed;
  try {
    return await courier.send({ messageId, senderName, to, ...noticeMail(claimed, publicUrl) });
  } catch (fault) {
    return { outcome: 'LATER', code: 'FAULT', why: String(fault) };
  }
}
