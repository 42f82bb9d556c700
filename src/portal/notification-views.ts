import type { Wording } from '../statute/wording.ts';
import { notificationName } from '../usecases/notifications/notification-names.ts';
import type {
  Notification,
  NotificationChannel,
  NotificationState,
} from '../usecases/ports/notifications.ts';
import { instantWording } from './instant-wording.ts';

const channelWords: Readonly<Record<NotificationChannel, Wording>> = {
  EMAIL: { zh: '电子邮件', en: 'e-mail' },
  SMS: { zh: '短信', en: 'text message' },
};

const stateWords: Readonly<Record<Exclude<NotificationState, 'CANCELLED'>, Wording>> = {
  WAITING: { zh: '等待发出', en: 'waiting to be sent' },
  SENT: { zh: '已发出', en: 'sent' },
  FAILED: { zh: '没能发出', en: 'could not be sent' },
  BOUNCED: { zh: '被对方退回', en: 'came back undelivered' },
};

/** 通知 sent to the applicant: of which letter, how, when, and what became of it; never to which address. */
export function notificationViews(notifications: readonly Notification[]) {
  return notifications.flatMap(({ kind, channel, state, orderedAt, sentAt, endedAt }) =>
    state === 'CANCELLED'
      ? []
      : [
          {
            letter: notificationName(kind),
            channel: channelWords[channel],
            state: stateWords[state],
            isLost: state === 'FAILED' || state === 'BOUNCED',
            at: instantWording((state === 'SENT' ? sentAt : endedAt) ?? sentAt ?? orderedAt),
          },
        ],
  );
}
